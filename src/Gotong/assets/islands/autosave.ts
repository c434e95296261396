// Keeps a half-typed form as a draft: the same POST as the button "save and go on later", a moment after typing.
class AutoSave extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const said = document.createElement('p');
    said.className = 'quiet';
    said.setAttribute('role', 'status');
    form.append(said);
    form.addEventListener('input', () => {
      said.textContent = '';
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.save(form, said), 2500);
    });
    form.addEventListener('submit', () => clearTimeout(this.timer));
  }

  private async save(form: HTMLFormElement, said: HTMLElement): Promise<void> {
    const fields = new URLSearchParams([...new FormData(form)].map(([k, v]) => [k, String(v)]));
    fields.set('later', '1');
    fields.set('auto', '1');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' });
      if (answer.status === 204) said.textContent = this.dataset.saved ?? '';
    } catch {
      // Offline: the text is still in the form, and the next input tries again.
    }
  }
}

customElements.define('auto-save', AutoSave);
