/**
 * The badge that everything is measured on: Open Badges 3.0 with 12 alignments, 3 results and 2 pieces of evidence, signed with eddsa-rdfc-2022 by
 * other people's code, and the same once more as a VC-JWT (ES256). The issuers are did:key and did:jwk, so that no network is in the numbers.
 */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { loaderFor } from './contestants/document-loader.mjs';
import { CREDENTIALS, contexts, OPEN_BADGES } from './contexts.mjs';

const numbers = (count) => Array.from({ length: count }, (_, at) => at + 1);
const skills = 'https://skills.example/framework';

const alignment = (at) => ({
  type: ['Alignment'],
  targetName: `Competency ${at}: plans, carries out and writes up a piece of work of its kind`,
  targetUrl: `${skills}/${at}`,
  targetCode: `C.${at}`,
  targetFramework: 'Example framework of competencies',
  targetType: 'ceasn:Competency',
});

const resultDescription = (at) => ({
  id: `urn:uuid:00000000-0000-4000-8000-00000000000${at}`,
  type: ['ResultDescription'],
  name: `Part ${at}`,
  resultType: 'Percent',
  valueMin: '0',
  valueMax: '100',
});

const result = (at) => ({ type: ['Result'], resultDescription: resultDescription(at).id, value: String(70 + at) });

const evidence = (at) => ({
  id: `https://portfolio.example/pieces/${at}`,
  type: ['Evidence'],
  name: `Piece of work ${at}`,
  narrative: 'Built over six weeks, shown to the class, and graded by two teachers.',
});

/** What the badge says. `number` tells the badges of a wall apart. */
export function credential(issuer, number = 1) {
  return {
    '@context': [CREDENTIALS, OPEN_BADGES],
    id: `https://school.example/badges/${number}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `Field robotics ${number}`,
    issuer: { id: issuer, type: ['Profile'], name: 'Example School of Engineering', url: 'https://school.example' },
    validFrom: '2025-01-01T00:00:00Z',
    credentialSubject: {
      id: 'did:example:learner',
      type: ['AchievementSubject'],
      result: numbers(3).map(result),
      achievement: {
        id: `https://school.example/achievements/${number % 10}`,
        type: ['Achievement'],
        achievementType: 'Badge',
        name: `Field robotics ${number}`,
        description: 'Has designed, built and tested a robot that works outdoors.',
        criteria: { narrative: 'Pass all three parts and hand in both pieces of work.' },
        alignment: numbers(12).map(alignment),
        resultDescription: numbers(3).map(resultDescription),
      },
    },
    evidence: numbers(2).map(evidence),
  };
}

/** Makes badges with Data Integrity proofs, all of one issuer. */
export async function dataIntegrityIssuer() {
  const key = await Ed25519Multikey.generate();
  const { publicKeyMultibase } = await key.export({ publicKey: true });
  const issuer = `did:key:${publicKeyMultibase}`;
  Object.assign(key, { controller: issuer, id: `${issuer}#${publicKeyMultibase}` });
  const documentLoader = loaderFor(contexts);
  const suite = () => new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: '2025-01-01T00:00:00Z' });
  return (number) => vc.issue({ credential: credential(issuer, number), suite: suite(), documentLoader });
}

/** Makes VC-JWTs, all of one issuer. */
export async function jwtIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  const issuer = `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`;
  const header = { alg: 'ES256', typ: 'vc+jwt', kid: `${issuer}#0` };
  const sign = (number) =>
    new CompactSign(Buffer.from(JSON.stringify(payload(issuer, number)))).setProtectedHeader(header).sign(privateKey);
  return { sign, jwk };
}

/** OB 3.0, 8.2.4.1: the credential's members stand in the payload, beside the claims that repeat some of them. */
function payload(issuer, number) {
  const badge = credential(issuer, number);
  return { ...badge, iss: issuer, jti: badge.id, sub: badge.credentialSubject.id, nbf: Date.parse(badge.validFrom) / 1000 };
}
