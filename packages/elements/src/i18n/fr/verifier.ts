import type { VerifierWords } from '../verifier-words.js';

export const verifier: VerifierWords = {
  title: 'Vérifier un badge',
  drop: 'Déposez un badge ici, ou',
  choose: 'choisissez un fichier',
  kinds: 'PNG, SVG, JSON ou JWT. Le fichier reste dans ce navigateur.',
  paste: 'Ou collez son adresse, son texte ou son jeton',
  recipient: 'À qui devrait-il appartenir ? Adresse électronique ou autre identifiant, si vous voulez aussi le vérifier',
  check: 'Vérifier',
  another: 'En vérifier un autre',
  reading: 'Lecture du badge…',
  result: 'Résultat',
};
