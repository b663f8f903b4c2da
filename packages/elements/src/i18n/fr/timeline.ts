import { countsOf, listsOf } from '../plural.js';
import type { TimelineWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf<'one'>('fr');
const badges = count({ one: '# badge', other: '# badges' });
const units = {
  day: count({ one: '# jour', other: '# jours' }),
  week: count({ one: '# semaine', other: '# semaines' }),
  month: count({ one: '# mois', other: '# mois' }),
};
const years = count({ one: '# an', other: '# ans' });
const listed = listsOf('fr');

export const timeline: TimelineWords = {
  reading: 'Lecture des badges…',
  empty: 'Il n’y a pas encore de badges ici.',
  checking: (count) => `${badges(count)} en cours de vérification`,
  name: 'Les badges au fil du temps',
  badges,
  covered: {
    day: (hits, many) => `${hits} sur ${units.day(many)} avec un badge`,
    week: (hits, many) => `${hits} sur ${units.week(many)} avec un badge`,
    month: (hits, many) => `${hits} sur ${units.month(many)} avec un badge`,
  },
  units,
  between: (from, to) => `du ${from} au ${to}`,

  calendar: { day: 'Jours', week: 'Semaines', month: 'Mois' },
  keys: 'Les flèches parcourent le calendrier.',
  none: 'Pas de badge',
  earlier: 'Avant',
  later: 'Après',
  missed: 'Absence permise',
  level: (from, to, isLast) => (isLast && to > from ? `${from} ou plus` : from === to ? badges(from) : `${from} à ${to}`),
  cell: (date, count, isMissed) => `${date}: ${count > 0 ? badges(count) : isMissed ? 'absence permise' : 'pas de badge'}`,
  week: (from, to) => `du ${from} au ${to}`,
  choose: 'Choisissez une case pour voir ses badges.',

  streaks: 'Séries',
  longest: 'Série la plus longue',
  current: 'Série en cours',
  noCurrent: (last) => `Aucune en ce moment ; le dernier badge est du ${last}.`,
  streak: (length, misses) => (misses > 0 ? `${length} de suite, absences permises : ${misses}` : `${length} de suite`),
  hits: (hits, length) => `${hits} sur ${length}`,
  stillGoing: 'La série en cours est la plus longue jusqu’ici.',
  allowed: count({ one: '# absence est permise et montrée en creux.', other: '# absences sont permises et montrées en creux.' }),

  ladder: 'Échelons',
  step: (at) => String(at),
  reached: (date) => `atteint le ${date}`,
  toGo: (left) => `ensuite, encore ${left}`,
  ahead: 'à venir',
  ladderDone: 'Tous les échelons sont atteints.',

  spans: 'Combien de temps',
  span: (from, to, days) => `du ${from} au ${to}, ${units.day(days)}`,
  elapsed(inYears, inMonths, inDays) {
    const told = [
      ...(inYears > 0 ? [years(inYears)] : []),
      ...(inMonths > 0 ? [units.month(inMonths)] : []),
      ...(inDays > 0 ? [units.day(inDays)] : []),
    ];
    const length = told.length === 0 ? units.day(1) : listed(told);
    return `${length} du premier au dernier`;
  },

  gaps: 'Pauses',
  gap: (length, when) => `${length} sans badge, ${when}`,
  gapOpen: (length, since) => `${length} sans badge depuis le ${since}`,
  noGaps: 'Aucune.',
  more: (count) => `et ${count} de plus`,

  notShown: (count) => `Non affichés : ${badges(count)}`,
  reasons: notCounted,

  asTable: 'La même chose en tableau',
  when: 'Quand',
  howMany: 'Combien',
  which: 'Lesquels',
  nothing: (length) => `${length} sans badge`,
};
