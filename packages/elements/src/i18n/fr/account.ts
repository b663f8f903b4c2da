import type { AccountWords } from '../account-words.js';

export const account: AccountWords = {
  means: {
    format:
      'Un badge est un fichier d’une forme fixée. S’il manque une partie ou si elle est fausse, les programmes peuvent le lire différemment.',
    hosted: 'Certains badges ne portent pas de signature. Leur émetteur en garde une copie sur son serveur, et c’est elle qui compte.',
    proof: 'Une signature appartient à un seul texte. Si une seule lettre change ensuite, elle ne correspond plus.',
    issuer: 'N’importe qui peut écrire n’importe quel nom dans un fichier. La clé derrière la signature montre qui l’a vraiment fait.',
    claims: 'Un jeton dit certaines choses deux fois, dehors et dedans. Si elles diffèrent, on a peut-être mélangé deux badges.',
    validity: 'Beaucoup de badges ne valent qu’un temps, car les compétences et les règles changent.',
    status: 'Un émetteur peut retirer un badge. Il l’inscrit alors sur une liste que l’on peut consulter.',
    recipient:
      'Un badge peut être en règle et appartenir à quelqu’un d’autre. L’adresse que vous avez saisie a été comparée à celle qu’il contient.',
    trust: 'Ce qui précède montre qui l’a émis, non ce qu’il vaut. Un site peut tenir une liste des émetteurs qu’il connaît.',
    endorsements: 'D’autres peuvent se porter garants d’un badge ou de son émetteur. Chacun doit aussi le signer.',
  },
  requestsListed: 'On ne demande aux autres serveurs que ce dont la vérification a besoin. Chaque demande est mentionnée dans le rapport.',
  requests: (count) => (count === 1 ? 'La seule demande qui a été faite' : `Les ${count} demandes qui ont été faites`),
  title: 'Rapport sur un badge',
  given: 'Ce qui a été fourni',
  pasted: 'texte collé',
  verdict: 'Verdict',
  badge: 'Badge',
  issuer: 'Émetteur',
  madeOutTo: 'Établi pour',
  comparedWith: 'Comparé à',
  provesNothing: 'Ce rapport ne prouve rien à lui seul, car n’importe qui peut en écrire un. Pour être sûr, vérifiez de nouveau le badge.',
  keep: 'Garder ce rapport',
  copy: 'Copier en texte',
  saveText: 'Enregistrer en texte',
  saveData: 'Enregistrer en JSON',
  print: 'Imprimer',
  says: 'Ce que dit le badge',
  files: (count) => (count === 1 ? '1 fichier' : `${count} fichiers`),
  tooMany: (most) => `Seuls les ${most} premiers sont vérifiés.`,
};
