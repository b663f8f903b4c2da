/** What no verifier can do without: hash the canonical text, and check one signature. The canonical text and the key are given. */
const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const hash = async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

async function check(algorithm, parameters, { key, signature }, data) {
  const imported = await crypto.subtle.importKey('raw', bytesOf(key), algorithm, false, ['verify']);
  if (!(await crypto.subtle.verify(parameters, imported, bytesOf(signature), data))) throw new Error('the signature does not fit');
}

export async function dataIntegrity({ floor: { canonicalProof, canonicalDocument, ed25519 } }) {
  const data = new Uint8Array([...(await hash(canonicalProof)), ...(await hash(canonicalDocument))]);
  await check({ name: 'Ed25519' }, 'Ed25519', ed25519, data);
}

export async function jwt({ floor: { signingInput, p256 } }) {
  await check({ name: 'ECDSA', namedCurve: 'P-256' }, { name: 'ECDSA', hash: 'SHA-256' }, p256, new TextEncoder().encode(signingInput));
}
