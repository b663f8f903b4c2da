import { type Phrase, say } from '../phrase.js';
import type { PathwayProblemWords, StackWords } from '../words.js';
import { notCounted } from './not-counted.js';

const badges = (count: number) => (count === 1 ? '1 badge' : `${count} badges`);
const counted = (one: string, many: string) => (have: number, need: number) => `${have} of ${need} ${need === 1 ? one : many}`;

/** Where in which document, as people write it. */
function at(where: string | undefined, document: string | undefined): Phrase | undefined {
  if (document && where) return say`Where: ${where}, in ${document}.`;
  if (document) return say`In the pathway ${document}.`;
  return where ? say`Where: ${where}.` : undefined;
}

const mend = say`If this is your page, correct the pathway document.`;
const problem =
  (says: Phrase, advice: Phrase = mend): PathwayProblemWords =>
  (where, document) => ({ says, where: at(where, document), advice });

export const stack: StackWords = {
  reading: 'Reading the pathway…',
  show: 'Show the progress',
  asks: (host) => say`Showing it asks ${host} for the pathway.`,
  unfetched: {
    unreachable: 'The pathway could not be fetched, so there is no progress to show.',
    notJson: 'What lies at the address of the pathway is not JSON.',
    advice: 'If this is your page, correct the address or the file.',
  },
  problems: {
    notAPathway: problem(say`This document is not a pathway.`, say`A pathway says "type": "OpenBadgePathway" and what it "requires".`),
    tooDeep: problem(say`This pathway is nested deeper than can be followed.`),
    tooLarge: problem(say`This pathway has more parts than can be read.`),
    missingMember: problem(say`This pathway lacks something that it needs.`),
    wrongType: problem(say`Something in this pathway is not in the form that it should be.`),
    unknownMember: problem(say`This pathway uses a word that the format does not know. It may be a slip of the pen.`),
    conflictingMembers: problem(say`Two things in this pathway contradict each other.`),
    impossibleRule: problem(say`A rule of this pathway can never be met.`),
    duplicateId: problem(say`Two parts of this pathway have the same name (id).`),
    unknownRequirement: problem(say`This pathway refers to a part that is not there.`),
    unknownPathway: problem(say`This pathway builds on another one that could not be read.`),
    cycle: problem(say`This pathway contains itself.`),
    fixedRequirement: problem(say`This pathway changes a part that the one it builds on does not let others change.`),
    nestedWithin: problem(say`This pathway has a period inside another period.`),
    withinInsideCountOnce: problem(say`This pathway has a period inside a part where each badge counts once.`),
  },

  states: { done: 'Done', underWay: 'Under way', open: 'Open', lapsed: 'Lapsed', notCountable: 'Does not count' },
  checking: (count) => `${badges(count)} still being checked`,
  unchecked: (count) => `${badges(count)} not checked yet`,
  of: (have, need) => `${have} of ${need}`,
  ofMany: (need) => `of ${need}`,
  glance(state, have, need) {
    const parts = `${have} of ${need} ${need === 1 ? 'part' : 'parts'} done`;
    if (state === 'done') return need === 1 ? 'Complete: what is asked for is there.' : `Complete: all ${need} parts are done.`;
    if (state === 'lapsed') return `This was complete once, and has lapsed: ${parts} today.`;
    if (state === 'notCountable') return `There are badges for this, but none of them counts: ${parts}.`;
    return state === 'open' ? `Not begun yet: ${parts}.` : `${parts}, ${need - have} to go.`;
  },
  glanceRecord(state, measure) {
    if (state === 'done') return `Complete: ${measure}.`;
    return state === 'lapsed' ? `This was complete once, and has lapsed: ${measure}.` : `${measure}.`;
  },
  complete: 'Complete',
  toGo: (left) => `${left} to go`,
  label: (name, state, measure) => `${name}: ${state}${measure === '' ? '' : `, ${measure}`}`,

  part: (place) => `Part ${place}`,
  optional: 'Optional',
  kinds: {
    all: 'All of these',
    any: 'One of these',
    stages: 'One after the other',
    routes: 'One of these routes',
    atLeast: (need, many) => `${need} of these ${many}`,
  },
  nearest: 'Nearest route',
  otherRoutes: (count) => (count === 1 ? 'Another route to the same goal' : `${count} other routes to the same goal`),
  from: (pathway) => say`From ${pathway}`,
  nothingRequired: 'Nothing is required here.',
  cannotBeMet: 'This asks for more than there is to choose from.',

  awards: counted('award', 'awards'),
  units: { day: counted('day', 'days'), week: counted('week', 'weeks'), month: counted('month', 'months') },
  inARow: (measure, misses) => `${measure} in a row${misses > 0 ? `, ${misses} missed` : ''}`,
  spanTo: (from, reaches) => `since ${from}; long enough on ${reaches}`,
  spanDone: (from, to) => `${from} to ${to}`,
  step: (at, unit) => {
    const words = { award: ['award', 'awards'], day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'] }[unit];
    return `${at} ${words[at === 1 ? 0 : 1]}`;
  },
  stepReached: (date) => `reached ${date}`,
  stepNext: (left) => `next, ${left} to go`,
  window: (from, to) => `Between ${from} and ${to}`,
  goodUntil: (date) => `Due for renewal on ${date}`,
  renew: 'Due for renewal now',

  noBadge: 'No badge yet',
  howTo: 'How to get there',
  howToLabel: (name) => `How to get there: ${name}`,
  moreBadges: (count) => `${count} more`,
  evenMore: (count) => `and ${badges(count)} besides`,
  notCounted: (count) => `${badges(count)} ${count === 1 ? 'does' : 'do'} not count`,
  unread: (file) => (file ? say`In ${file}; what is in it does not count.` : say`It was given by the page itself, and does not count.`),
  reasons: notCounted,
  notes: {
    unverifiedCounts: 'This page also counts badges that are not verified.',
    severalRecipients: 'These badges name several people. Only those of one person count.',
    recipientAssumed: 'This page says that all badges are one person’s. That was not checked.',
    unknownTimeZone: 'The time zone of this pathway is not known here; days are those of UTC.',
    notExhaustive: 'There are more ways to share these badges out than were tried. It may be further along.',
  },
  leftOut: (count) => `This pathway comes from another format, and not all of it could be carried over (${count}).`,

  next: 'Next',
  goal: 'Goal',
  goalOpen: 'Not there yet',
  goalReached: 'All that is asked for is there',
  goalHeld: (date) => (date ? `Awarded ${date}` : 'Awarded'),
  authority: (name) => say`Awarded by ${name}`,
  reach: {
    local: 'recognized locally',
    regional: 'recognized in its region',
    national: 'recognized nationally',
    international: 'recognized internationally',
  },
  aboutGoal: 'About this credential',

  map: (name) => `Map of ${name}`,
  mapKeys: 'Arrow keys move, Enter opens, plus and minus zoom, 0 resets.',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomReset: 'Original size',
  zoomed: (percent) => `${percent} %`,
  asList: 'The same as a list',
};
