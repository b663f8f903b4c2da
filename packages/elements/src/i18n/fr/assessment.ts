import type { AssessmentWords } from '../assessment-words.js';
import { say } from '../phrase.js';

const against = (criteria: number) => (criteria === 0 ? '.' : criteria === 1 ? ' selon un critère.' : ` selon ${criteria} critères.`);

export const assessment: AssessmentWords = {
  title: 'Comment, quand et par qui',
  assessedBy: (by, criteria) => [...say`Évalué par ${by}`, against(criteria)],
  assessedByIssuer: (criteria) => ['Évalué par son émetteur', against(criteria)],
  selfAsserted: say`Autodéclaré : l’émetteur et le destinataire sont la même personne.`,
  ofFrameworks: (frameworks) => say`Compétences de ${frameworks}.`,
  issuerItself: 'l’émetteur lui-même',
  through: 'Mode d’évaluation',
  kinds: {
    GradePointAverage: 'Moyenne générale',
    LetterGrade: 'Note en lettre',
    Percent: 'Pourcentage',
    PerformanceLevel: 'Niveau de performance',
    PredictedScore: 'Score prévu',
    RawScore: 'Note',
    Result: 'Résultat',
    RubricCriterion: 'Grille d’évaluation',
    RubricCriterionLevel: 'Grille d’évaluation',
    RubricScore: 'Score de la grille',
    ScaledScore: 'Score pondéré',
    Status: 'État',
  },
  statuses: {
    Completed: 'Terminé',
    Enrolled: 'Inscrit',
    Failed: 'Échoué',
    InProgress: 'En cours',
    OnHold: 'En attente',
    Provisional: 'Provisoire',
    Withdrew: 'Abandonné',
  },
  took: 'Obtenu en',
  alsoAwarded: 'Aussi décerné',
  more: (count) => `${count} de plus`,
  scale: 'Du plus bas au plus haut',
  met: 'atteint',
  notMet: 'non atteint',
  noDescription: 'Le badge ne décrit pas sur quoi porte ce résultat.',
  noLevel: 'Il renvoie à un niveau que le badge ne décrit pas.',
  noValue: 'Aucune valeur n’est indiquée.',
  withoutResult: 'Sans résultat ici',
  targets: { credential: 'Certification', rubric: 'Grille d’évaluation' },
};
