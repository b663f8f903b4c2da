import type { AssessmentWords } from '../assessment-words.js';
import { say } from '../phrase.js';

const against = (criteria: number) => (criteria === 0 ? '.' : criteria === 1 ? ' según un criterio.' : ` según ${criteria} criterios.`);

export const assessment: AssessmentWords = {
  title: 'Cómo, cuándo y por quién',
  assessedBy: (by, criteria) => [...say`Evaluada por ${by}`, against(criteria)],
  assessedByIssuer: (criteria) => ['Evaluada por su emisor', against(criteria)],
  selfAsserted: say`Autodeclarada: el emisor y el destinatario son la misma persona.`,
  ofFrameworks: (frameworks) => say`Competencias de ${frameworks}.`,
  issuerItself: 'el propio emisor',
  through: 'Evaluada mediante',
  kinds: {
    GradePointAverage: 'Nota media',
    LetterGrade: 'Calificación con letra',
    Percent: 'Porcentaje',
    PerformanceLevel: 'Nivel de desempeño',
    PredictedScore: 'Puntuación prevista',
    RawScore: 'Puntuación',
    Result: 'Resultado',
    RubricCriterion: 'Rúbrica',
    RubricCriterionLevel: 'Rúbrica',
    RubricScore: 'Puntuación de rúbrica',
    ScaledScore: 'Puntuación escalada',
    Status: 'Estado',
  },
  statuses: {
    Completed: 'Completado',
    Enrolled: 'Inscrito',
    Failed: 'No superado',
    InProgress: 'En curso',
    OnHold: 'En espera',
    Provisional: 'Provisional',
    Withdrew: 'Abandonado',
  },
  took: 'Obtenida en',
  alsoAwarded: 'Otorgada también',
  more: (count) => `${count} más`,
  scale: 'Del nivel más bajo al más alto',
  met: 'alcanzado',
  notMet: 'no alcanzado',
  noDescription: 'La insignia no describe a qué se refiere este resultado.',
  noLevel: 'Remite a un nivel que la insignia no describe.',
  noValue: 'No se indica ningún valor.',
  withoutResult: 'Sin resultado aquí',
  targets: { credential: 'Credencial', rubric: 'Rúbrica' },
};
