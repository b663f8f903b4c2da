import type { WallWords } from '../wall-words.js';

const tallies: Readonly<Record<Parameters<WallWords['tally']>[0], (count: number) => string>> = {
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

export const wall: WallWords = {
  badges: (count) => (count === 1 ? '1 badge' : `${count} badges`),
  tally: (kind, count) => tallies[kind](count),
  verdicts: {
    verified: 'Verified',
    expired: 'Expired',
    notYetValid: 'Not valid yet',
    revoked: 'Revoked',
    suspended: 'Suspended',
    invalid: 'Not valid',
    undetermined: 'Could not be checked',
  },
  all: 'All of them',
  search: 'Search these badges',
  show: 'Show',
  empty: 'There are no badges here yet.',
  filteredOut: (count) => `None of the ${count} badges fits. `,
  reset: 'Show all of them',
  undated: 'Without a date',
  noEvent: 'Other',
  noIssuer: 'Without an issuer',
  noType: 'Other',
  noCompetency: 'Without a competency',
  progress: (done, all) => `${done} of ${all} checked`,
  keys: 'Arrow keys move from badge to badge.',
  order: 'Order',
  orders: { given: 'As given', newest: 'Newest first', oldest: 'Oldest first', name: 'By name', issuer: 'By issuer' },
  print: 'Print',
};
