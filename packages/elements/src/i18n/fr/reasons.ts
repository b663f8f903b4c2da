import { type Phrase, say } from '../phrase.js';
import { byWhose, reasonsWith } from '../reason.js';
import type { Detail, Reasons } from '../words.js';

const askIssuer = say`Demandez une nouvelle copie à l’émetteur.`;
const tellIssuer = say`Seul l’émetteur peut y remédier.`;
const doNotRely = say`Ne vous fiez pas à cette copie. Demandez l’original au titulaire, ou demandez à l’émetteur s’il a fait ce badge.`;
const tryLater = say`Réessayez plus tard, ou demandez à l’émetteur.`;
const askHolder = say`Demandez au titulaire le fichier tel que l’émetteur l’a envoyé.`;
const tellPage = say`Si cette page est la vôtre, corrigez l’adresse ou le fichier.`;
const openElsewhere = say`Demandez directement à l’émetteur, ou vérifiez le badge avec un autre vérificateur.`;

const { at, reason } = reasonsWith((member) => say`Où : ${member}`);
const hostOf = ({ host }: Detail) => host ?? 'web';
const addressOf = ({ address }: Detail) => (address ? say`L’adresse est ${address}.` : undefined);

function unanswered(detail: Detail): Phrase {
  const host = hostOf(detail);
  if (detail.why === 'timeout') return say`Le serveur ${host} a mis trop de temps à répondre.`;
  if (detail.why === 'httpError' && detail.status) return say`Le serveur ${host} a répondu par l’erreur ${detail.status}.`;
  if (detail.why === 'gone') return say`Le serveur ${host} dit qu’il n’existe plus.`;
  if (detail.why === 'notJson' || detail.why === 'htmlPage') return say`Le serveur ${host} a répondu autre chose.`;
  if (detail.why === 'tooLarge') return say`La réponse du serveur ${host} est trop grande.`;
  return say`Le serveur ${host} est en panne, ou n’autorise pas d’autres sites à l’interroger (CORS).`;
}

export const reasons: Reasons = {
  ok: reason(say`En ordre.`),
  none: reason(say`Il n’y a rien de tel dans ce badge.`),
  otherFormat: reason(say`La question ne se pose pas pour ce type de badge.`),

  // reading
  emptyInput: reason(say`Il n’y a rien ici : aucun badge n’a été donné.`, say`Donnez l’adresse, le fichier ou le texte d’un badge.`),
  tooLarge: (detail) => ({
    says: say`Le fichier est plus grand qu’un badge ne peut l’être (1 Mo).`,
    where: detail.host ? say`Il venait de ${detail.host}.` : undefined,
    advice: say`Demandez à l’émetteur un fichier plus petit ; mieux vaut lier les images que les inclure.`,
  }),
  tooComplex: reason(say`Le badge a plus de niveaux ou de parties qu’on ne peut en lire sans risque.`, tellIssuer),
  notJson: reason(
    say`Ce texte n’est pas un badge : ce n’est ni du JSON, ni un jeton signé, ni du SVG.`,
    say`Copiez tout le texte, de la première accolade à la dernière.`,
  ),
  htmlPage: reason(
    say`C’est une page web, pas un badge. Peut-être une page de connexion ou d’erreur.`,
    say`Cherchez sur cette page un lien vers le fichier JSON ou l’image du badge.`,
  ),
  duplicateMember: reason(say`Le badge dit une chose deux fois, et deux lecteurs pourraient le comprendre autrement.`, askIssuer),
  badEncoding: reason(say`Le texte est abîmé : ce n’est pas de l’UTF-8.`, askHolder),
  unknownFormat: reason(
    say`C’est du JSON, mais ni un Open Badge ni une collection de badges.`,
    say`Donnez un badge Open Badges 1, 2 ou 3, ou un relevé d’apprentissage (CLR).`,
  ),
  missingMember: reason(say`Il manque au badge une partie que tout badge doit avoir.`, tellIssuer),
  wrongType: reason(say`Une partie du badge a une forme que la norme n’autorise pas.`, tellIssuer),
  badToken: reason(say`Le jeton signé est coupé ou abîmé.`, say`Copiez le jeton entier : trois parties séparées par des points.`),
  badPng: reason(say`Le fichier PNG est coupé ou abîmé.`, askHolder),
  badSvg: reason(say`Le fichier SVG est abîmé.`, askHolder),
  noBadgeInPicture: reason(
    say`Il n’y a pas de badge dans cette image.`,
    say`Beaucoup de logiciels l’enlèvent quand une image est enregistrée de nouveau. Demandez le fichier tel que l’émetteur l’a envoyé.`,
  ),
  severalBadgesInPicture: reason(say`Il y a plus d’un badge dans cette image ; on ne peut pas savoir duquel il s’agit.`, askIssuer),
  emptyCollection: (detail) => ({
    says: say`La collection est vide.`,
    where: at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: askHolder, issuer: tellIssuer }),
  }),
  unsupportedFile: reason(
    say`Les fichiers de ce type ne contiennent pas de badges.`,
    say`Les badges existent en JSON, en jeton, ou à l’intérieur d’une image PNG ou SVG.`,
  ),
  internalError: reason(
    say`La vérification s’est interrompue. C’est notre faute, pas celle du badge.`,
    say`Rechargez la page, ou vérifiez le badge avec un autre vérificateur.`,
  ),

  // proof
  noProof: reason(say`Rien ne prouve qui l’a fait : il n’est pas signé et aucun émetteur ne l’héberge.`, askHolder),
  badSignature: reason(say`Il a été modifié après sa signature, ou la signature n’est pas la sienne.`, doNotRely),
  malformedProof: reason(say`Sa signature est abîmée ou incomplète.`, doNotRely),
  baseProof: reason(say`Il porte le message de l’émetteur au titulaire, qui n’est pas fait pour être montré.`, askHolder),
  badDisclosure: reason(say`Ce qu’il révèle n’est pas ce que son émetteur a signé.`, doNotRely),
  badKeyBinding: reason(say`La signature du titulaire qu’il contient ne tient pas.`, doNotRely),
  unsupportedProof: reason(say`Il est signé d’une manière que cette page ne connaît pas.`, openElsewhere),
  algorithmNotAllowed: reason(say`Sa signature utilise une méthode qui ne prouve rien.`, doNotRely),
  headerNotAllowed: reason(say`Sa signature demande à être lue d’une manière qui n’est pas autorisée.`, doNotRely),
  wrongPurpose: reason(say`Il a été signé dans un autre but que de faire des badges.`, doNotRely),
  proofExpired: reason(say`La signature elle-même avait une date de fin, et elle est passée.`, askIssuer),
  proofInFuture: reason(
    say`La signature porte une date qui n’est pas encore arrivée.`,
    say`Regardez si l’horloge de cet appareil est à l’heure.`,
  ),
  badProofChain: reason(say`Une signature s’appuie sur une autre qui manque ou ne tient pas.`, doNotRely),
  tooMuchWork: reason(say`Le vérifier demanderait plus de travail qu’un seul badge n’a le droit d’en demander.`, openElsewhere),
  insecurePage: reason(
    say`Cette page n’est pas arrivée par https ; les navigateurs ne laissent pas une telle page vérifier des signatures.`,
    openElsewhere,
  ),
  challengeMismatch: reason(say`Il a été signé pour une autre occasion que celle-ci.`, doNotRely),

  // vocabulary
  unknownContext: reason(say`Il utilise des termes d’une adresse que cette page ne connaît pas.`, openElsewhere),
  unknownTerm: reason(say`Il contient des termes que sa signature ne couvre pas.`, doNotRely),

  // keys
  noKey: reason(say`La signature ne dit pas avec quelle clé elle a été faite.`, tellIssuer),
  unsupportedKey: reason(say`La clé de l’émetteur est gardée à un endroit que cette page ne peut pas interroger.`, openElsewhere),
  keyUnreachable: (detail) => ({
    says: say`La clé de l’émetteur n’a pas pu être obtenue (le serveur ${hostOf(detail)} n’a pas répondu).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  keyNotFound: reason(say`L’émetteur ne compte pas cette clé parmi les siennes.`, doNotRely),
  keyRevoked: reason(say`L’émetteur a retiré la clé qui l’a signé.`, say`Demandez à l’émetteur s’il maintient ce badge.`),
  weakKey: reason(say`La clé n’est pas sûre : d’autres pourraient signer avec elle.`, doNotRely),
  malformedKey: reason(say`La clé de l’émetteur est abîmée.`, tellIssuer),

  // issuer binding
  issuerNotProven: (detail) => ({
    says: say`La signature correspond, mais rien ne prouve qui l’a fait.`,
    where: detail.issuer ? say`Il nomme ${detail.issuer} comme émetteur.` : at(detail),
    advice: say`Demandez à l’émetteur nommé s’il a fait ce badge.`,
  }),
  signedByAnotherKey: (detail) => ({
    says: say`Il a été signé par quelqu’un d’autre que l’émetteur qu’il nomme.`,
    where: detail.key ? say`La clé appartient à ${detail.key}.` : at(detail),
    advice: doNotRely,
  }),

  // claims
  claimMismatch: (detail) => ({
    says: say`Ce qui a été signé et ce que dit le badge ne concordent pas.`,
    where: detail.claim ? say`Où : ${detail.claim}` : at(detail),
    advice: doNotRely,
  }),
  claimMissing: reason(say`Il manque au jeton une indication que demande la norme.`),

  // time
  expired: reason(say`Son temps est passé.`, say`Demandez au titulaire s’il a été renouvelé.`),
  notYetValid: reason(
    say`Son temps n’a pas encore commencé.`,
    say`Si cela vous étonne, regardez si l’horloge de cet appareil est à l’heure.`,
  ),
  unreadableDate: reason(say`Une de ses dates ne peut pas être lue.`, tellIssuer),

  // status
  revoked: (detail) => ({
    says: say`L’émetteur l’a retiré.`,
    where: detail.reason ? say`Raison donnée par l’émetteur : ${detail.reason}` : undefined,
    advice: say`Demandez à l’émetteur pourquoi.`,
  }),
  suspended: (detail) => ({
    says: say`L’émetteur l’a mis en suspens.`,
    where: detail.reason ? say`Raison donnée par l’émetteur : ${detail.reason}` : undefined,
    advice: say`Il peut redevenir valable. Demandez à l’émetteur.`,
  }),
  statusUnreachable: (detail) => ({
    says: say`Signature correcte. Impossible de vérifier s’il a été révoqué (${detail.host ?? 'le serveur'} n’a pas répondu).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  statusNotProven: (detail) => ({
    says: say`La signature correspond. On ne peut pas se fier à la liste des badges révoqués.`,
    where: detail.host ? say`La liste venait de ${detail.host}.` : at(detail),
    advice: tryLater,
  }),
  malformedStatus: reason(say`La signature correspond. Ce qu’il dit de sa révocation ne peut pas être lu.`, tellIssuer),
  unsupportedStatus: reason(
    say`La signature correspond. Sa révocation est tenue d’une manière que cette page ne connaît pas.`,
    openElsewhere,
  ),
  statusMessage: (detail) => ({
    says: say`L’émetteur a joint un message à son statut.`,
    where: detail.message ? say`${detail.message}` : undefined,
    advice: say`Demandez à l’émetteur ce qu’il veut dire.`,
  }),
  refreshAvailable: reason(say`Non révoqué. L’émetteur propose une copie plus récente.`, say`Demandez au titulaire la copie plus récente.`),

  // hosted badges
  hostUnreachable: (detail) => ({
    says: say`La copie de l’émetteur n’a pas pu être obtenue (le serveur ${hostOf(detail)} n’a pas répondu).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  hostedIdMismatch: reason(say`Le document à l’adresse du badge est un autre badge.`, doNotRely),
  foreignHost: reason(say`Il est hébergé là où l’émetteur ne garde pas ses badges.`, doNotRely),
  insecureTransport: reason(
    say`Il est gardé à une adresse qui n’est pas sûre (http) : n’importe qui sur le chemin pourrait le modifier.`,
    say`Demandez à l’émetteur de le proposer en https.`,
  ),
  noVerification: reason(say`Il ne dit pas comment il peut être vérifié.`, tellIssuer),
  differsFromHosted: reason(say`La copie donnée ici diffère de celle de l’émetteur, qui est celle qui est affichée.`),

  // recipient
  recipientNotAsked: reason(say`Personne n’a demandé à qui devrait être le badge.`),
  recipientMatches: reason(say`Il appartient à la personne demandée.`),
  recipientMatchesLoosely: reason(say`Il appartient à la personne demandée, aux majuscules ou espaces près.`),
  recipientDiffers: reason(
    say`Il a été établi pour quelqu’un d’autre que la personne demandée.`,
    say`Regardez si l’adresse est celle que connaît l’émetteur.`,
  ),

  // endorsements
  endorsesAnother: reason(say`La recommandation porte sur autre chose.`),

  // issuer trust
  trusted: reason(say`L’émetteur est sur la liste de ce site.`),
  unrecognized: reason(say`Ce site ne sait rien de l’émetteur. C’est une remarque, pas un défaut.`),
  registryUnreachable: ({ registry }) => ({
    says: say`On n’a pas pu demander si un registre connaît l’émetteur.`,
    where: registry ? say`Pas de réponse fiable de : ${registry}` : undefined,
    advice: tryLater,
  }),
  selfIssued: reason(say`L’émetteur et le destinataire sont les mêmes.`),
  distrusted: reason(say`Ce site met en garde contre cet émetteur.`, say`Demandez pourquoi à ce site.`),

  // network
  addressRefused: (detail) => ({
    says:
      detail.whose === 'issuer'
        ? say`L’émetteur donne une adresse qu’une page ne peut pas interroger : seulement des adresses https de sites publics.`
        : say`Une page ne peut pas interroger cette adresse : seulement des adresses https de sites publics.`,
    where: addressOf(detail) ?? at(detail),
    advice: byWhose(detail, {
      page: tellPage,
      viewer: say`Essayez avec https://, ou téléchargez le badge et ouvrez le fichier.`,
      issuer: tellIssuer,
    }),
  }),
  unreachable: (detail) => ({
    says:
      detail.why === 'timeout'
        ? say`Le serveur ${hostOf(detail)} a mis trop de temps à répondre.`
        : say`Le serveur ${hostOf(detail)} n’a pas répondu.`,
    where: [...say`Il est peut-être en panne, ou n’autorise pas d’autres sites à lire (CORS).`, ' ', ...(addressOf(detail) ?? [])],
    advice: say`Réessayez plus tard, ou téléchargez le badge et ouvrez le fichier.`,
  }),
  httpError: (detail) =>
    detail.status === '404'
      ? {
          says: say`Il n’y a pas de badge à cette adresse : ${hostOf(detail)} a répondu « introuvable » (404).`,
          where: addressOf(detail),
          advice: say`Regardez si l’adresse est complète, ou demandez-en une autre au titulaire.`,
        }
      : {
          says: say`Le serveur ${hostOf(detail)} a répondu par une erreur (${detail.status ?? '?'}).`,
          where: addressOf(detail),
          advice: tryLater,
        },
  gone: (detail) => ({
    says: say`Le badge a été retiré du site : ${hostOf(detail)} dit qu’il n’existe plus (410).`,
    where: addressOf(detail),
    advice: say`Demandez à l’émetteur s’il l’a retiré.`,
  }),
  aborted: reason(say`La vérification a été arrêtée.`, say`Vérifiez de nouveau.`),
};
