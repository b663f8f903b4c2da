import type { Verdict } from '@open-badge-elements/verify';

const tallies: Readonly<Record<Verdict | 'failed' | 'open', (count: number) => string>> = {
  verified: (count) => `${count} verified`,
  expired: (count) => `${count} expired`,
  notYetValid: (count) => `${count} not valid yet`,
  revoked: (count) => `${count} revoked`,
  suspended: (count) => `${count} suspended`,
  invalid: (count) => `${count} not valid`,
  undetermined: (count) => `${count} could not be checked`,
  failed: (count) => `${count} could not be read`,
  open: (count) => `${count} not checked yet`,
};

export const wallWords = {
  badges: (count: number) => (count === 1 ? '1 badge' : `${count} badges`),
  tally: (kind: keyof typeof tallies, count: number) => tallies[kind](count),
  verdicts: {
    verified: 'Verified',
    expired: 'Expired',
    notYetValid: 'Not valid yet',
    revoked: 'Revoked',
    suspended: 'Suspended',
    invalid: 'Not valid',
    undetermined: 'Could not be checked',
  } satisfies Record<Verdict, string>,
  all: 'All of them',
  search: 'Search these badges',
  show: 'Show',
  empty: 'There are no badges here yet.',
  filteredOut: (count: number) => `None of the ${count} badges fits. `,
  reset: 'Show all of them',
  undated: 'Without a date',
  noEvent: 'Other',
  noIssuer: 'Without an issuer',
  noType: 'Other',
} as const;
