/**
 * The one file that a page loads. A card is ready at once; the other tags are registered as soon as one of them is on the page, or when the page has come to
 * rest, so that every tag is there for whatever comes later. The rest comes from beside this file when it is needed.
 */
import '@open-badge-elements/elements/define/open-badge-provider.js';
import '@open-badge-elements/elements/define/open-badge.js';

const others = 'open-badge-detail, open-badge-report, open-badge-verifier, open-badge-wall';

const registerAll = () => void import('@open-badge-elements/elements/define/all.js').catch(() => undefined);

if (document.querySelector(others)) registerAll();
else if (document.readyState === 'complete') setTimeout(registerAll);
else addEventListener('load', () => setTimeout(registerAll), { once: true });
