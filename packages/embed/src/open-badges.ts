/**
 * The one file that a page loads. A card is ready at once; the other tags are registered as soon as one of them is on the page, and some seconds after it has come
 * to rest in any case, so that every tag is there for whatever comes later. The rest comes from beside this file when it is needed.
 */
import '@open-badge-elements/elements/define/open-badge-provider.js';
import '@open-badge-elements/elements/define/open-badge.js';

const others = 'open-badge-detail, open-badge-report, open-badge-stack, open-badge-timeline, open-badge-verifier, open-badge-wall';
/** For tags where nobody looks: in shadow roots, or made by script. */
const restMs = 4_000;

function registerAll(): void {
  watch.disconnect();
  void import('@open-badge-elements/elements/define/all.js').catch(() => undefined);
}

const watch = new MutationObserver(() => {
  if (document.querySelector(others)) registerAll();
});

if (document.querySelector(others)) registerAll();
else {
  watch.observe(document, { childList: true, subtree: true });
  setTimeout(registerAll, restMs);
}
