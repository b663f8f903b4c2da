/** The words of what stands around a badge: registries, endorsements, whose it is, newer copies, and what can be taken along. Loaded with the detail. */
import { standing } from './en/standing.js';
import { wordsOf } from './locale.js';
import type { Phrase } from './phrase.js';

export interface StandingWords {
  /** What each registry said of the issuer. */
  readonly registries: Readonly<Record<'listed' | 'notListed' | 'unreachable', (registry: string) => Phrase>>;
  /** Whom or what an endorsement is about. */
  readonly endorses: Readonly<Record<'badge' | 'achievement' | 'issuer' | 'parent' | 'creator' | 'assessor', string>>;
  /** Where the badge itself says that it is recognised. `places` is a list in words. */
  readonly jurisdiction: { readonly title: string; readonly everywhere: string; readonly except: (places: string) => string };

  readonly whose: string;
  readonly compare: string;
  readonly stays: string;
  readonly belongs: Readonly<Record<'exact' | 'loose' | 'none' | 'nobody', string>>;
  /** Follows a yes about a badge that is not verified. */
  readonly yetUnproven: string;

  readonly newer: string;
  readonly askForNewer: (host: string) => Phrase;
  readonly askingTells: string;
  readonly asking: string;
  readonly terms: string;
  readonly schema: string;
  readonly notHeldAgainst: string;

  readonly savePicture: string;
  /** On a picture of the card, which proves nothing. */
  readonly pictureProves: string;
  readonly copyLink: string;
  readonly copied: string;
  /** Over a field with the text in it, where nothing can be put on the clipboard. */
  readonly copyByHand: string;
  /** Hands the link to another program of the viewer's. */
  readonly share: string;
}

export const standingWords = wordsOf('standing', standing);
