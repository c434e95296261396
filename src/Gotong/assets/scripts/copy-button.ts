// Puts a button into an element that copies a text and says so. Nothing where copying is not possible.
export function addCopyButton(host: HTMLElement, text: () => string): void {
  if (!navigator.clipboard || host.querySelector(':scope > button')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain copy';
  button.textContent = host.dataset.text ?? 'Salin';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'quiet';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(() => {
      said.textContent = ` ${host.dataset.done ?? ''}`;
    });
  });
  host.append(' ', button, said);
}
