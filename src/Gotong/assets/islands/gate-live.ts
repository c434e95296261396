// While a question is answered: what the gate would say, asked of the server, which alone knows the rules.
class GateLive extends HTMLElement {
  private timer = 0;
  private asked: XMLHttpRequest | null = null;

  connectedCallback(): void {
    const form = document.querySelector<HTMLFormElement>('auto-save form');
    form?.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask(form), 700);
    });
  }

  private ask(form: HTMLFormElement): void {
    this.asked?.abort();
    // XHR parses the answer as an inert document, which the page's Trusted Types policy allows; innerHTML it does not.
    const request = new XMLHttpRequest();
    this.asked = request;
    request.open('POST', this.dataset.href ?? '');
    request.responseType = 'document';
    request.onload = () => {
      const body = request.response instanceof Document ? request.response.body : null;
      if (request.status === 200 && body) this.replaceChildren(...[...body.children].map((e) => document.importNode(e, true)));
    };
    request.send(new URLSearchParams([...new FormData(form)].map(([k, v]) => [k, String(v)])));
  }
}

customElements.define('gate-live', GateLive);
