/** The verifiers, as columns. Each is loaded when it is its turn: `(credential) => 'verified' | 'not verified' | 'error'`, or it throws. */
export const verifiers = [
  { name: 'Open Badge Elements', package: '@open-badge-elements/verify', load: () => import('./ours.mjs').then(({ verify }) => verify) },
  { name: '@digitalbazaar/vc', package: '@digitalbazaar/vc', load: () => import('./digitalbazaar.mjs').then(({ verify }) => verify) },
  {
    name: '@digitalcredentials/verifier-core',
    package: '@digitalcredentials/verifier-core',
    load: () => import('./verifier-core.mjs').then(({ verify }) => verify),
  },
];
