// A table pasted as text loses its merged cells: keep the richer form of the clipboard beside it, as long as the text is not changed.
class PasteTable extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('textarea');
    const html = this.querySelector<HTMLInputElement>('input[type=hidden]');
    const said = this.querySelector('[role=status]');
    if (!text || !html || !said) return;
    text.addEventListener('paste', (event) => {
      const rich = event.clipboardData?.getData('text/html') ?? '';
      const rows = rich.match(/<tr[\s>]/gi)?.length ?? 0;
      html.value = text.value.trim() === '' && rows > 0 && rich.length < 3_000_000 ? rich : '';
      said.textContent = html.value ? (this.dataset.text ?? '').replace('{0}', `${rows}`) : '';
    });
    text.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.inputType === 'insertFromPaste') return;
      html.value = '';
      said.textContent = '';
    });
  }
}

customElements.define('paste-table', PasteTable);
