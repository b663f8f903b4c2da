import { say } from '../phrase.js';
import type { StandingWords } from '../standing-words.js';

export const standing: StandingWords = {
  registries: {
    listed: (registry) => say`${registry} répertorie cet émetteur.`,
    notListed: (registry) => say`${registry} ne répertorie pas cet émetteur.`,
    unreachable: (registry) => say`${registry} n’a pas donné de réponse fiable.`,
  },
  endorses: {
    badge: 'À propos de ce badge',
    achievement: 'À propos de l’acquis',
    issuer: 'À propos de l’émetteur',
    parent: 'À propos de l’organisation dont dépend l’émetteur',
    creator: 'À propos de l’auteur de la réussite',
    assessor: 'À propos de l’évaluateur',
  },
  jurisdiction: { title: 'Reconnaissance', everywhere: 'tous les pays', except: (places) => `sauf ${places}` },
  whose: 'À qui est ce badge ? Saisissez une adresse e-mail ou un autre identifiant',
  compare: 'Comparer',
  stays: 'La comparaison se fait dans ce navigateur. Ce que vous saisissez ne quitte pas cette page.',
  belongs: {
    exact: 'Oui. Le badge a été établi exactement pour cet identifiant.',
    loose: 'Oui, à des majuscules, des espaces ou un préfixe près : le badge l’écrit autrement.',
    none: 'Non. Le badge a été établi pour quelqu’un d’autre, ou pour une autre de ses adresses.',
    nobody: 'Le badge ne nomme personne avec qui comparer.',
  },
  yetUnproven: 'Mais le badge lui-même n’est pas vérifié : cela ne prouve donc rien.',
  newer: 'Une copie plus récente',
  askForNewer: (host) => say`Demander à ${host} une copie plus récente`,
  askingTells: 'Rien n’est demandé avant que vous appuyiez ici. Ce serveur apprend alors que quelqu’un consulte ce badge.',
  asking: 'Demande en cours…',
  terms: 'Conditions d’utilisation',
  schema: 'Son propre schéma',
  notHeldAgainst: 'Le badge n’a pas été confronté à ce schéma.',
  savePicture: 'Enregistrer une image',
  pictureProves: 'Une image ne prouve rien. Vérifiez le badge lui-même.',
  copyLink: 'Copier un lien',
  copied: 'Copié',
  copyByHand: 'Copiez-le d’ici',
  share: 'Partager',
};
