import type { AssessmentWords } from '../assessment-words.js';
import { say } from '../phrase.js';

const against = (criteria: number) => (criteria === 0 ? '.' : criteria === 1 ? ' nach einem Kriterium.' : ` nach ${criteria} Kriterien.`);

export const assessment: AssessmentWords = {
  title: 'Wie, wann und durch wen',
  assessedBy: (by, criteria) => [...say`Beurteilt von ${by}`, against(criteria)],
  assessedByIssuer: (criteria) => ['Beurteilt vom Aussteller', against(criteria)],
  selfAsserted: say`Selbst ausgestellt: Aussteller und Empfänger sind dieselben.`,
  ofFrameworks: (frameworks) => say`Kompetenzen aus ${frameworks}.`,
  issuerItself: 'der Aussteller selbst',
  through: 'Beurteilt anhand von',
  kinds: {
    GradePointAverage: 'Notendurchschnitt',
    LetterGrade: 'Buchstabennote',
    Percent: 'Prozentwert',
    PerformanceLevel: 'Leistungsstufe',
    PredictedScore: 'Erwartete Punktzahl',
    RawScore: 'Punktzahl',
    Result: 'Ergebnis',
    RubricCriterion: 'Bewertungsraster',
    RubricCriterionLevel: 'Bewertungsraster',
    RubricScore: 'Punkte im Bewertungsraster',
    ScaledScore: 'Skalierte Punktzahl',
    Status: 'Stand',
  },
  statuses: {
    Completed: 'Abgeschlossen',
    Enrolled: 'Eingeschrieben',
    Failed: 'Nicht bestanden',
    InProgress: 'Läuft noch',
    OnHold: 'Ruht',
    Provisional: 'Vorläufig',
    Withdrew: 'Abgebrochen',
  },
  took: 'Erworben innerhalb von',
  alsoAwarded: 'Auch verliehen',
  more: (count) => `${count} weitere`,
  scale: 'Von der niedrigsten zur höchsten Stufe',
  met: 'erreicht',
  notMet: 'nicht erreicht',
  noDescription: 'Der Badge beschreibt nicht, worum es bei diesem Ergebnis geht.',
  noLevel: 'Es verweist auf eine Stufe, die der Badge nicht beschreibt.',
  noValue: 'Es ist kein Wert angegeben.',
  withoutResult: 'Hier ohne Ergebnis',
  targets: { credential: 'Abschluss', rubric: 'Bewertungsraster' },
};
