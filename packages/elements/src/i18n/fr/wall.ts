import { digitsOf, pluralsOf } from '../plural.js';
import type { WallWords } from '../wall-words.js';

const digits = digitsOf('fr');
const plural = pluralsOf<'one'>('fr');
const agreed = (one: string, other: string) => (count: number) => `${digits(count)} ${plural(count, { one, other })}`;

const tallies: Readonly<Record<Parameters<WallWords['tally']>[0], (count: number) => string>> = {
  verified: agreed('vérifié', 'vérifiés'),
  expired: agreed('expiré', 'expirés'),
  notYetValid: agreed('pas encore valable', 'pas encore valables'),
  revoked: agreed('révoqué', 'révoqués'),
  suspended: agreed('suspendu', 'suspendus'),
  invalid: agreed('non valable', 'non valables'),
  undetermined: agreed('n’a pas pu être vérifié', 'n’ont pas pu être vérifiés'),
  failed: agreed('n’a pas pu être lu', 'n’ont pas pu être lus'),
  open: agreed('pas encore vérifié', 'pas encore vérifiés'),
};

export const wall: WallWords = {
  badges: agreed('badge', 'badges'),
  tally: (kind, count) => tallies[kind](count),
  verdicts: {
    verified: 'Vérifiés',
    expired: 'Expirés',
    notYetValid: 'Pas encore valables',
    revoked: 'Révoqués',
    suspended: 'Suspendus',
    invalid: 'Non valables',
    undetermined: 'N’ont pas pu être vérifiés',
  },
  all: 'Tous',
  search: 'Chercher parmi ces badges',
  show: 'Afficher',
  empty: 'Il n’y a pas encore de badges ici.',
  found: (shown, all) => `${shown} affichés sur ${all}`,
  filteredOut: (count) =>
    plural(count, { one: 'Le seul badge ne correspond pas. ', other: `Aucun des ${digits(count)} badges ne correspond. ` }),
  reset: 'Les afficher tous',
  undated: 'Sans date',
  noEvent: 'Autres',
  noIssuer: 'Sans émetteur',
  noType: 'Autres',
  noCompetency: 'Sans compétence',
  unread: 'Pas encore lus',
  progress: (done, all) => `${done} sur ${all} vérifiés`,
  progressSoFar: (done, all) => `${done} sur ${all} vérifiés, les autres quand vous y arrivez`,
  keys: 'Les flèches mènent d’un badge à l’autre.',
  order: 'Ordre',
  orders: {
    given: 'Tels quels',
    newest: 'Les plus récents d’abord',
    oldest: 'Les plus anciens d’abord',
    name: 'Par nom',
    issuer: 'Par émetteur',
  },
  group: 'Regrouper',
  groups: {
    none: 'Sans groupes',
    issuer: 'Par émetteur',
    event: 'Par événement',
    type: 'Par type',
    year: 'Par année',
    competency: 'Par compétence',
  },
  density: 'Présentation',
  densities: { cards: 'Cartes', list: 'Liste', emblems: 'Emblèmes' },
  print: 'Imprimer',
};
