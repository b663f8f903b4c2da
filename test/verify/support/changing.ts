/** Changes at any place of a document, for tests that hold for every one of them. */
import type { Json, JsonObject } from '../../../packages/model/src/index.js';

export type Path = readonly (string | number)[];

/** Every place in a value but the whole, those in lists included. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? value.map((_item, at) => at) : Object.keys(value);
  return steps.flatMap((step) => [[...path, step], ...placesIn((value as Record<string, unknown>)[step], [...path, step])]);
}

export function valueAt(value: unknown, path: Path): Json {
  return path.reduce((inner, step) => (inner as Record<string, unknown>)[step], value) as Json;
}

/** A copy in which `change` was done to what holds the place. */
export function changedAt(document: JsonObject, path: Path, change: (holder: Record<string, unknown>, key: string) => void): JsonObject {
  const copy = structuredClone(document);
  change(valueAt(copy, path.slice(0, -1)) as unknown as Record<string, unknown>, String(path.at(-1)));
  return copy;
}

export const put = (document: JsonObject, path: Path, value: unknown): JsonObject =>
  changedAt(document, path, (holder, key) => {
    holder[key] = value;
  });

/** Everything that is said in a badge's places, in one with much to say. */
export function fullCredential(did: string, more: JsonObject = {}): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:7e1c9d52-3a0f-4b7e-9a53-0c2c8f0d6a11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Teamwork',
    issuer: { id: did, type: ['Profile'], name: 'Honest University', url: 'https://issuer.example/', email: 'office@issuer.example' },
    validFrom: '2024-06-01T00:00:00Z',
    validUntil: '2034-06-01T00:00:00Z',
    awardedDate: '2024-06-02T00:00:00Z',
    credentialSubject: {
      id: 'did:example:ada',
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: true, identityHash: `sha256$${'0f'.repeat(32)}`, identityType: 'emailAddress', salt: 'deadsea' },
      ],
      role: 'Coordinator',
      achievement: {
        id: 'https://issuer.example/achievements/teamwork',
        type: ['Achievement'],
        achievementType: 'Certificate',
        name: 'Teamwork',
        description: 'Works well with others.',
        criteria: { id: 'https://issuer.example/criteria', narrative: 'Finish three projects.' },
        image: { id: 'https://issuer.example/teamwork.png', type: 'Image', caption: 'Two hands' },
        tag: ['teamwork', 'projects'],
        creditsAvailable: 3,
        alignment: [
          { type: ['Alignment'], targetName: 'Collaborate', targetUrl: 'https://frameworks.example/s1', targetFramework: 'ESCO' },
          { type: ['Alignment'], targetName: 'Listen', targetUrl: 'https://frameworks.example/s2', targetFramework: 'ESCO' },
        ],
        resultDescription: [
          { id: 'urn:uuid:1c0f9a3e-0000-4000-8000-000000000001', type: ['ResultDescription'], name: 'Score', resultType: 'Percent' },
        ],
      },
      result: [{ type: ['Result'], resultDescription: 'urn:uuid:1c0f9a3e-0000-4000-8000-000000000001', value: '61' }],
    },
    evidence: [{ id: 'https://issuer.example/evidence/1', type: ['Evidence'], name: 'Report', narrative: 'By five people.' }],
    ...more,
  };
}
