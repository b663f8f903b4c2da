/** Sound documents of every wire form, for tests that change one thing in them. */
import type { JsonObject } from '../../../packages/model/src/index.js';

export const contexts = {
  v1: 'https://www.w3.org/2018/credentials/v1',
  v2: 'https://www.w3.org/ns/credentials/v2',
  badges: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  record: 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  ob2: 'https://w3id.org/openbadges/v2',
  ob1: 'https://w3id.org/openbadges/v1',
};

export const soundAchievement: JsonObject = {
  id: 'https://school.example/achievements/teamwork',
  type: ['Achievement'],
  name: 'Teamwork',
  description: 'Works well with others.',
  criteria: { narrative: 'Finish three **projects**.' },
};

export const soundSubject: JsonObject = { id: 'did:example:ada', type: ['AchievementSubject'], achievement: soundAchievement };

export const soundCredential: JsonObject = {
  '@context': [contexts.v2, contexts.badges],
  id: 'urn:uuid:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Teamwork',
  issuer: { id: 'did:web:school.example', type: ['Profile'], name: 'Example School' },
  validFrom: '2026-06-01T00:00:00Z',
  credentialSubject: soundSubject,
};

/** The credential with other members of its achievement. */
export const achieving = (more: JsonObject): JsonObject => ({
  ...soundCredential,
  credentialSubject: { ...soundSubject, achievement: { ...soundAchievement, ...more } },
});

/** The credential with other members of its subject. */
export const about = (more: JsonObject): JsonObject => ({ ...soundCredential, credentialSubject: { ...soundSubject, ...more } });

export const soundRecord: JsonObject = {
  '@context': [contexts.v2, contexts.record, contexts.badges],
  id: 'urn:uuid:clr',
  type: ['VerifiableCredential', 'ClrCredential'],
  name: 'Everything so far',
  issuer: { id: 'did:web:school.example', type: ['Profile'] },
  validFrom: '2026-06-01T00:00:00Z',
  credentialSubject: { id: 'did:example:ada', type: ['ClrSubject'], verifiableCredential: [soundCredential] },
};

export const soundClass: JsonObject = {
  id: 'https://school.example/classes/1',
  type: 'BadgeClass',
  name: 'Robotics',
  description: 'Builds a robot.',
  image: 'https://school.example/robot.png',
  criteria: 'https://school.example/criteria',
  issuer: { id: 'https://school.example/issuer', type: 'Profile', name: 'Example School', url: 'https://school.example/' },
};

export const soundAssertion: JsonObject = {
  '@context': contexts.ob2,
  id: 'https://school.example/assertions/1',
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, salt: 'deadsea', identity: 'sha256$ecf5409f' },
  badge: soundClass,
  verification: { type: 'HostedBadge' },
  issuedOn: '2026-06-01T00:00:00Z',
};

const base64Url = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A compact JWS whose signature is nobody's: enough for reading. */
export const tokenOf = (payload: unknown, header: unknown = { alg: 'ES256' }): string =>
  [JSON.stringify(header), JSON.stringify(payload), 'nobody signed this'].map(base64Url).join('.');
