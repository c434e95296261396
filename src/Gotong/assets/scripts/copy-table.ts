import { addCopyButton } from './copy-button';

// A table's numbers can be taken along: a button that copies it as tab-separated text.
class CopyTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (table)
      addCopyButton(this, () =>
        [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join('\t')).join('\n'),
      );
  }
}

customElements.define('copy-table', CopyTable);
