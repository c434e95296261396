// While a job runs: its progress is asked for every few seconds; when it ended, the page with its result is shown.
class JobWatch extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.timer = window.setTimeout(() => this.ask(), 2000);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  private ask(): void {
    // XHR parses the answer as an inert document, which the page's Trusted Types policy allows; innerHTML it does not.
    const request = new XMLHttpRequest();
    request.open('GET', location.pathname);
    request.responseType = 'document';
    request.onload = () => {
      const fresh = request.response instanceof Document ? request.response.querySelector('job-watch') : null;
      if (request.status !== 200) return;
      if (!fresh) {
        location.reload();
        return;
      }
      // Whoever is about to press a button keeps it.
      if (!this.contains(document.activeElement))
        this.replaceChildren(...[...fresh.children].map((e) => document.importNode(e, true)));
    };
    request.onloadend = () => {
      this.timer = window.setTimeout(() => this.ask(), 2000);
    };
    request.send();
  }
}

customElements.define('job-watch', JobWatch);
