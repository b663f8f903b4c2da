/** The words of the detail and the report, which are loaded with them. */
import { detail } from './en/detail.js';
import { wordsOf } from './locale.js';
import type { Phrase } from './phrase.js';

/** Dates are in words already. */
export interface SummaryParts {
  readonly issuer: string | undefined;
  readonly recipient: string | undefined;
  readonly name: string;
  readonly on: string | undefined;
  readonly competencies: number;
  readonly results: number;
  readonly evidence: number;
  readonly endorsements: number;
  readonly until: string | undefined;
}

/** What was found besides the signature: `hosted` where the issuer's server vouches, `revocable` where a list was asked, `limited` where there is an end date. */
export interface ProofParts {
  readonly hosted: boolean;
  readonly revocable: boolean;
  readonly limited: boolean;
}

export interface DetailWords {
  /** Two sentences that say all of it. Values stand apart, so that they can be isolated. */
  readonly summary: (parts: SummaryParts) => Phrase;
  /** The whole of a yes: what was proven, by whom, and what was asked. */
  readonly proof: (signedBy: string, parts: ProofParts) => Phrase;
  readonly unproven: Phrase;
  readonly notToRelyOn: Phrase;
  readonly what: string;
  readonly criteria: string;
  readonly criteriaPage: string;
  readonly why: string;
  readonly tags: string;
  readonly field: string;
  readonly specialization: string;
  readonly creditsAvailable: string;
  readonly creditsEarned: string;
  readonly code: string;
  readonly version: string;
  readonly kind: string;
  readonly competencies: string;
  readonly noFramework: string;
  readonly results: string;
  readonly outOf: (low: string, high: string) => Phrase;
  readonly required: (value: string) => Phrase;
  readonly reached: string;
  readonly requiredLevel: string;
  readonly status: string;
  readonly evidence: string;
  readonly genre: string;
  readonly audience: string;
  readonly authority: string;
  readonly proven: string;
  readonly claimed: string;
  readonly creator: string;
  readonly assessor: string;
  readonly parent: string;
  readonly official: string;
  readonly listedAs: (name: string) => Phrase;
  readonly identifiers: string;
  readonly endorsements: string;
  readonly endorsementHolds: (signedBy: string) => Phrase;
  readonly endorsementOpen: Phrase;
  readonly endorsementBad: Phrase;
  readonly recipient: string;
  readonly recipientId: string;
  readonly mail: string;
  readonly hashed: string;
  readonly masked: string;
  readonly role: string;
  readonly history: string;
  readonly awarded: string;
  readonly activity: string;
  readonly term: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly licence: string;
  readonly checked: string;
  readonly checkedOn: (moment: string) => string;
  /** Goes on with the names of servers. */
  readonly asked: string;
  readonly askedNobody: string;
  readonly unsignedPicture: string;
  readonly pictureFrom: (host: string) => Phrase;
  readonly original: string;
  readonly address: string;
  readonly save: string;
  readonly checkElsewhere: string;
  readonly identifier: string;
  /** The same achievement in another language or version, at an address of its own. */
  readonly related: string;
  /** Goes on with names of languages: the same badge says it in these as well. */
  readonly alsoIn: string;
  /** On a button that shows more of a long text. */
  readonly moreText: string;
}

export const detailWords = wordsOf('detail', detail);
