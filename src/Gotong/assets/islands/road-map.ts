// A bar of the roadmap is dragged to another quarter: that opens the page that says what the move would break. Nothing
// moves by the dragging itself, and the same page is a link for those who do not drag.
class RoadMap extends HTMLElement {
  private from = 0;
  private quarters = 0;
  private row: SVGAElement | null = null;

  connectedCallback(): void {
    this.addEventListener('pointerdown', (event) => this.begin(event));
    this.addEventListener('pointermove', (event) => this.move(event));
    this.addEventListener('pointerup', (event) => this.end(event));
    this.addEventListener('pointercancel', () => this.forget());
    this.addEventListener('dragstart', (event) => event.preventDefault());
    // A bar that was dragged is no link that was followed.
    this.addEventListener(
      'click',
      (event) => {
        if (this.quarters !== 0) event.preventDefault();
        this.quarters = 0;
      },
      true,
    );
  }

  /** Pixels of a quarter, as wide as the picture is now. */
  private get pitch(): number {
    const svg = this.querySelector('svg');
    return svg ? (Number(this.dataset.pitch) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width : 1;
  }

  private begin(event: PointerEvent): void {
    const bar = (event.target as Element).closest('.tl-bar');
    const row = bar?.closest<SVGAElement>('.tl-row[data-shift]');
    this.quarters = 0;
    if (!bar || !row || event.button !== 0) return;
    this.row = row;
    this.from = event.clientX;
    bar.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    if (!this.row) return;
    this.quarters = Math.round((event.clientX - this.from) / this.pitch);
    this.row.classList.toggle('is-moving', this.quarters !== 0);
    const shift = this.quarters * Number(this.dataset.pitch);
    this.row.querySelector('.tl-bar')?.setAttribute('transform', `translate(${shift} 0)`);
  }

  private end(event: PointerEvent): void {
    this.move(event);
    const row = this.row;
    this.row = null;
    if (!row || this.quarters === 0) return;
    const [year, quarter] = (row.dataset.start ?? '').split('-').map(Number);
    const index = year * 4 + quarter - 1 + this.quarters;
    location.assign(`${row.dataset.shift}?mulai=${Math.floor(index / 4)}-${(index % 4) + 1}`);
  }

  private forget(): void {
    this.row?.classList.remove('is-moving');
    this.row?.querySelector('.tl-bar')?.removeAttribute('transform');
    this.row = null;
    this.quarters = 0;
  }
}

customElements.define('road-map', RoadMap);
