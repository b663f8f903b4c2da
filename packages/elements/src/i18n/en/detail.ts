import type { DetailWords } from '../detail-words.js';
import { say } from '../phrase.js';
import { listsOf } from '../plural.js';

const count = (many: number, one: string, more: string) => (many === 1 ? `one ${one}` : `${many} ${more}`);

/** Without the comma before "and", on whichever side of the sea. */
const listed = listsOf('en-GB');

export const detail: DetailWords = {
  summary({ issuer, recipient, name, on, competencies, results, evidence, endorsements, until }) {
    const holds = listed([
      ...(competencies > 0 ? [count(competencies, 'competency', 'competencies')] : []),
      ...(results > 0 ? [count(results, 'result', 'results')] : []),
      ...(evidence > 0 ? [count(evidence, 'piece of evidence', 'pieces of evidence')] : []),
      ...(endorsements > 0 ? [count(endorsements, 'endorsement', 'endorsements')] : []),
    ]);
    const limit = until ? `It is valid until ${until}` : 'It has no end date';
    return [
      ...(issuer ? say`${issuer} awarded ` : ['Awarded ']),
      ...(recipient ? say`${recipient} the badge ` : ['the badge ']),
      { value: name },
      on ? ` on ${on}. ` : '. ',
      holds === '' ? `${limit}.` : `${limit}, and it comes with ${holds}.`,
    ];
  },
  proof(signedBy, { hosted, revocable, limited }) {
    const made = hosted ? say`Confirmed by ${signedBy}, where its issuer keeps it.` : say`Signed by ${signedBy}; not changed since.`;
    const rest = [...(limited ? ['not expired'] : []), ...(revocable ? ['not revoked'] : [])].join(', ');
    return rest === '' ? made : [...made, ` ${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`];
  },
  unproven: say`Nothing proves this yet: it is what the file says of itself.`,
  notToRelyOn: say`What follows is only what the file says.`,
  what: 'What it is for',
  criteria: 'How it is earned',
  criteriaPage: 'Criteria on the issuer’s page',
  why: 'Why it was awarded',
  tags: 'Topics',
  field: 'Field of study',
  specialization: 'Specialisation',
  creditsAvailable: 'Credits',
  creditsEarned: 'Credits earned',
  code: 'Code',
  version: 'Version',
  kind: 'Kind',
  competencies: 'Competencies',
  noFramework: 'Other',
  results: 'Results',
  outOf: (low, high) => say`on a scale from ${low} to ${high}`,
  required: (value) => say`Required: ${value}`,
  reached: 'reached',
  requiredLevel: 'required',
  status: 'Status',
  evidence: 'Evidence',
  genre: 'Kind',
  audience: 'For',
  authority: 'On whose authority',
  proven: 'Proven identifier',
  claimed: 'Identifier it claims',
  creator: 'Achievement created by',
  assessor: 'Assessed by',
  parent: 'Part of',
  official: 'Contact',
  listedAs: (name) => say`On this site’s list of issuers as ${name}.`,
  identifiers: 'Also known as',
  endorsements: 'Endorsements',
  endorsementHolds: (signedBy) => say`Signature holds · ${signedBy}`,
  endorsementOpen: say`Not proven: anyone could have written it.`,
  endorsementBad: say`Its signature does not hold. Do not rely on it.`,
  recipient: 'To whom',
  recipientId: 'Identifier',
  mail: 'E-mail',
  hashed: 'Their address is kept as a fingerprint. It can be compared with an address, but not read.',
  masked: 'Shortened here, for their privacy.',
  role: 'Role',
  history: 'Dates',
  awarded: 'Awarded',
  activity: 'Activity',
  term: 'Term',
  validFrom: 'Valid from',
  validUntil: 'Valid until',
  licence: 'Licence number',
  checked: 'What was checked',
  checkedOn: (moment) => `Checked in this browser on ${moment}.`,
  asked: 'Asked while checking:',
  askedNobody: 'No server had to be asked.',
  unsignedPicture: 'The picture comes from the file around the badge and is not covered by the signature.',
  pictureFrom: (host) => say`The picture is loaded from ${host}; only its address is covered by the signature.`,
  original: 'The badge itself',
  address: 'Address',
  save: 'Save the file',
  checkElsewhere: 'Anyone can check the file again with any Open Badges verifier; it need not be on this page.',
  identifier: 'Identifier',
  related: 'Other editions',
  alsoIn: 'Also in:',
  moreText: 'More of this text',
};
