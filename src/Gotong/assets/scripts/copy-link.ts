import { addCopyButton } from './copy-button';

// A link can be taken along with one press.
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link) addCopyButton(this, () => link.href);
  }
}

customElements.define('copy-link', CopyLink);
