import { digitsOf, pluralsOf } from '../plural.js';
import type { WallWords } from '../wall-words.js';

const digits = digitsOf('pt');
const plural = pluralsOf<'one'>('pt');
const agreed = (one: string, other: string) => (count: number) => `${digits(count)} ${plural(count, { one, other })}`;

const tallies: Readonly<Record<Parameters<WallWords['tally']>[0], (count: number) => string>> = {
  verified: agreed('verificada', 'verificadas'),
  expired: agreed('expirada', 'expiradas'),
  notYetValid: agreed('ainda não válida', 'ainda não válidas'),
  revoked: agreed('revogada', 'revogadas'),
  suspended: agreed('suspensa', 'suspensas'),
  invalid: agreed('não válida', 'não válidas'),
  undetermined: agreed('não pôde ser verificada', 'não puderam ser verificadas'),
  failed: agreed('não pôde ser lida', 'não puderam ser lidas'),
  open: agreed('ainda não verificada', 'ainda não verificadas'),
};

export const wall: WallWords = {
  badges: agreed('insígnia', 'insígnias'),
  tally: (kind, count) => tallies[kind](count),
  verdicts: {
    verified: 'Verificadas',
    expired: 'Expiradas',
    notYetValid: 'Ainda não válidas',
    revoked: 'Revogadas',
    suspended: 'Suspensas',
    invalid: 'Não válidas',
    undetermined: 'Não puderam ser verificadas',
  },
  all: 'Todas',
  search: 'Buscar nestas insígnias',
  show: 'Mostrar',
  empty: 'Ainda não há insígnias aqui.',
  found: (shown, all) => `Mostram-se ${shown} de ${all}`,
  filteredOut: (count) =>
    plural(count, { one: 'A única insígnia não corresponde. ', other: `Nenhuma das ${digits(count)} insígnias corresponde. ` }),
  reset: 'Mostrar todas',
  undated: 'Sem data',
  noEvent: 'Outras',
  noIssuer: 'Sem emissor',
  noType: 'Outras',
  noCompetency: 'Sem competência',
  unread: 'Ainda não lidas',
  progress: (done, all) => `${done} de ${all} verificadas`,
  progressSoFar: (done, all) => `${done} de ${all} verificadas; as outras, quando chegar a elas`,
  keys: 'As setas levam de uma insígnia a outra.',
  order: 'Ordem',
  orders: {
    given: 'Como vieram',
    newest: 'Mais recentes primeiro',
    oldest: 'Mais antigas primeiro',
    name: 'Por nome',
    issuer: 'Por emissor',
  },
  group: 'Agrupar',
  groups: {
    none: 'Sem grupos',
    issuer: 'Por emissor',
    event: 'Por evento',
    type: 'Por tipo',
    year: 'Por ano',
    competency: 'Por competência',
  },
  density: 'Aspeto',
  densities: { cards: 'Cartões', list: 'Lista', emblems: 'Emblemas' },
  print: 'Imprimir',
};
