import { digitsOf } from '../plural.js';
import type { WallWords } from '../wall-words.js';

const digits = digitsOf('en');
const tallies: Readonly<Record<Parameters<WallWords['tally']>[0], (count: number) => string>> = {
  verified: (count) => `${digits(count)} verified`,
  expired: (count) => `${digits(count)} expired`,
  notYetValid: (count) => `${digits(count)} not valid yet`,
  revoked: (count) => `${digits(count)} revoked`,
  suspended: (count) => `${digits(count)} suspended`,
  invalid: (count) => `${digits(count)} not valid`,
  undetermined: (count) => `${digits(count)} could not be checked`,
  failed: (count) => `${digits(count)} could not be read`,
  open: (count) => `${digits(count)} not checked yet`,
};

export const wall: WallWords = {
  badges: (count) => (count === 1 ? '1 badge' : `${digits(count)} badges`),
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
  found: (shown, all) => `${shown} of ${all} shown`,
  filteredOut: (count) => (count === 1 ? 'The only badge does not fit. ' : `None of the ${digits(count)} badges fits. `),
  reset: 'Show all of them',
  undated: 'Without a date',
  noEvent: 'Other',
  noIssuer: 'Without an issuer',
  noType: 'Other',
  noCompetency: 'Without a competency',
  unread: 'Not read yet',
  progress: (done, all) => `${done} of ${all} checked`,
  progressSoFar: (done, all) => `${done} of ${all} checked, the others when you get there`,
  keys: 'Arrow keys move from badge to badge.',
  order: 'Order',
  orders: { given: 'As given', newest: 'Newest first', oldest: 'Oldest first', name: 'By name', issuer: 'By issuer' },
  group: 'Group',
  groups: { none: 'Not grouped', issuer: 'By issuer', event: 'By event', type: 'By kind', year: 'By year', competency: 'By competency' },
  density: 'Look',
  densities: { cards: 'Cards', list: 'List', emblems: 'Emblems' },
  print: 'Print',
};
