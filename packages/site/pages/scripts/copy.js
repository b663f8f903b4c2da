/** A button that copies, beside each block of code. Without script there is nothing to press, so the button is made here. */
function copier(block) {
  const code = block.querySelector('pre');
  const button = document.createElement('button');
  const said = document.createElement('span');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${block.dataset.copy}`);
  said.className = 'said';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent.trim());
      said.textContent = 'Copied';
    } catch {
      // The clipboard may be closed to this page; what is selected can still be copied by hand.
      getSelection()?.selectAllChildren(code);
      said.textContent = 'Selected, to be copied by hand';
    }
  });
  block.prepend(button, said);
}

for (const block of document.querySelectorAll('[data-copy]')) copier(block);
