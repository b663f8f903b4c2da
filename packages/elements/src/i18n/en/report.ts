import { say } from '../phrase.js';
import type { ReportWords } from '../words.js';
import { reasons } from './reasons.js';

const notAsked = say`Not asked, because nothing proves who made the badge.`;

export const report: ReportWords = {
  reasons,
  outcomes: { passed: 'Yes', failed: 'No', undetermined: 'Unknown', notApplicable: 'Does not apply' },
  checks: {
    format: {
      question: 'Can it be read as an Open Badge?',
      passed: () => say`It has the form that the standard asks for.`,
      notApplicable: say`Nothing to read.`,
    },
    hosted: {
      question: 'Does the issuer’s own server say the same?',
      passed: ({ host }) =>
        host ? say`${host} has the badge just as it is shown here.` : say`The issuer’s server has the badge just as it is shown here.`,
      notApplicable: say`It carries its own signature.`,
    },
    proof: {
      question: 'Is it unchanged since it was signed?',
      passed: ({ suite }) => (suite ? say`The signature fits every word of it (${suite}).` : say`The signature fits every word of it.`),
      notApplicable: say`It is not signed; its issuer’s server vouches for it.`,
    },
    issuer: {
      question: 'Was it made by the issuer it names?',
      passed: ({ signedBy }) => (signedBy ? say`Proven: ${signedBy}` : say`The issuer is proven.`),
      notApplicable: say`Not asked, because no signature or server vouches for it.`,
    },
    claims: {
      question: 'Do the token and the badge agree?',
      passed: () => say`They say the same.`,
      notApplicable: say`It is not wrapped in a token.`,
    },
    validity: {
      question: 'Is it valid today?',
      passed: () => say`Today lies within its dates.`,
      notApplicable: notAsked,
    },
    status: {
      question: 'Does the issuer still stand by it?',
      passed: () => say`It is not revoked and not suspended.`,
      notApplicable: say`The issuer gave no list of revoked badges to ask.`,
    },
    recipient: {
      question: 'Does it belong to the one who was asked about?',
      passed: () => say`It does.`,
      notApplicable: say`Nobody was asked about.`,
    },
    trust: {
      question: 'Does this site know the issuer?',
      passed: () => say`The issuer is on this site’s list.`,
      notApplicable: notAsked,
    },
    endorsements: {
      question: 'Do its endorsements hold?',
      passed: () => say`Every endorsement in it is signed by its own author.`,
      notApplicable: say`It carries none.`,
    },
  },
};
