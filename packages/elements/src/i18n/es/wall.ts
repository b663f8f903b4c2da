import { digitsOf, pluralsOf } from '../plural.js';
import type { WallWords } from '../wall-words.js';

const digits = digitsOf('es');
const plural = pluralsOf<'one'>('es');
const agreed = (one: string, other: string) => (count: number) => `${digits(count)} ${plural(count, { one, other })}`;

const tallies: Readonly<Record<Parameters<WallWords['tally']>[0], (count: number) => string>> = {
  verified: agreed('verificada', 'verificadas'),
  expired: agreed('caducada', 'caducadas'),
  notYetValid: agreed('aún no válida', 'aún no válidas'),
  revoked: agreed('revocada', 'revocadas'),
  suspended: agreed('suspendida', 'suspendidas'),
  invalid: agreed('no válida', 'no válidas'),
  undetermined: agreed('no se pudo comprobar', 'no se pudieron comprobar'),
  failed: agreed('no se pudo leer', 'no se pudieron leer'),
  open: agreed('aún sin comprobar', 'aún sin comprobar'),
};

export const wall: WallWords = {
  badges: agreed('insignia', 'insignias'),
  tally: (kind, count) => tallies[kind](count),
  verdicts: {
    verified: 'Verificadas',
    expired: 'Caducadas',
    notYetValid: 'Aún no válidas',
    revoked: 'Revocadas',
    suspended: 'Suspendidas',
    invalid: 'No válidas',
    undetermined: 'No se pudieron comprobar',
  },
  all: 'Todas',
  search: 'Buscar en estas insignias',
  show: 'Mostrar',
  empty: 'Aquí todavía no hay insignias.',
  found: (shown, all) => `Se muestran ${shown} de ${all}`,
  filteredOut: (count) =>
    plural(count, { one: 'La única insignia no coincide. ', other: `Ninguna de las ${digits(count)} insignias coincide. ` }),
  reset: 'Mostrarlas todas',
  undated: 'Sin fecha',
  noEvent: 'Otras',
  noIssuer: 'Sin emisor',
  noType: 'Otras',
  noCompetency: 'Sin competencia',
  unread: 'Aún sin leer',
  progress: (done, all) => `${done} de ${all} comprobadas`,
  progressSoFar: (done, all) => `${done} de ${all} comprobadas; las demás, cuando llegue a ellas`,
  keys: 'Las teclas de flecha llevan de una insignia a otra.',
  order: 'Orden',
  orders: {
    given: 'Como vienen',
    newest: 'Las más recientes primero',
    oldest: 'Las más antiguas primero',
    name: 'Por nombre',
    issuer: 'Por emisor',
  },
  group: 'Agrupar',
  groups: {
    none: 'Sin agrupar',
    issuer: 'Por emisor',
    event: 'Por evento',
    type: 'Por tipo',
    year: 'Por año',
    competency: 'Por competencia',
  },
  density: 'Aspecto',
  densities: { cards: 'Tarjetas', list: 'Lista', emblems: 'Emblemas' },
  print: 'Imprimir',
};
