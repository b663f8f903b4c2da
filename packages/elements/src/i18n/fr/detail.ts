import type { DetailWords } from '../detail-words.js';
import { say } from '../phrase.js';
import { listsOf, pluralsOf } from '../plural.js';

const plural = pluralsOf<'one'>('fr');
const listed = listsOf('fr');

export const detail: DetailWords = {
  summary({ issuer, recipient, name, on, competencies, results, evidence, endorsements, until }) {
    const holds = listed([
      ...(competencies > 0 ? [plural(competencies, { one: 'une compétence', other: `${competencies} compétences` })] : []),
      ...(results > 0 ? [plural(results, { one: 'un résultat', other: `${results} résultats` })] : []),
      ...(evidence > 0 ? [plural(evidence, { one: 'une preuve', other: `${evidence} preuves` })] : []),
      ...(endorsements > 0 ? [plural(endorsements, { one: 'une recommandation', other: `${endorsements} recommandations` })] : []),
    ]);
    const limit = until ? `Il est valable jusqu’au ${until}` : 'Il n’a pas de date de fin';
    return [
      ...(issuer ? say`${issuer} a attribué le badge ` : ['Attribution du badge ']),
      { value: name },
      ...(recipient ? say` à ${recipient}` : []),
      on ? ` le ${on}. ` : '. ',
      holds === '' ? `${limit}.` : `${limit} et comprend ${holds}.`,
    ];
  },
  proof(signedBy, { hosted, revocable, limited }) {
    const made = hosted ? say`Confirmé par ${signedBy}, là où son émetteur le garde.` : say`Signé par ${signedBy} ; inchangé depuis.`;
    if (limited && revocable) return [...made, ' Ni expiré, ni révoqué.'];
    return limited ? [...made, ' Non expiré.'] : revocable ? [...made, ' Non révoqué.'] : made;
  },
  unproven: say`Rien ne le prouve encore : c’est ce que le fichier dit de lui-même.`,
  notToRelyOn: say`Ce qui suit n’est que ce que dit le fichier.`,
  what: 'Ce qu’il reconnaît',
  criteria: 'Comment on l’obtient',
  criteriaPage: 'Critères sur la page de l’émetteur',
  why: 'Pourquoi il a été attribué',
  tags: 'Thèmes',
  field: 'Domaine d’études',
  specialization: 'Spécialisation',
  creditsAvailable: 'Crédits',
  creditsEarned: 'Crédits obtenus',
  code: 'Code',
  version: 'Version',
  kind: 'Type',
  competencies: 'Compétences',
  noFramework: 'Autres',
  results: 'Résultats',
  outOf: (low, high) => say`sur une échelle de ${low} à ${high}`,
  required: (value) => say`Requis : ${value}`,
  reached: 'atteint',
  requiredLevel: 'requis',
  status: 'Statut',
  evidence: 'Preuves',
  genre: 'Type',
  audience: 'Pour',
  authority: 'De quelle autorité',
  proven: 'Identifiant prouvé',
  claimed: 'Identifiant déclaré',
  creator: 'Réussite définie par',
  assessor: 'Évalué par',
  parent: 'Fait partie de',
  official: 'Contact',
  listedAs: (name) => say`Sur la liste des émetteurs de ce site sous le nom de ${name}.`,
  identifiers: 'Aussi connu sous',
  endorsements: 'Recommandations',
  endorsementHolds: (signedBy) => say`La signature tient · ${signedBy}`,
  endorsementOpen: say`Non prouvé : n’importe qui aurait pu l’écrire.`,
  endorsementBad: say`Sa signature ne tient pas. Ne vous y fiez pas.`,
  recipient: 'À qui',
  recipientId: 'Identifiant',
  mail: 'Adresse électronique',
  hashed: 'L’adresse est gardée sous forme d’empreinte. On peut la comparer à une adresse, mais pas la lire.',
  masked: 'Abrégée ici, par respect de la vie privée.',
  role: 'Rôle',
  history: 'Dates',
  awarded: 'Attribué',
  activity: 'Activité',
  term: 'Période',
  validFrom: 'Valable à partir du',
  validUntil: 'Valable jusqu’au',
  licence: 'Numéro de licence',
  checked: 'Ce qui a été vérifié',
  checkedOn: (moment) => `Vérifié dans ce navigateur : ${moment}.`,
  asked: 'Interrogés pendant la vérification :',
  askedNobody: 'Il n’a fallu interroger aucun serveur.',
  unsignedPicture: 'L’image vient du fichier qui entoure le badge et n’est pas couverte par la signature.',
  pictureFrom: (host) => say`L’image est chargée depuis ${host} ; la signature ne couvre que son adresse.`,
  original: 'Le badge lui-même',
  address: 'Adresse',
  save: 'Enregistrer le fichier',
  checkElsewhere: 'Chacun peut vérifier le fichier de nouveau avec n’importe quel vérificateur Open Badges, pas seulement sur cette page.',
  identifier: 'Identifiant',
  related: 'Autres éditions',
  alsoIn: 'Aussi en :',
  moreText: 'Suite de ce texte',
};
