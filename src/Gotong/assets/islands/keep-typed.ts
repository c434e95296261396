// Keeps what is typed into a form on this device, until the server says that it was sent: a phone loses its connection,
// or its page, and nothing of it is lost. Files are not kept; they are chosen again.
const prefix = 'gotong:';
const longest = 30 * 24 * 60 * 60 * 1000;

type Kept = { at: number; sent: boolean; fields: [string, string][] };
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

class KeepTyped extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const key = this.dataset.key;
    if (!form || !key) return;
    const said = document.createElement('p');
    said.className = 'quiet';
    said.setAttribute('role', 'status');
    form.prepend(said);
    // An answer with errors has what was typed already.
    if (!document.querySelector('#masalah, .conflict')) this.bringBack(form, key, said);
    form.addEventListener('input', () => this.keep(form, key, said, false));
    form.addEventListener('submit', (event) => {
      this.keep(form, key, said, navigator.onLine);
      if (navigator.onLine) return;
      event.preventDefault();
      said.textContent = this.dataset.offline ?? '';
      said.scrollIntoView({ block: 'center' });
    });
  }

  private fields(form: HTMLFormElement): Field[] {
    return [...form.elements].filter(
      (e): e is Field =>
        (e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || e instanceof HTMLInputElement) &&
        e.name !== '' &&
        e.name !== 'token' &&
        e.name !== 'formKey' &&
        e.type !== 'file' &&
        e.type !== 'submit',
    );
  }

  private read(form: HTMLFormElement): [string, string][] {
    return this.fields(form).map((f) => [
      `${f.name}=${f instanceof HTMLInputElement && f.type === 'checkbox' ? f.value : ''}`,
      f instanceof HTMLInputElement && f.type === 'checkbox' ? String(f.checked) : f.value,
    ]);
  }

  private keep(form: HTMLFormElement, key: string, said: HTMLElement, sent: boolean): void {
    try {
      const kept: Kept = { at: Date.now(), sent, fields: this.read(form) };
      localStorage.setItem(prefix + key, JSON.stringify(kept));
      said.textContent = this.dataset.kept ?? '';
    } catch {
      // No room, or not allowed to keep: the form itself still works.
    }
  }

  private bringBack(form: HTMLFormElement, key: string, said: HTMLElement): void {
    const kept = keptAt(key);
    if (!kept || JSON.stringify(kept.fields) === JSON.stringify(this.read(form))) return;
    const texts = new Map(kept.fields);
    for (const field of this.fields(form)) {
      const tick = field instanceof HTMLInputElement && field.type === 'checkbox';
      const text = texts.get(`${field.name}=${tick ? field.value : ''}`);
      if (text === undefined) continue;
      // The version comes back too: what changed meanwhile is shown side by side, never overwritten.
      if (tick) field.checked = text === 'true';
      else field.value = text;
    }
    this.keep(form, key, said, false);
    said.textContent = this.dataset.back ?? '';
  }
}

function keptAt(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Kept | null;
    return kept && Date.now() - kept.at < longest ? kept : null;
  } catch {
    return null;
  }
}

/** Stands on the page that follows a form that was taken: what was kept of it is no longer needed. */
class KeptSent extends HTMLElement {
  connectedCallback(): void {
    const key = this.dataset.key;
    if (key && keptAt(key)?.sent) localStorage.removeItem(prefix + key);
  }
}

customElements.define('keep-typed', KeepTyped);
customElements.define('kept-sent', KeptSent);
