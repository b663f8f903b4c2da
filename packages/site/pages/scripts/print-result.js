/** With a result on the page, the report is what somebody wants on paper, and not the page around it (styles/verify.css). Without one the page is printed as it is. */
const result = () => document.querySelector('open-badge-verifier')?.shadowRoot?.querySelector('[part~=result]');

// Asked at that moment and not by a state of the verifier: several files at once have verdicts, each its own, and the verifier has none.
addEventListener('beforeprint', () => {
  document.body.classList.toggle('has-result', (result()?.childElementCount ?? 0) > 0);
});
