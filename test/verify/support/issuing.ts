/** Issues VC-JWTs in the test itself, with jose and a key of its own: nothing of the verifier signs what it then verifies. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JsonObject } from '../../../packages/model/src/index.js';

export interface TestIssuer {
  readonly did: string;
  readonly sign: (credential: JsonObject, changes?: { claims?: JsonObject; header?: JsonObject }) => Promise<string>;
}

const encode = (value: unknown) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** An issuer with a did:jwk of its own. */
export async function testIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const { kty, crv, x, y } = await exportJWK(publicKey);
  const did = `did:jwk:${encode({ kty, crv, x, y })}`;
  return {
    did,
    sign: (credential, { claims = {}, header = {} } = {}) => {
      const { id, validFrom, credentialSubject } = credential as { id: string; validFrom: string; credentialSubject: { id?: string } };
      const registered = {
        iss: did,
        jti: id,
        ...(credentialSubject.id !== undefined && { sub: credentialSubject.id }),
        nbf: Math.floor(Date.parse(validFrom) / 1_000),
      };
      return new SignJWT({ ...credential, ...registered, ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: `${did}#0`, ...header })
        .sign(privateKey);
    },
  };
}

/** A sound OB 3.0 credential of an issuer. */
export function soundCredential(did: string): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:5ad4a1f0-7a1b-4c39-a6f2-7f2f6a1f2b10',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Teamwork',
    issuer: { id: did, type: ['Profile'], name: 'Honest University' },
    validFrom: '2024-06-01T00:00:00Z',
    credentialSubject: {
      id: 'did:example:ada',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://issuer.example/achievements/teamwork',
        type: ['Achievement'],
        name: 'Teamwork',
        description: 'Works well with others.',
        criteria: { narrative: 'Finish three projects.' },
      },
    },
  };
}

/** A status list with the given bits set, as its issuer would sign it. */
export async function statusListCredential(
  did: string,
  url: string,
  setBits: readonly number[],
  purpose: string | string[] = 'revocation',
  length = 131_072,
): Promise<JsonObject> {
  const bits = new Uint8Array(length / 8);
  for (const bit of setBits) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  const zipped = new Response(new Blob([bits]).stream().pipeThrough(new CompressionStream('gzip')));
  const bytes = new Uint8Array(await zipped.arrayBuffer());
  const encodedList = `u${btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: did,
    validFrom: '2024-06-01T00:00:00Z',
    credentialSubject: { id: `${url}#list`, type: 'BitstringStatusList', statusPurpose: purpose, encodedList },
  };
}
