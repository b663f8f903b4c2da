import { say } from '../phrase.js';
import type { ReportWords } from '../words.js';
import { reasons } from './reasons.js';

const notAsked = say`Question non posée, car rien ne prouve qui a fait le badge.`;

export const report: ReportWords = {
  reasons,
  outcomes: { passed: 'Oui', failed: 'Non', undetermined: 'Inconnu', notApplicable: 'Sans objet' },
  checks: {
    format: {
      question: 'Peut-il être lu comme un Open Badge ?',
      passed: () => say`Il a la forme que demande la norme.`,
      notApplicable: say`Rien à lire.`,
    },
    hosted: {
      question: 'Le serveur de l’émetteur dit-il la même chose ?',
      passed: ({ host }) =>
        host
          ? say`${host} a le badge exactement tel qu’il est affiché ici.`
          : say`Le serveur de l’émetteur a le badge exactement tel qu’il est affiché ici.`,
      notApplicable: say`Il porte sa propre signature.`,
    },
    proof: {
      question: 'Est-il inchangé depuis sa signature ?',
      passed: ({ suite }) => (suite ? say`La signature correspond à chaque mot (${suite}).` : say`La signature correspond à chaque mot.`),
      notApplicable: say`Il n’est pas signé ; le serveur de son émetteur s’en porte garant.`,
    },
    issuer: {
      question: 'Vient-il bien de l’émetteur qu’il nomme ?',
      passed: ({ signedBy }) => (signedBy ? say`Prouvé : ${signedBy}` : say`L’émetteur est prouvé.`),
      notApplicable: say`Question non posée, car ni signature ni serveur ne s’en porte garant.`,
    },
    claims: {
      question: 'Le jeton et le badge concordent-ils ?',
      passed: () => say`Ils disent la même chose.`,
      notApplicable: say`Il n’est pas enveloppé dans un jeton.`,
    },
    validity: {
      question: 'Est-il valable aujourd’hui ?',
      passed: () => say`Aujourd’hui se situe entre ses dates.`,
      notApplicable: notAsked,
    },
    status: {
      question: 'L’émetteur le maintient-il toujours ?',
      passed: () => say`Il n’est ni révoqué ni suspendu.`,
      notApplicable: say`L’émetteur n’a donné aucune liste de badges révoqués à consulter.`,
    },
    recipient: {
      question: 'Appartient-il à la personne demandée ?',
      passed: () => say`Oui, il lui appartient.`,
      notApplicable: say`Personne n’a été demandé.`,
    },
    trust: {
      question: 'Ce site connaît-il l’émetteur ?',
      passed: () => say`L’émetteur est sur la liste de ce site.`,
      notApplicable: notAsked,
    },
    endorsements: {
      question: 'Ses recommandations tiennent-elles ?',
      passed: () => say`Chaque recommandation qu’il contient est signée par son propre auteur.`,
      notApplicable: say`Il n’en contient aucune.`,
    },
  },
};
