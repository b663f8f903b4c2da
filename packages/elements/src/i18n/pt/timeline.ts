import { countsOf, listsOf } from '../plural.js';
import type { TimelineWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf<'one'>('pt');
const badges = count({ one: '# insígnia', other: '# insígnias' });
const units = {
  day: count({ one: '# dia', other: '# dias' }),
  week: count({ one: '# semana', other: '# semanas' }),
  month: count({ one: '# mês', other: '# meses' }),
};
const years = count({ one: '# ano', other: '# anos' });
const listed = listsOf('pt');

export const timeline: TimelineWords = {
  reading: 'Lendo as insígnias…',
  empty: 'Ainda não há insígnias aqui.',
  checking: (count) => `${badges(count)} ainda em verificação`,
  name: 'Insígnias ao longo do tempo',
  badges,
  covered: {
    day: (hits, many) => `${hits} de ${units.day(many)} com insígnia`,
    week: (hits, many) => `${hits} de ${units.week(many)} com insígnia`,
    month: (hits, many) => `${hits} de ${units.month(many)} com insígnia`,
  },
  units,
  between: (from, to) => `de ${from} a ${to}`,

  calendar: { day: 'Dias', week: 'Semanas', month: 'Meses' },
  keys: 'As setas percorrem o calendário.',
  none: 'Sem insígnia',
  earlier: 'Antes',
  later: 'Depois',
  missed: 'Falta permitida',
  level: (from, to, isLast) => (isLast && to > from ? `${from} ou mais` : from === to ? badges(from) : `${from} a ${to}`),
  cell: (date, count, isMissed) => `${date}: ${count > 0 ? badges(count) : isMissed ? 'falta permitida' : 'sem insígnia'}`,
  week: (from, to) => `de ${from} a ${to}`,
  choose: 'Escolha um quadrado para ver as suas insígnias.',

  streaks: 'Sequências',
  longest: 'Sequência mais longa',
  current: 'Sequência atual',
  noCurrent: (last) => `Nenhuma agora; a última insígnia é de ${last}.`,
  streak: (length, misses) => (misses > 0 ? `${length} em seguida, faltas permitidas: ${misses}` : `${length} em seguida`),
  hits: (hits, length) => `${hits} de ${length}`,
  stillGoing: 'A atual é a mais longa até agora.',
  allowed: count({ one: '# falta é permitida e mostrada vazia.', other: '# faltas são permitidas e mostradas vazias.' }),

  ladder: 'Degraus',
  step: (at) => String(at),
  reached: (date) => `alcançado em ${date}`,
  toGo: (left) => `próximo, faltam ${left}`,
  ahead: 'adiante',
  ladderDone: 'Todos os degraus foram alcançados.',

  spans: 'Quanto tempo',
  span: (from, to, days) => `de ${from} a ${to}, ${units.day(days)}`,
  elapsed(inYears, inMonths, inDays) {
    const told = [
      ...(inYears > 0 ? [years(inYears)] : []),
      ...(inMonths > 0 ? [units.month(inMonths)] : []),
      ...(inDays > 0 ? [units.day(inDays)] : []),
    ];
    const length = told.length === 0 ? units.day(1) : listed(told);
    return `${length} da primeira à última`;
  },

  gaps: 'Pausas',
  gap: (length, when) => `${length} sem insígnia, ${when}`,
  gapOpen: (length, since) => `${length} sem insígnia desde ${since}`,
  noGaps: 'Nenhuma.',
  more: (count) => `e mais ${count}`,

  notShown: (count) => `Não mostradas: ${badges(count)}`,
  reasons: notCounted,

  asTable: 'O mesmo como tabela',
  when: 'Quando',
  howMany: 'Quantas',
  which: 'Quais',
  nothing: (length) => `${length} sem insígnia`,
};
