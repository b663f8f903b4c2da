/** What every answer says besides its content. */

/** As strict as a host page may be. Everything here runs under it, so whatever a page of yours forbids, the elements can do without. */
const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' https: data:",
  'connect-src': "'self' https:",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html open-badges',
};

/** Storybook writes styles and scripts into its own pages. */
const LOOSE = { 'default-src': "'self' 'unsafe-inline' 'unsafe-eval' data: blob:", 'frame-ancestors': "'self'" };

/** The page for iframes is there to be framed by others. */
const { 'frame-ancestors': _, ...FRAMED } = STRICT;

export const POLICIES = { strict: STRICT, loose: LOOSE, framed: FRAMED };

const written = (policy) =>
  Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');

/** @param {'strict' | 'loose' | 'framed'} policy */
export const headersOf = (policy) => ({
  'cache-control': 'no-store',
  'content-security-policy': written(POLICIES[policy]),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
});
