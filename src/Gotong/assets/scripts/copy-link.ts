// A link can be taken along with one press.
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || !navigator.clipboard || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain copy';
    button.textContent = this.dataset.text ?? 'Salin';
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'quiet';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(link.href).then(() => {
        said.textContent = ` ${this.dataset.done ?? ''}`;
      });
    });
    this.append(' ', button, said);
  }
}

customElements.define('copy-link', CopyLink);
