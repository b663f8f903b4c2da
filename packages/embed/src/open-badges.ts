/** The one file that a page loads: it registers all tags. The rest comes from beside it when it is needed. */
import '@open-badge-elements/elements/define/all.js';
