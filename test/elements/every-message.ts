/** Calls every message of a room with what it could be given, so that a test can look at all that a language says. */
import type { Room, Rooms } from '../../packages/elements/src/i18n/rooms.js';
import { pathwaySamples } from './pathway-samples.js';

export const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'pt', 'zh'] as const;
export const ROOMS: readonly Room[] = [
  'card',
  'verdict',
  'report',
  'detail',
  'assessment',
  'standing',
  'account',
  'explain',
  'wall',
  'verifier',
  'stack',
  'timeline',
];
export const COUNTS = [0, 1, 2, 5, 11, 100] as const;

/** What a badge could have put there, and what is ours to say. */
export const detail = {
  member: 'MEMBER',
  issuer: 'ISSUER',
  key: 'KEY',
  claim: 'CLAIM',
  reason: 'REASON',
  address: 'ADDRESS',
  message: 'MESSAGE',
  registry: 'REGISTRY',
  suite: 'SUITE',
  signedBy: 'SIGNER',
  host: 'a.example',
  why: 'timeout',
  status: '500',
} as const;

const counts = COUNTS.map((count) => [count]);
const summary = { issuer: 'ISSUER', recipient: 'RECIPIENT', name: 'NAME', on: 'DATE', until: 'DATE' };
const nothingElse = { competencies: 0, results: 0, evidence: 0, endorsements: 0 };
const found = [true, false].flatMap((hosted) =>
  [true, false].flatMap((revocable) => [true, false].map((limited) => ({ hosted, revocable, limited }))),
);
const VERDICTS = ['verified', 'expired', 'notYetValid', 'revoked', 'suspended', 'invalid', 'undetermined'];

/** What the messages take that do not take a word or two. A message that stands nowhere here is given words. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'card.competencies': counts,
  'card.several': counts,
  'card.achievementType': [['MicroCredential'], ['ext:OwnKind']],
  'verdict.verdict': VERDICTS.flatMap((verdict) => [[verdict, 'DATE'], [verdict]]),
  'verdict.trust': [['trusted', 'NAME'], ['trusted'], ['selfIssued'], ['distrusted']],
  'detail.summary': [
    ...COUNTS.map((count) => [{ ...summary, competencies: count, results: count, evidence: count, endorsements: count }]),
    [{ name: 'NAME', ...nothingElse }],
    [{ ...summary, ...nothingElse }],
    [{ ...summary, issuer: undefined, ...nothingElse }],
  ],
  'detail.proof': found.map((parts) => ['SIGNER', parts]),
  'assessment.assessedBy': COUNTS.map((count) => ['WORDS', count]),
  'assessment.assessedByIssuer': counts,
  'assessment.more': counts,
  'account.requests': counts,
  'account.files': counts,
  'account.tooMany': counts,
  ...pathwaySamples,
  'wall.badges': counts,
  'wall.tally': [...VERDICTS, 'failed', 'open'].flatMap((kind) => COUNTS.map((count) => [kind, count])),
  'wall.filteredOut': counts,
};

const given = (path: string): readonly (readonly unknown[])[] => {
  if (/^report\.(reasons|checks)\./.test(path))
    return [
      [detail],
      [{}],
      [{ ...detail, status: '404' }],
      ...['issuer', 'viewer'].map((whose) => [{ ...detail, whose }]),
      ...['gone', 'httpError', 'notJson', 'tooLarge', 'network'].map((why) => [{ ...detail, why }]),
    ];
  return samples[path] ?? [['WORDS', 'MORE']];
};

const isPhrase = (value: readonly unknown[]) =>
  value.every((part) => typeof part === 'string' || (typeof part === 'object' && part !== null && 'value' in part));

function collect(value: unknown, path: string, into: Map<string, string>): void {
  if (value === undefined || value === null) return;
  if (typeof value === 'string') into.set(path, value);
  else if (typeof value === 'function') for (const [at, args] of given(path).entries()) collect(value(...args), `${path}(${at})`, into);
  else if (Array.isArray(value) && isPhrase(value))
    into.set(path, value.map((part: string | { value: string }) => (typeof part === 'string' ? part : part.value)).join(''));
  else for (const [member, inner] of Object.entries(value)) collect(inner, `${path}.${member}`, into);
}

/** Path of the message and of what it was given → what it says. */
export function everyMessage(room: Room, words: Rooms[Room]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  collect(words, room, said);
  return said;
}
