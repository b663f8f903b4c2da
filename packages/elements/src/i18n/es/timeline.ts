import { countsOf, listsOf } from '../plural.js';
import type { TimelineWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf<'one'>('es');
const badges = count({ one: '1 insignia', other: '# insignias' });
const units = {
  day: count({ one: '1 día', other: '# días' }),
  week: count({ one: '1 semana', other: '# semanas' }),
  month: count({ one: '1 mes', other: '# meses' }),
};
const years = count({ one: '1 año', other: '# años' });
const listed = listsOf('es');

export const timeline: TimelineWords = {
  reading: 'Leyendo las insignias…',
  empty: 'Aquí todavía no hay insignias.',
  checking: (count) => `${badges(count)} todavía en comprobación`,
  name: 'Insignias a lo largo del tiempo',
  badges,
  covered: {
    day: (hits, many) => `${hits} de ${units.day(many)} con insignia`,
    week: (hits, many) => `${hits} de ${units.week(many)} con insignia`,
    month: (hits, many) => `${hits} de ${units.month(many)} con insignia`,
  },
  units,
  between: (from, to) => `del ${from} al ${to}`,

  calendar: { day: 'Días', week: 'Semanas', month: 'Meses' },
  keys: 'Las flechas recorren el calendario.',
  none: 'Sin insignia',
  earlier: 'Antes',
  later: 'Después',
  missed: 'Falta permitida',
  level: (from, to, isLast) => (isLast && to > from ? `${from} o más` : from === to ? badges(from) : `de ${from} a ${to}`),
  cell: (date, count, isMissed) => `${date}: ${count > 0 ? badges(count) : isMissed ? 'falta permitida' : 'sin insignia'}`,
  week: (from, to) => `del ${from} al ${to}`,
  choose: 'Elija un cuadro para ver sus insignias.',

  streaks: 'Rachas',
  longest: 'Racha más larga',
  current: 'Racha actual',
  noCurrent: (last) => `Ahora ninguna; la última insignia es del ${last}.`,
  streak: (length, misses) => (misses > 0 ? `${length} seguidos, faltas permitidas: ${misses}` : `${length} seguidos`),
  hits: (hits, length) => `${hits} de ${length}`,
  stillGoing: 'La actual es la más larga hasta ahora.',
  allowed: count({ one: 'Se permite una falta, que se muestra hueca.', other: 'Se permiten # faltas, que se muestran huecas.' }),

  ladder: 'Escalones',
  step: (at) => String(at),
  reached: (date) => `alcanzado el ${date}`,
  toGo: (left) => `siguiente, faltan ${left}`,
  ahead: 'por delante',
  ladderDone: 'Se alcanzaron todos los escalones.',

  spans: 'Cuánto tiempo',
  span: (from, to, days) => `del ${from} al ${to}, ${units.day(days)}`,
  elapsed(inYears, inMonths, inDays) {
    const told = [
      ...(inYears > 0 ? [years(inYears)] : []),
      ...(inMonths > 0 ? [units.month(inMonths)] : []),
      ...(inDays > 0 ? [units.day(inDays)] : []),
    ];
    const length = told.length === 0 ? units.day(1) : listed(told);
    return `${length} de la primera a la última`;
  },

  gaps: 'Pausas',
  gap: (length, when) => `${length} sin insignia, ${when}`,
  gapOpen: (length, since) => `${length} sin insignia desde el ${since}`,
  noGaps: 'Ninguna.',
  more: (count) => `y ${count} más`,

  notShown: (count) => `No se muestran: ${badges(count)}`,
  reasons: notCounted,

  asTable: 'Lo mismo como tabla',
  when: 'Cuándo',
  howMany: 'Cuántas',
  which: 'Cuáles',
  nothing: (length) => `${length} sin insignia`,
};
