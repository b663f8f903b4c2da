import { type Phrase, say } from '../phrase.js';
import { countsOf } from '../plural.js';
import type { PathwayProblemWords, StackWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf<'one'>('de');
const badges = count({ one: '1 Badge', other: '# Badges' });
const units = {
  day: count({ one: '1 Tag', other: '# Tage' }),
  week: count({ one: '1 Woche', other: '# Wochen' }),
  month: count({ one: '1 Monat', other: '# Monate' }),
};
/** After "von". */
const ofUnits = {
  day: count({ one: '# Tag', other: '# Tagen' }),
  week: count({ one: '# Woche', other: '# Wochen' }),
  month: count({ one: '# Monat', other: '# Monaten' }),
};
const awards = count({ one: '1 Badge', other: '# Badges' });

function at(where: string | undefined, document: string | undefined): Phrase | undefined {
  if (document && where) return say`Wo: ${where}, in ${document}.`;
  if (document) return say`Im Lernweg ${document}.`;
  return where ? say`Wo: ${where}.` : undefined;
}

const mend = say`Wenn das Ihre Seite ist, berichtigen Sie das Dokument des Lernwegs.`;
const problem =
  (says: Phrase, advice: Phrase = mend): PathwayProblemWords =>
  (where, document) => ({ says, where: at(where, document), advice });

export const stack: StackWords = {
  reading: 'Lernweg wird gelesen …',
  show: 'Fortschritt anzeigen',
  asks: (host) => say`Zum Anzeigen wird der Lernweg bei ${host} abgerufen.`,
  unfetched: {
    unreachable: 'Der Lernweg ließ sich nicht abrufen; es gibt keinen Fortschritt zu zeigen.',
    notJson: 'An der Adresse des Lernwegs liegt kein JSON.',
    advice: 'Wenn das Ihre Seite ist, berichtigen Sie die Adresse oder die Datei.',
  },
  problems: {
    notAPathway: problem(
      say`Dieses Dokument ist kein Lernweg.`,
      say`Ein Lernweg sagt "type": "OpenBadgePathway" und was er verlangt ("requires").`,
    ),
    tooDeep: problem(say`Dieser Lernweg ist tiefer verschachtelt, als sich verfolgen lässt.`),
    tooLarge: problem(say`Dieser Lernweg hat mehr Teile, als sich lesen lassen.`),
    missingMember: problem(say`Diesem Lernweg fehlt etwas, das er braucht.`),
    wrongType: problem(say`Etwas in diesem Lernweg hat nicht die Form, die es haben sollte.`),
    unknownMember: problem(say`Dieser Lernweg verwendet ein Wort, das das Format nicht kennt. Vielleicht ein Schreibfehler.`),
    conflictingMembers: problem(say`Zwei Angaben in diesem Lernweg widersprechen sich.`),
    impossibleRule: problem(say`Eine Regel dieses Lernwegs lässt sich nie erfüllen.`),
    duplicateId: problem(say`Zwei Teile dieses Lernwegs haben denselben Namen (id).`),
    unknownRequirement: problem(say`Dieser Lernweg verweist auf einen Teil, den es nicht gibt.`),
    unknownPathway: problem(say`Dieser Lernweg baut auf einem anderen auf, der sich nicht lesen ließ.`),
    cycle: problem(say`Dieser Lernweg enthält sich selbst.`),
    fixedRequirement: problem(say`Dieser Lernweg ändert einen Teil, den der zugrunde liegende nicht ändern lässt.`),
    nestedWithin: problem(say`Dieser Lernweg hat einen Zeitraum in einem anderen Zeitraum.`),
    withinInsideCountOnce: problem(say`Dieser Lernweg hat einen Zeitraum in einem Teil, in dem jedes Badge einmal zählt.`),
  },

  states: { done: 'Erledigt', underWay: 'Läuft', open: 'Offen', lapsed: 'Verfallen', notCountable: 'Zählt nicht' },
  checking: (count) => `${badges(count)}: wird noch geprüft`,
  unchecked: (count) => `${badges(count)}: noch nicht geprüft`,
  of: (have, need) => `${have} von ${need}`,
  ofMany: (need) => `von ${need}`,
  glance(state, have, need) {
    const parts = `Teile erledigt: ${have} von ${need}`;
    if (state === 'done') return need === 1 ? 'Vollständig: Was verlangt wird, ist da.' : `Vollständig: Alle ${need} Teile sind erledigt.`;
    if (state === 'lapsed') return `Das war vollständig und ist verfallen. ${parts}.`;
    if (state === 'notCountable') return `Es gibt Badges dafür, aber keines zählt. ${parts}.`;
    const left = need - have;
    return state === 'open' ? `Noch nicht begonnen. ${parts}.` : `${parts}, es fehlen ${left}.`;
  },
  glanceRecord(state, measure) {
    if (state === 'done') return `Vollständig: ${measure}.`;
    return state === 'lapsed' ? `Das war vollständig und ist verfallen: ${measure}.` : `${measure}.`;
  },
  complete: 'Vollständig',
  toGo: (left) => `es fehlen ${left}`,
  label: (name, state, measure) => `${name}: ${state}${measure === '' ? '' : `, ${measure}`}`,

  part: (place) => `Teil ${place}`,
  optional: 'Freiwillig',
  kinds: {
    all: 'Alle davon',
    any: 'Eines davon',
    stages: 'Eines nach dem anderen',
    routes: 'Einer dieser Wege',
    atLeast: (need, many) => `${need} von diesen ${many}`,
  },
  nearest: 'Kürzester Weg',
  otherRoutes: count({ one: 'Ein anderer Weg zum selben Ziel', other: '# andere Wege zum selben Ziel' }),
  from: (pathway) => say`Aus ${pathway}`,
  nothingRequired: 'Hier wird nichts verlangt.',
  cannotBeMet: 'Das verlangt mehr, als zur Auswahl steht.',

  awards: (have, need) => `${have} von ${awards(need)}`,
  units: {
    day: (have, need) => `${have} von ${ofUnits.day(need)}`,
    week: (have, need) => `${have} von ${ofUnits.week(need)}`,
    month: (have, need) => `${have} von ${ofUnits.month(need)}`,
  },
  inARow: (measure, misses) => (misses > 0 ? `${measure} in Folge, ausgelassen: ${misses}` : `${measure} in Folge`),
  spanTo: (from, reaches) => `seit dem ${from}; lang genug am ${reaches}`,
  spanDone: (from, to) => `${from} bis ${to}`,
  step: (at, unit) => (unit === 'award' ? awards(at) : units[unit](at)),
  stepReached: (date) => `erreicht am ${date}`,
  stepNext: (left) => `als Nächstes, es fehlen ${left}`,
  window: (from, to) => `Zwischen dem ${from} und dem ${to}`,
  goodUntil: (date) => `Zu erneuern am ${date}`,
  renew: 'Jetzt zu erneuern',

  noBadge: 'Noch kein Badge',
  howTo: 'So kommt man dorthin',
  howToLabel: (name) => `So kommt man dorthin: ${name}`,
  moreBadges: (count) => `${count} weitere`,
  evenMore: (count) => `und ${badges(count)} darüber hinaus`,
  notCounted: (count) => `Zählt nicht: ${badges(count)}`,
  unread: (file) => (file ? say`In ${file}; was darin steht, zählt nicht.` : say`Die Seite selbst hat es angegeben; es zählt nicht.`),
  reasons: notCounted,
  notes: {
    unverifiedCounts: 'Diese Seite zählt auch Badges, die nicht verifiziert sind.',
    severalRecipients: 'Diese Badges nennen mehrere Personen. Nur die einer Person zählen.',
    recipientAssumed: 'Diese Seite sagt, dass alle Badges einer Person gehören. Das wurde nicht geprüft.',
    unknownTimeZone: 'Die Zeitzone dieses Lernwegs ist hier nicht bekannt; Tage sind die von UTC.',
    notExhaustive: 'Diese Badges ließen sich auf mehr Arten verteilen, als versucht wurde. Es könnte weiter sein.',
  },
  leftOut: (count) => `Dieser Lernweg stammt aus einem anderen Format; nicht alles daraus ließ sich übernehmen (${count}).`,

  next: 'Als Nächstes',
  goal: 'Ziel',
  goalOpen: 'Noch nicht erreicht',
  goalReached: 'Alles, was verlangt wird, ist da',
  goalHeld: (date) => (date ? `Verliehen am ${date}` : 'Verliehen'),
  authority: (name) => say`Verliehen von ${name}`,
  reach: {
    local: 'am Ort anerkannt',
    regional: 'in der Region anerkannt',
    national: 'landesweit anerkannt',
    international: 'international anerkannt',
  },
  aboutGoal: 'Über diesen Nachweis',

  map: (name) => `Karte von ${name}`,
  mapKeys: 'Pfeiltasten bewegen, Eingabe öffnet, Plus und Minus zoomen, 0 setzt zurück.',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  zoomReset: 'Ursprüngliche Größe',
  zoomed: (percent) => `${percent} %`,
  asList: 'Dasselbe als Liste',
};
