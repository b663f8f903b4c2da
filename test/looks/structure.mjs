/** Runs in the page. What holds of a picture with any fonts: which elements there are, what state and what parts they have, and what is said in them. */
export function structure() {
  const states = [
    'loading',
    'checking',
    'settled',
    'failed',
    'verified',
    'expired',
    'notYetValid',
    'revoked',
    'suspended',
    'invalid',
    'undetermined',
  ];
  const lines = [];
  const walk = (root, depth) => {
    for (const one of root.children) {
      const part = one.getAttribute('part');
      const isOurs = one.localName.startsWith('open-badge');
      if (isOurs || part) {
        const own = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data.trim());
        const said = isOurs ? states.filter((state) => one.matches(`:state(${state})`)) : own.filter(Boolean);
        lines.push(`${'  '.repeat(depth)}${isOurs ? one.localName : part} ${said.join(' ')}`.trimEnd());
      }
      const next = isOurs || part ? depth + 1 : depth;
      if (one.shadowRoot) walk(one.shadowRoot, next);
      walk(one, next);
    }
  };
  walk(document.querySelector('main'), 0);
  return lines.join('\n');
}

/** Runs in the page. What a text comes to in the fonts of this machine: two machines that draw it alike draw the stories alike. */
export function fingerprint() {
  const canvas = Object.assign(document.createElement('canvas'), { width: 420, height: 120 });
  const context = canvas.getContext('2d');
  context.textBaseline = 'top';
  for (const [at, font] of ['16px sans-serif', '600 17px sans-serif', '13px monospace', '15px sans-serif'].entries()) {
    context.font = font;
    context.fillText(at === 3 ? 'تعذّر التحقق منها' : 'Quick zephyrs blow, vexing daft Jim 0123', 2, 2 + at * 28);
  }
  let hash = 0x811c9dc5;
  for (const value of context.getImageData(0, 0, 420, 120).data) hash = Math.imul(hash ^ value, 0x01000193) >>> 0;
  return hash.toString(16);
}
