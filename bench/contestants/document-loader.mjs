/** What @digitalbazaar/vc asks for while it verifies: contexts from a table, and the issuer's did:key. Nothing is fetched. */
export function loaderFor(contexts) {
  return async (url) => {
    const document = contexts[url] ?? (url.startsWith('did:key:') ? didKeyDocument(url) : undefined);
    if (!document) throw new Error(`not there: ${url}`);
    return { contextUrl: null, documentUrl: url, document };
  };
}

function didKeyDocument(url) {
  const [did, fragment] = url.split('#');
  const key = {
    id: `${did}#${did.slice('did:key:'.length)}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: did.slice('did:key:'.length),
  };
  if (fragment) return { '@context': 'https://w3id.org/security/multikey/v1', ...key };
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [key],
    assertionMethod: [key.id],
  };
}
