/** Hands a sample to the verifier as if it had been dropped. Without script the link beside it still saves the file. */
const verifier = document.querySelector('open-badge-verifier');

function offer(link) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Check it here';
  button.setAttribute('aria-label', `Check it here: ${link.textContent}`);
  button.addEventListener('click', async () => {
    const response = await fetch(link.href);
    // It shows what came of it.
    await verifier.checkFile(await response.blob());
  });
  link.closest('li').append(button);
}

await customElements.whenDefined('open-badge-verifier');
for (const link of document.querySelectorAll('.samples a[download]')) offer(link);
