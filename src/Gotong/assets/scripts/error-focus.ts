// After a refused form the reader starts at the summary, not at the top of the page.
document.querySelector<HTMLElement>('main > .summary')?.focus();

// A link in the summary goes to the input itself, so that typing can begin.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.summary a[href^="#"]') : null;
  const field = link && document.getElementById(link.getAttribute('href')!.slice(1));
  if (field) {
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  }
});

export {};
