// A passkey is made and shown by the browser alone: its answer goes into the form's hidden field, and the form is sent.
class PassKey extends HTMLElement {
  connectedCallback(): void {
    const own = this.querySelector('form');
    const form = own ?? this.closest('form');
    if (!form || !('PublicKeyCredential' in window) || !PublicKeyCredential.parseCreationOptionsFromJSON) return;
    this.hidden = false;
    // With a form of its own every sending asks for the key; inside another form only the key's own button does.
    const start: EventTarget | null = own ?? this.querySelector('button');
    start?.addEventListener(own ? 'submit' : 'click', (event) => {
      const field = form.querySelector<HTMLInputElement>('[name=credential]');
      if (!field || (own && field.value)) return;
      event.preventDefault();
      this.ask(form).then(
        (credential) => {
          field.value = JSON.stringify(credential);
          form.submit();
        },
        () => {
          const said = this.querySelector('[role=status]');
          if (said) said.textContent = this.dataset.failed ?? '';
        },
      );
    });
  }

  private async ask(form: HTMLFormElement): Promise<Credential> {
    const token = new URLSearchParams();
    // Not the key of the form: it is for the act, not for the question before it.
    for (const input of form.querySelectorAll<HTMLInputElement>('input[type=hidden]:not([name=formKey])')) token.append(input.name, input.value);
    const answer = await fetch(this.dataset.options ?? '', { method: 'POST', body: token });
    if (!answer.ok) throw new Error(String(answer.status));
    const options = await answer.json();
    const credential =
      this.dataset.do === 'create'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    if (!credential) throw new Error('none');
    return credential;
  }
}

customElements.define('pass-key', PassKey);
