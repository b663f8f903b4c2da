/** Whether a badge is from one of those who were named. The same rule as a page's trust list: an origin covers every identifier of that origin. */

function originOf(identifier: string): string | undefined {
  if (!/^https?:/i.test(identifier) || !URL.canParse(identifier)) return undefined;
  return new URL(identifier).origin;
}

function isBareOrigin(identifier: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/i.test(identifier);
}

/** A test for a list of named issuers; made once, asked often. */
export function issuerTest(named: readonly string[]): (issuer: string | undefined) => boolean {
  const exact = new Set(named);
  const origins = new Set(named.filter(isBareOrigin).map(originOf));
  return (issuer) => {
    if (issuer === undefined) return false;
    if (exact.has(issuer)) return true;
    const origin = originOf(issuer);
    return origin !== undefined && origins.has(origin);
  };
}
