/** Starting the thread, where the page's policy lets it. */

interface Policy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** The script of the thread, and what imports it: nothing else becomes a worker through us. */
const allowed = new Set<string>();

/** Where Trusted Types are enforced, a page that names its policies has to name `open-badges`. @throws TypeError where it does not */
function trusted(address: string): string {
  allowed.add(address);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('open-badges', {
    createScriptURL(given) {
      if (!allowed.has(given)) throw new TypeError('This is no script of ours.');
      return given;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

/**
 * From the page's own origin as it is; from another through a script of the page's origin that imports it (`worker-src blob:` and that origin, in a
 * Content-Security-Policy).
 * @throws where the page does not allow it; some browsers tell by an `error` event instead
 */
export function startThread(): Worker {
  const url = new URL('./thread.js', import.meta.url);
  if (url.origin === location.origin) return new Worker(trusted(url.href), { type: 'module', name: 'open-badges' });
  const imports = new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' });
  return new Worker(trusted(URL.createObjectURL(imports)), { type: 'module', name: 'open-badges' });
}
