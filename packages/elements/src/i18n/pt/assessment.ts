import type { AssessmentWords } from '../assessment-words.js';
import { say } from '../phrase.js';

const against = (criteria: number) => (criteria === 0 ? '.' : criteria === 1 ? ' segundo um critério.' : ` segundo ${criteria} critérios.`);

export const assessment: AssessmentWords = {
  title: 'Como, quando e por quem',
  assessedBy: (by, criteria) => [...say`Avaliada por ${by}`, against(criteria)],
  assessedByIssuer: (criteria) => ['Avaliada pelo seu emissor', against(criteria)],
  selfAsserted: say`Autodeclarada: o emissor e o destinatário são a mesma pessoa.`,
  ofFrameworks: (frameworks) => say`Competências de ${frameworks}.`,
  issuerItself: 'o próprio emissor',
  through: 'Avaliada por meio de',
  kinds: {
    GradePointAverage: 'Média das notas',
    LetterGrade: 'Nota em letra',
    Percent: 'Percentual',
    PerformanceLevel: 'Nível de desempenho',
    PredictedScore: 'Pontuação prevista',
    RawScore: 'Pontuação',
    Result: 'Resultado',
    RubricCriterion: 'Rubrica',
    RubricCriterionLevel: 'Rubrica',
    RubricScore: 'Pontuação da rubrica',
    ScaledScore: 'Pontuação escalonada',
    Status: 'Situação',
  },
  statuses: {
    Completed: 'Concluído',
    Enrolled: 'Inscrito',
    Failed: 'Não aprovado',
    InProgress: 'Em andamento',
    OnHold: 'Em espera',
    Provisional: 'Provisório',
    Withdrew: 'Desistência',
  },
  took: 'Obtida em',
  alsoAwarded: 'Concedida também',
  more: (count) => `mais ${count}`,
  scale: 'Do nível mais baixo ao mais alto',
  met: 'atingido',
  notMet: 'não atingido',
  noDescription: 'A insígnia não descreve a que se refere este resultado.',
  noLevel: 'Remete a um nível que a insígnia não descreve.',
  noValue: 'Nenhum valor é indicado.',
  withoutResult: 'Sem resultado aqui',
  targets: { credential: 'Credencial', rubric: 'Rubrica' },
};
