type Suggested = { name: string; role: string };

// While "@" and a name are typed: a list of members under the text, of whom the server says that they may read here.
class NameHint extends HTMLElement {
  private area: HTMLTextAreaElement | null = null;
  private list = document.createElement('ul');
  private said = document.createElement('p');
  private timer = 0;
  private asked: AbortController | null = null;
  private none = ''; // nobody is called so, nor anything that begins so

  connectedCallback(): void {
    const area = this.querySelector('textarea');
    if (!area || this.area) return;
    this.area = area;
    this.list.id = `${area.id}-nama`;
    this.list.className = 'names';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.dataset.label ?? '');
    this.list.hidden = true;
    this.said.className = 'only-read';
    this.said.setAttribute('role', 'status');
    this.append(this.list, this.said);
    area.setAttribute('aria-autocomplete', 'list');
    area.setAttribute('aria-haspopup', 'listbox');
    area.addEventListener('input', () => this.look());
    area.addEventListener('keydown', (event) => this.steer(event));
    area.addEventListener('blur', () => this.close());
    // The text keeps the focus while somebody is chosen by mouse or finger.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.take(option);
    });
  }

  /** What stands between the last @ and the cursor; null where no name is being typed. */
  private begun(): string | null {
    const area = this.area;
    if (!area || area.selectionStart !== area.selectionEnd) return null;
    return /(?:^|[^\p{L}\p{N}])@(\p{L}[^@\n]{0,60})$/u.exec(area.value.slice(0, area.selectionStart))?.[1] ?? null;
  }

  private look(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    const begun = this.begun();
    if (begun === null || (this.none && begun.startsWith(this.none))) this.close();
    else this.timer = window.setTimeout(() => void this.ask(begun), 150);
  }

  private async ask(begun: string): Promise<void> {
    const asked = (this.asked = new AbortController());
    try {
      const answer = await fetch(`${this.dataset.href}?q=${encodeURIComponent(begun)}`, { signal: asked.signal });
      const names = answer.ok ? ((await answer.json()) as Suggested[]) : [];
      if (asked.signal.aborted) return;
      this.none = answer.ok && names.length === 0 ? begun : '';
      if (names.length === 0) this.close();
      else this.open(names);
    } catch {
      this.close(); // offline, or asked anew: the name can be typed all the same
    }
  }

  private open(names: Suggested[]): void {
    this.list.replaceChildren(
      ...names.map(({ name, role }, place) => {
        const option = document.createElement('li');
        option.id = `${this.list.id}-${place}`;
        option.dataset.name = name;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        const quiet = document.createElement('span');
        quiet.className = 'quiet';
        quiet.textContent = role;
        option.append(name, ' ', quiet);
        return option;
      }),
    );
    this.list.hidden = false;
    this.area?.setAttribute('aria-controls', this.list.id);
    this.area?.removeAttribute('aria-activedescendant');
    this.said.textContent = `${names.length} ${this.dataset.found ?? ''}`;
  }

  private close(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.list.hidden = true;
    this.area?.removeAttribute('aria-controls');
    this.area?.removeAttribute('aria-activedescendant');
    this.said.textContent = '';
  }

  private steer(event: KeyboardEvent): void {
    if (this.list.hidden || event.isComposing) return;
    const options = [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
    const at = options.findIndex((o) => o.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown') this.select(options, at + 1 < options.length ? at + 1 : 0);
    else if (event.key === 'ArrowUp') this.select(options, at > 0 ? at - 1 : options.length - 1);
    else if (event.key === 'Escape') this.close();
    // Without a choice Enter is a new line and Tab goes on, as in any text.
    else if ((event.key === 'Enter' || event.key === 'Tab') && options[at]) this.take(options[at]);
    else return;
    event.preventDefault();
  }

  private select(options: HTMLElement[], at: number): void {
    options.forEach((o, place) => o.setAttribute('aria-selected', String(place === at)));
    options[at].scrollIntoView({ block: 'nearest' });
    this.area?.setAttribute('aria-activedescendant', options[at].id);
  }

  private take(option: HTMLElement): void {
    const [area, begun, name] = [this.area, this.begun(), option.dataset.name ?? ''];
    if (!area || begun === null) return;
    this.none = `${name} `; // what follows is no longer the name
    area.setRangeText(`${name} `, area.selectionStart - begun.length, area.selectionStart, 'end');
    this.close();
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('name-hint', NameHint);
