import { digitsOf, pluralsOf } from '../plural.js';
import type { WallWords } from '../wall-words.js';

const digits = digitsOf('de');
const plural = pluralsOf<'one'>('de');
const agreed = (one: string, other: string) => (count: number) => `${digits(count)} ${plural(count, { one, other })}`;

const tallies: Readonly<Record<Parameters<WallWords['tally']>[0], (count: number) => string>> = {
  verified: agreed('verifiziert', 'verifiziert'),
  expired: agreed('abgelaufen', 'abgelaufen'),
  notYetValid: agreed('noch nicht gültig', 'noch nicht gültig'),
  revoked: agreed('widerrufen', 'widerrufen'),
  suspended: agreed('ausgesetzt', 'ausgesetzt'),
  invalid: agreed('nicht gültig', 'nicht gültig'),
  undetermined: agreed('konnte nicht geprüft werden', 'konnten nicht geprüft werden'),
  failed: agreed('konnte nicht gelesen werden', 'konnten nicht gelesen werden'),
  open: agreed('noch nicht geprüft', 'noch nicht geprüft'),
};

export const wall: WallWords = {
  badges: agreed('Badge', 'Badges'),
  tally: (kind, count) => tallies[kind](count),
  verdicts: {
    verified: 'Verifiziert',
    expired: 'Abgelaufen',
    notYetValid: 'Noch nicht gültig',
    revoked: 'Widerrufen',
    suspended: 'Ausgesetzt',
    invalid: 'Nicht gültig',
    undetermined: 'Konnten nicht geprüft werden',
  },
  all: 'Alle',
  search: 'Diese Badges durchsuchen',
  show: 'Anzeigen',
  empty: 'Hier gibt es noch keine Badges.',
  found: (shown, all) => `${shown} von ${all} angezeigt`,
  filteredOut: (count) => plural(count, { one: 'Das einzige Badge passt nicht. ', other: `Keines der ${digits(count)} Badges passt. ` }),
  reset: 'Alle anzeigen',
  undated: 'Ohne Datum',
  noEvent: 'Andere',
  noIssuer: 'Ohne Aussteller',
  noType: 'Andere',
  noCompetency: 'Ohne Kompetenz',
  unread: 'Noch nicht gelesen',
  progress: (done, all) => `${done} von ${all} geprüft`,
  progressSoFar: (done, all) => `${done} von ${all} geprüft, die anderen, sobald Sie dort sind`,
  keys: 'Die Pfeiltasten führen von Badge zu Badge.',
  order: 'Reihenfolge',
  orders: { given: 'Wie angegeben', newest: 'Neueste zuerst', oldest: 'Älteste zuerst', name: 'Nach Name', issuer: 'Nach Aussteller' },
  group: 'Gruppieren',
  groups: {
    none: 'Ohne Gruppen',
    issuer: 'Nach Aussteller',
    event: 'Nach Veranstaltung',
    type: 'Nach Art',
    year: 'Nach Jahr',
    competency: 'Nach Kompetenz',
  },
  density: 'Darstellung',
  densities: { cards: 'Karten', list: 'Liste', emblems: 'Embleme' },
  print: 'Drucken',
};
