import { type Phrase, say } from '../phrase.js';
import { countsOf } from '../plural.js';
import type { PathwayProblemWords, StackWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf<'one'>('es');
const badges = count({ one: '1 insignia', other: '# insignias' });
const units = {
  day: count({ one: '1 día', other: '# días' }),
  week: count({ one: '1 semana', other: '# semanas' }),
  month: count({ one: '1 mes', other: '# meses' }),
};
const awards = count({ one: '1 insignia', other: '# insignias' });

function at(where: string | undefined, document: string | undefined): Phrase | undefined {
  if (document && where) return say`Dónde: ${where}, en ${document}.`;
  if (document) return say`En el itinerario ${document}.`;
  return where ? say`Dónde: ${where}.` : undefined;
}

const mend = say`Si esta página es suya, corrija el documento del itinerario.`;
const problem =
  (says: Phrase, advice: Phrase = mend): PathwayProblemWords =>
  (where, document) => ({ says, where: at(where, document), advice });

export const stack: StackWords = {
  reading: 'Leyendo el itinerario…',
  show: 'Mostrar el progreso',
  asks: (host) => say`Para mostrarlo se pide el itinerario a ${host}.`,
  unfetched: {
    unreachable: 'No se pudo obtener el itinerario, así que no hay progreso que mostrar.',
    notJson: 'Lo que hay en la dirección del itinerario no es JSON.',
    advice: 'Si esta página es suya, corrija la dirección o el archivo.',
  },
  problems: {
    notAPathway: problem(
      say`Este documento no es un itinerario.`,
      say`Un itinerario dice "type": "OpenBadgePathway" y lo que exige ("requires").`,
    ),
    tooDeep: problem(say`Este itinerario tiene más niveles de los que se pueden seguir.`),
    tooLarge: problem(say`Este itinerario tiene más partes de las que se pueden leer.`),
    missingMember: problem(say`A este itinerario le falta algo que necesita.`),
    wrongType: problem(say`Algo en este itinerario no tiene la forma que debería.`),
    unknownMember: problem(say`Este itinerario usa una palabra que el formato no conoce. Puede ser un error al escribir.`),
    conflictingMembers: problem(say`Dos cosas de este itinerario se contradicen.`),
    impossibleRule: problem(say`Una regla de este itinerario nunca se puede cumplir.`),
    duplicateId: problem(say`Dos partes de este itinerario tienen el mismo nombre (id).`),
    unknownRequirement: problem(say`Este itinerario remite a una parte que no existe.`),
    unknownPathway: problem(say`Este itinerario se apoya en otro que no se pudo leer.`),
    cycle: problem(say`Este itinerario se contiene a sí mismo.`),
    fixedRequirement: problem(say`Este itinerario cambia una parte que aquel en que se apoya no deja cambiar.`),
    nestedWithin: problem(say`Este itinerario tiene un periodo dentro de otro.`),
    withinInsideCountOnce: problem(say`Este itinerario tiene un periodo dentro de una parte en la que cada insignia cuenta una vez.`),
  },

  states: { done: 'Hecho', underWay: 'En curso', open: 'Por empezar', lapsed: 'Vencido', notCountable: 'No cuenta' },
  checking: (count) => `${badges(count)} todavía en comprobación`,
  unchecked: (count) => `${badges(count)} aún sin comprobar`,
  of: (have, need) => `${have} de ${need}`,
  ofMany: (need) => `de ${need}`,
  glance(state, have, need) {
    const parts = `partes hechas: ${have} de ${need}`;
    if (state === 'done') return need === 1 ? 'Completo: está lo que se pide.' : `Completo: están hechas las ${need} partes.`;
    if (state === 'lapsed') return `Estuvo completo y ha vencido; hoy, ${parts}.`;
    if (state === 'notCountable') return `Hay insignias para esto, pero ninguna cuenta; ${parts}.`;
    const left = need - have;
    return state === 'open' ? `Aún por empezar; ${parts}.` : `En curso; ${parts}, faltan ${left}.`;
  },
  glanceRecord(state, measure) {
    if (state === 'done') return `Completo: ${measure}.`;
    return state === 'lapsed' ? `Estuvo completo y ha vencido: ${measure}.` : `${measure}.`;
  },
  complete: 'Completo',
  toGo: (left) => `faltan ${left}`,
  label: (name, state, measure) => `${name}: ${state}${measure === '' ? '' : `, ${measure}`}`,

  part: (place) => `Parte ${place}`,
  optional: 'Opcional',
  kinds: {
    all: 'Todas estas',
    any: 'Una de estas',
    stages: 'Una tras otra',
    routes: 'Una de estas rutas',
    atLeast: (need, many) => `${need} de estas ${many}`,
  },
  nearest: 'Ruta más cercana',
  otherRoutes: count({ one: 'Otra ruta hacia la misma meta', other: '# rutas más hacia la misma meta' }),
  from: (pathway) => say`De ${pathway}`,
  nothingRequired: 'Aquí no se exige nada.',
  cannotBeMet: 'Esto pide más de lo que hay para elegir.',

  awards: (have, need) => `${have} de ${awards(need)}`,
  units: {
    day: (have, need) => `${have} de ${units.day(need)}`,
    week: (have, need) => `${have} de ${units.week(need)}`,
    month: (have, need) => `${have} de ${units.month(need)}`,
  },
  inARow: (measure, misses) => (misses > 0 ? `${measure} seguidos, faltas: ${misses}` : `${measure} seguidos`),
  spanTo: (from, reaches) => `desde el ${from}; basta el ${reaches}`,
  spanDone: (from, to) => `del ${from} al ${to}`,
  step: (at, unit) => (unit === 'award' ? awards(at) : units[unit](at)),
  stepReached: (date) => `alcanzado el ${date}`,
  stepNext: (left) => `siguiente, faltan ${left}`,
  window: (from, to) => `Entre el ${from} y el ${to}`,
  goodUntil: (date) => `Hay que renovar el ${date}`,
  renew: 'Hay que renovar ya',

  noBadge: 'Aún sin insignia',
  howTo: 'Cómo llegar',
  howToLabel: (name) => `Cómo llegar: ${name}`,
  moreBadges: (count) => `${count} más`,
  evenMore: (count) => `y ${badges(count)} más`,
  notCounted: (count) => `No cuentan: ${badges(count)}`,
  unread: (file) => (file ? say`En ${file}; lo que contiene no cuenta.` : say`Lo da la propia página y no cuenta.`),
  reasons: notCounted,
  notes: {
    unverifiedCounts: 'Esta página cuenta también insignias que no están verificadas.',
    severalRecipients: 'Estas insignias nombran a varias personas. Solo cuentan las de una.',
    recipientAssumed: 'Esta página dice que todas las insignias son de una persona. Eso no se comprobó.',
    unknownTimeZone: 'Aquí no se conoce la zona horaria de este itinerario; los días son los de UTC.',
    notExhaustive: 'Hay más maneras de repartir estas insignias de las que se probaron. Puede que vaya más adelantado.',
  },
  leftOut: (count) => `Este itinerario procede de otro formato y no todo se pudo trasladar (${count}).`,

  next: 'Siguiente',
  goal: 'Meta',
  goalOpen: 'Aún no alcanzada',
  goalReached: 'Está todo lo que se pide',
  goalHeld: (date) => (date ? `Otorgada el ${date}` : 'Otorgada'),
  authority: (name) => say`La otorga ${name}`,
  reach: {
    local: 'reconocida localmente',
    regional: 'reconocida en su región',
    national: 'reconocida en todo el país',
    international: 'reconocida internacionalmente',
  },
  aboutGoal: 'Sobre esta credencial',

  map: (name) => `Mapa de ${name}`,
  mapKeys: 'Las flechas mueven, Intro abre, más y menos amplían y reducen, 0 restablece.',
  zoomIn: 'Más grande',
  zoomOut: 'Más pequeño',
  zoomReset: 'Tamaño original',
  zoomed: (percent) => `${percent} %`,
  asList: 'Lo mismo como lista',
};
