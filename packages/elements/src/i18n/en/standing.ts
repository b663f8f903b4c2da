import { say } from '../phrase.js';
import type { StandingWords } from '../standing-words.js';

export const standing: StandingWords = {
  registries: {
    listed: (registry) => say`${registry} lists this issuer.`,
    notListed: (registry) => say`${registry} does not list this issuer.`,
    unreachable: (registry) => say`${registry} gave no answer that can be relied on.`,
  },
  endorses: {
    badge: 'About this badge',
    achievement: 'About the achievement',
    issuer: 'About the issuer',
    parent: 'About the organization above the issuer',
    creator: 'About who created the achievement',
    assessor: 'About who assessed',
  },
  jurisdiction: { title: 'Recognized in', everywhere: 'all countries', except: (places) => `except ${places}` },
  whose: 'Whose badge is it? Type an e-mail address or another identifier',
  compare: 'Compare',
  stays: 'Compared in this browser. What you type is sent nowhere.',
  belongs: {
    exact: 'Yes. The badge was made out to exactly this.',
    loose: 'Yes, but for capital letters, spaces or a prefix: the badge spells it in another way.',
    none: 'No. The badge was made out to somebody else, or to another address of theirs.',
    nobody: 'The badge names nobody to compare with.',
  },
  yetUnproven: 'But the badge itself is not verified, so that proves nothing.',
  newer: 'A newer copy',
  askForNewer: (host) => say`Ask ${host} for a newer copy`,
  askingTells: 'Nothing is asked before you press this. That server then learns that somebody looks at this badge.',
  asking: 'Asking…',
  terms: 'Terms of use',
  schema: 'Its own schema',
  notHeldAgainst: 'The badge was not held against it.',
  savePicture: 'Save a picture',
  pictureProves: 'A picture proves nothing. Check the badge itself.',
  copyLink: 'Copy a link to it',
  copied: 'Copied',
  copyByHand: 'Copy it from here',
  share: 'Share',
};
