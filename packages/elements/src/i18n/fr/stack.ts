import { type Phrase, say } from '../phrase.js';
import { countsOf } from '../plural.js';
import type { PathwayProblemWords, StackWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf<'one'>('fr');
const badges = count({ one: '# badge', other: '# badges' });
const units = {
  day: count({ one: '# jour', other: '# jours' }),
  week: count({ one: '# semaine', other: '# semaines' }),
  month: count({ one: '# mois', other: '# mois' }),
};
const awards = count({ one: '# badge', other: '# badges' });

function at(where: string | undefined, document: string | undefined): Phrase | undefined {
  if (document && where) return say`Où : ${where}, dans ${document}.`;
  if (document) return say`Dans le parcours ${document}.`;
  return where ? say`Où : ${where}.` : undefined;
}

const mend = say`Si cette page est la vôtre, corrigez le document du parcours.`;
const problem =
  (says: Phrase, advice: Phrase = mend): PathwayProblemWords =>
  (where, document) => ({ says, where: at(where, document), advice });

export const stack: StackWords = {
  reading: 'Lecture du parcours…',
  show: 'Afficher la progression',
  asks: (host) => say`Pour l’afficher, le parcours est demandé à ${host}.`,
  unfetched: {
    unreachable: 'Le parcours n’a pas pu être obtenu : il n’y a pas de progression à afficher.',
    notJson: 'Ce qui se trouve à l’adresse du parcours n’est pas du JSON.',
    advice: 'Si cette page est la vôtre, corrigez l’adresse ou le fichier.',
  },
  problems: {
    notAPathway: problem(
      say`Ce document n’est pas un parcours.`,
      say`Un parcours indique "type": "OpenBadgePathway" et ce qu’il exige ("requires").`,
    ),
    tooDeep: problem(say`Ce parcours a plus de niveaux qu’on ne peut en suivre.`),
    tooLarge: problem(say`Ce parcours a plus de parties qu’on ne peut en lire.`),
    missingMember: problem(say`Il manque à ce parcours quelque chose dont il a besoin.`),
    wrongType: problem(say`Quelque chose dans ce parcours n’a pas la forme voulue.`),
    unknownMember: problem(say`Ce parcours utilise un mot que le format ne connaît pas. C’est peut-être une faute de frappe.`),
    conflictingMembers: problem(say`Deux indications de ce parcours se contredisent.`),
    impossibleRule: problem(say`Une règle de ce parcours ne peut jamais être remplie.`),
    duplicateId: problem(say`Deux parties de ce parcours ont le même nom (id).`),
    unknownRequirement: problem(say`Ce parcours renvoie à une partie qui n’existe pas.`),
    unknownPathway: problem(say`Ce parcours s’appuie sur un autre qui n’a pas pu être lu.`),
    cycle: problem(say`Ce parcours se contient lui-même.`),
    fixedRequirement: problem(say`Ce parcours change une partie que celui sur lequel il s’appuie ne laisse pas changer.`),
    nestedWithin: problem(say`Ce parcours a une période dans une autre période.`),
    withinInsideCountOnce: problem(say`Ce parcours a une période dans une partie où chaque badge compte une fois.`),
  },

  states: { done: 'Fait', underWay: 'En cours', open: 'À commencer', lapsed: 'Périmé', notCountable: 'Ne compte pas' },
  checking: (count) => `${badges(count)} en cours de vérification`,
  unchecked: (count) => `${badges(count)} : pas encore de vérification`,
  of: (have, need) => `${have} sur ${need}`,
  ofMany: (need) => `sur ${need}`,
  glance(state, have, need) {
    const parts = `parties faites : ${have} sur ${need}`;
    if (state === 'done') return need === 1 ? 'Complet : ce qui est demandé est là.' : `Complet : les ${need} parties sont faites.`;
    if (state === 'lapsed') return `C’était complet et c’est périmé ; ${parts} aujourd’hui.`;
    if (state === 'notCountable') return `Il y a des badges pour cela, mais aucun ne compte ; ${parts}.`;
    const left = need - have;
    return state === 'open' ? `Pas encore commencé ; ${parts}.` : `En cours ; ${parts}, encore ${left}.`;
  },
  glanceRecord(state, measure) {
    if (state === 'done') return `Complet : ${measure}.`;
    return state === 'lapsed' ? `C’était complet et c’est périmé : ${measure}.` : `${measure}.`;
  },
  complete: 'Complet',
  toGo: (left) => `encore ${left}`,
  label: (name, state, measure) => `${name}: ${state}${measure === '' ? '' : `, ${measure}`}`,

  part: (place) => `Partie ${place}`,
  optional: 'Facultatif',
  kinds: {
    all: 'Tous ceux-ci',
    any: 'L’un de ceux-ci',
    stages: 'L’un après l’autre',
    routes: 'L’une de ces voies',
    atLeast: (need, many) => `${need} de ces ${many}`,
  },
  nearest: 'Voie la plus proche',
  otherRoutes: count({ one: 'Une autre voie vers le même but', other: '# autres voies vers le même but' }),
  from: (pathway) => say`Depuis ${pathway}`,
  nothingRequired: 'Rien n’est exigé ici.',
  cannotBeMet: 'Cela demande plus qu’il n’y a à choisir.',

  awards: (have, need) => `${have} sur ${awards(need)}`,
  units: {
    day: (have, need) => `${have} sur ${units.day(need)}`,
    week: (have, need) => `${have} sur ${units.week(need)}`,
    month: (have, need) => `${have} sur ${units.month(need)}`,
  },
  inARow: (measure, misses) => (misses > 0 ? `${measure} de suite, absences : ${misses}` : `${measure} de suite`),
  spanTo: (from, reaches) => `depuis le ${from} ; suffisant le ${reaches}`,
  spanDone: (from, to) => `du ${from} au ${to}`,
  step: (at, unit) => (unit === 'award' ? awards(at) : units[unit](at)),
  stepReached: (date) => `atteint le ${date}`,
  stepNext: (left) => `ensuite, encore ${left}`,
  window: (from, to) => `Entre le ${from} et le ${to}`,
  goodUntil: (date) => `À renouveler le ${date}`,
  renew: 'À renouveler maintenant',

  noBadge: 'Pas encore de badge',
  howTo: 'Comment y arriver',
  howToLabel: (name) => `Comment y arriver: ${name}`,
  moreBadges: (count) => `${count} de plus`,
  evenMore: (count) => `et ${badges(count)} en plus`,
  notCounted: (count) => `Ne comptent pas : ${badges(count)}`,
  unread: (file) =>
    file ? say`Dans ${file} ; ce qu’il contient ne compte pas.` : say`C’est la page elle-même qui l’a fourni ; cela ne compte pas.`,
  reasons: notCounted,
  notes: {
    unverifiedCounts: 'Cette page compte aussi des badges qui ne sont pas vérifiés.',
    severalRecipients: 'Ces badges nomment plusieurs personnes. Seuls ceux d’une personne comptent.',
    recipientAssumed: 'Cette page dit que tous les badges sont à une personne. Cela n’a pas été vérifié.',
    unknownTimeZone: 'Le fuseau horaire de ce parcours n’est pas connu ici ; les jours sont ceux d’UTC.',
    notExhaustive: 'Il y a plus de façons de répartir ces badges qu’on n’en a essayé. La progression est peut-être plus grande.',
  },
  leftOut: (count) => `Ce parcours vient d’un autre format ; tout n’a pas pu être repris (${count}).`,

  next: 'Ensuite',
  goal: 'But',
  goalOpen: 'Pas encore atteint',
  goalReached: 'Tout ce qui est demandé est là',
  goalHeld: (date) => (date ? `Attribué le ${date}` : 'Attribué'),
  authority: (name) => say`Attribué par ${name}`,
  reach: {
    local: 'reconnu localement',
    regional: 'reconnu dans sa région',
    national: 'reconnu au niveau national',
    international: 'reconnu au niveau international',
  },
  aboutGoal: 'À propos de ce titre',

  map: (name) => `Carte de ${name}`,
  mapKeys: 'Les flèches déplacent, Entrée ouvre, plus et moins agrandissent et réduisent, 0 rétablit.',
  zoomIn: 'Plus grand',
  zoomOut: 'Plus petit',
  zoomReset: 'Taille d’origine',
  zoomed: (percent) => `${percent} %`,
  asList: 'La même chose en liste',
};
