// A table's numbers can be taken along: a button that copies it as tab-separated text.
class CopyTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table || !navigator.clipboard || this.querySelector(':scope > button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain copy';
    button.textContent = this.dataset.text ?? 'Salin';
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'quiet';
    button.addEventListener('click', () => {
      const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join('\t'));
      navigator.clipboard.writeText(rows.join('\n')).then(() => {
        said.textContent = ` ${this.dataset.done ?? ''}`;
      });
    });
    this.append(button, said);
  }
}

customElements.define('copy-table', CopyTable);
