import { type Phrase, say } from '../phrase.js';
import { byWhose, reasonsWith } from '../reason.js';
import type { Detail, Reasons } from '../words.js';

const askIssuer = say`Bitten Sie den Aussteller um eine neue Kopie.`;
const tellIssuer = say`Das kann nur der Aussteller beheben.`;
const doNotRely = say`Verlassen Sie sich nicht auf diese Kopie. Lassen Sie sich das Original geben, oder fragen Sie den Aussteller, ob das Badge von ihm ist.`;
const tryLater = say`Versuchen Sie es später noch einmal, oder fragen Sie den Aussteller.`;
const askHolder = say`Bitten Sie die Person, der es gehört, um die Datei, wie der Aussteller sie geschickt hat.`;
const tellPage = say`Wenn das Ihre Seite ist, berichtigen Sie die Adresse oder die Datei.`;
const openElsewhere = say`Fragen Sie den Aussteller direkt, oder prüfen Sie das Badge mit einem anderen Prüfprogramm.`;

const { at, reason } = reasonsWith((member) => say`Wo: ${member}`);
const hostOf = ({ host }: Detail) => host ?? 'im Netz';
const addressOf = ({ address }: Detail) => (address ? say`Die Adresse ist ${address}.` : undefined);

function unanswered(detail: Detail): Phrase {
  const host = hostOf(detail);
  if (detail.why === 'timeout') return say`Der Server ${host} hat zu lange für die Antwort gebraucht.`;
  if (detail.why === 'httpError' && detail.status) return say`Der Server ${host} hat mit Fehler ${detail.status} geantwortet.`;
  if (detail.why === 'gone') return say`Der Server ${host} sagt, dass es nicht mehr da ist.`;
  if (detail.why === 'notJson' || detail.why === 'htmlPage') return say`Der Server ${host} hat mit etwas anderem geantwortet.`;
  if (detail.why === 'tooLarge') return say`Die Antwort des Servers ${host} ist zu groß.`;
  return say`Der Server ${host} ist gestört oder lässt sich von anderen Websites nicht fragen (CORS).`;
}

export const reasons: Reasons = {
  ok: reason(say`In Ordnung.`),
  none: reason(say`So etwas gibt es in diesem Badge nicht.`),
  otherFormat: reason(say`Diese Frage stellt sich bei dieser Art von Badge nicht.`),

  // reading
  emptyInput: reason(
    say`Hier ist nichts: Es wurde kein Badge angegeben.`,
    say`Geben Sie die Adresse, die Datei oder den Text eines Badges an.`,
  ),
  tooLarge: (detail) => ({
    says: say`Die Datei ist größer, als ein Badge sein darf (1 MB).`,
    where: detail.host ? say`Sie kam von ${detail.host}.` : undefined,
    advice: say`Bitten Sie den Aussteller um eine kleinere Datei; Bilder verlinkt man besser, statt sie einzubetten.`,
  }),
  tooComplex: reason(say`Das Badge ist tiefer verschachtelt oder hat mehr Teile, als sich sicher lesen lassen.`, tellIssuer),
  notJson: reason(
    say`Dieser Text ist kein Badge: weder JSON noch ein signiertes Token noch SVG.`,
    say`Kopieren Sie den ganzen Text, von der ersten bis zur letzten geschweiften Klammer.`,
  ),
  htmlPage: reason(
    say`Das ist eine Webseite, kein Badge. Vielleicht eine Anmelde- oder Fehlerseite.`,
    say`Suchen Sie dort nach einem Link zur JSON-Datei oder zum Bild des Badges.`,
  ),
  duplicateMember: reason(say`Das Badge sagt etwas zweimal, sodass Leser es verschieden verstehen könnten.`, askIssuer),
  badEncoding: reason(say`Der Text ist beschädigt: Er ist kein UTF-8.`, askHolder),
  unknownFormat: reason(
    say`Das ist JSON, aber kein Open Badge und keine Sammlung von Badges.`,
    say`Geben Sie ein Badge nach Open Badges 1, 2 oder 3 an, oder eine Lernübersicht (CLR).`,
  ),
  missingMember: reason(say`Dem Badge fehlt ein Teil, den jedes Badge haben muss.`, tellIssuer),
  wrongType: reason(say`Ein Teil des Badges hat eine Form, die der Standard nicht erlaubt.`, tellIssuer),
  badToken: reason(
    say`Das signierte Token ist abgeschnitten oder beschädigt.`,
    say`Kopieren Sie das ganze Token: drei Teile mit Punkten dazwischen.`,
  ),
  badPng: reason(say`Die PNG-Datei ist abgeschnitten oder beschädigt.`, askHolder),
  badSvg: reason(say`Die SVG-Datei ist beschädigt.`, askHolder),
  noBadgeInPicture: reason(
    say`In diesem Bild ist kein Badge.`,
    say`Viele Programme entfernen es, wenn ein Bild neu gespeichert wird. Bitten Sie um die Datei, wie der Aussteller sie geschickt hat.`,
  ),
  severalBadgesInPicture: reason(say`In diesem Bild ist mehr als ein Badge; welches gemeint ist, lässt sich nicht wissen.`, askIssuer),
  emptyCollection: (detail) => ({
    says: say`Die Sammlung ist leer.`,
    where: at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: askHolder, issuer: tellIssuer }),
  }),
  unsupportedFile: reason(
    say`Dateien dieser Art enthalten keine Badges.`,
    say`Badges gibt es als JSON, als Token oder in einem PNG- oder SVG-Bild.`,
  ),
  internalError: reason(
    say`Die Prüfung brach ab. Das liegt an uns, nicht am Badge.`,
    say`Laden Sie die Seite neu, oder prüfen Sie das Badge mit einem anderen Prüfprogramm.`,
  ),

  // proof
  noProof: reason(say`Nichts belegt, wer es gemacht hat: Es ist nicht signiert, und kein Aussteller hält es bereit.`, askHolder),
  badSignature: reason(say`Es wurde nach dem Signieren geändert, oder die Signatur ist nicht seine eigene.`, doNotRely),
  malformedProof: reason(say`Seine Signatur ist beschädigt oder unvollständig.`, doNotRely),
  baseProof: reason(say`Es enthält die Nachricht des Ausstellers an die Empfängerseite, die nicht zum Vorzeigen gedacht ist.`, askHolder),
  badDisclosure: reason(say`Was darin offengelegt wird, hat sein Aussteller so nicht signiert.`, doNotRely),
  badKeyBinding: reason(say`Die Signatur der Person, der es gehört, hält nicht.`, doNotRely),
  unsupportedProof: reason(say`Es ist auf eine Weise signiert, die diese Seite nicht kennt.`, openElsewhere),
  algorithmNotAllowed: reason(say`Seine Signatur verwendet ein Verfahren, das nichts beweist.`, doNotRely),
  headerNotAllowed: reason(say`Seine Signatur verlangt, auf eine Weise gelesen zu werden, die nicht erlaubt ist.`, doNotRely),
  wrongPurpose: reason(say`Es wurde zu einem anderen Zweck signiert als dem, Badges auszustellen.`, doNotRely),
  proofExpired: reason(say`Die Signatur selbst hatte ein Enddatum, und das ist vorbei.`, askIssuer),
  proofInFuture: reason(
    say`Die Signatur trägt ein Datum, das in der Zukunft liegt.`,
    say`Sehen Sie nach, ob die Uhr dieses Geräts richtig geht.`,
  ),
  badProofChain: reason(say`Eine Signatur baut auf einer anderen auf, die fehlt oder nicht hält.`, doNotRely),
  tooMuchWork: reason(say`Die Prüfung wäre aufwendiger, als ein einzelnes Badge verlangen darf.`, openElsewhere),
  insecurePage: reason(say`Diese Seite kam nicht über https; solche Seiten lassen Browser keine Signaturen prüfen.`, openElsewhere),
  challengeMismatch: reason(say`Es wurde für einen anderen Anlass als diesen signiert.`, doNotRely),

  // vocabulary
  unknownContext: reason(say`Es verwendet Begriffe von einer Adresse, die diese Seite nicht kennt.`, openElsewhere),
  unknownTerm: reason(say`Es enthält Begriffe, die seine Signatur nicht abdeckt.`, doNotRely),

  // keys
  noKey: reason(say`Die Signatur sagt nicht, mit welchem Schlüssel sie gemacht wurde.`, tellIssuer),
  unsupportedKey: reason(say`Der Schlüssel des Ausstellers liegt an einer Stelle, die diese Seite nicht fragen kann.`, openElsewhere),
  keyUnreachable: (detail) => ({
    says: say`Der Schlüssel des Ausstellers ließ sich nicht abrufen (der Server ${hostOf(detail)} hat nicht geantwortet).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  keyNotFound: reason(say`Der Aussteller führt diesen Schlüssel nicht als seinen eigenen.`, doNotRely),
  keyRevoked: reason(
    say`Der Aussteller hat den Schlüssel zurückgezogen, mit dem es signiert wurde.`,
    say`Fragen Sie den Aussteller, ob er noch zu diesem Badge steht.`,
  ),
  weakKey: reason(say`Der Schlüssel ist unsicher: Andere könnten damit signieren.`, doNotRely),
  malformedKey: reason(say`Der Schlüssel des Ausstellers ist beschädigt.`, tellIssuer),

  // issuer binding
  issuerNotProven: (detail) => ({
    says: say`Die Signatur passt, aber nichts belegt, von wem es stammt.`,
    where: detail.issuer ? say`Es nennt ${detail.issuer} als Aussteller.` : at(detail),
    advice: say`Fragen Sie den genannten Aussteller, ob dieses Badge von ihm ist.`,
  }),
  signedByAnotherKey: (detail) => ({
    says: say`Es wurde von jemand anderem signiert als dem genannten Aussteller.`,
    where: detail.key ? say`Der Schlüssel gehört ${detail.key}.` : at(detail),
    advice: doNotRely,
  }),

  // claims
  claimMismatch: (detail) => ({
    says: say`Was signiert wurde und was das Badge sagt, stimmt nicht überein.`,
    where: detail.claim ? say`Wo: ${detail.claim}` : at(detail),
    advice: doNotRely,
  }),
  claimMissing: reason(say`Dem Token fehlt eine Angabe, die der Standard verlangt.`),

  // time
  expired: reason(say`Seine Zeit ist vorbei.`, say`Fragen Sie, ob es erneuert wurde.`),
  notYetValid: reason(
    say`Seine Zeit hat noch nicht begonnen.`,
    say`Wenn das seltsam ist, sehen Sie nach, ob die Uhr dieses Geräts richtig geht.`,
  ),
  unreadableDate: reason(say`Eines seiner Daten lässt sich nicht lesen.`, tellIssuer),

  // status
  revoked: (detail) => ({
    says: say`Der Aussteller hat es zurückgenommen.`,
    where: detail.reason ? say`Grund, den der Aussteller nennt: ${detail.reason}` : undefined,
    advice: say`Fragen Sie den Aussteller nach dem Grund.`,
  }),
  suspended: (detail) => ({
    says: say`Der Aussteller hat es vorerst ausgesetzt.`,
    where: detail.reason ? say`Grund, den der Aussteller nennt: ${detail.reason}` : undefined,
    advice: say`Es kann wieder gültig werden. Fragen Sie den Aussteller.`,
  }),
  statusUnreachable: (detail) => ({
    says: say`Signatur passt. Ob es widerrufen wurde, ist offen (${detail.host ?? 'der Server'} antwortet nicht).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  statusNotProven: (detail) => ({
    says: say`Signatur passt. Auf die Liste widerrufener Badges ist kein Verlass.`,
    where: detail.host ? say`Die Liste kam von ${detail.host}.` : at(detail),
    advice: tryLater,
  }),
  malformedStatus: reason(say`Signatur passt. Was es über einen Widerruf sagt, lässt sich nicht lesen.`, tellIssuer),
  unsupportedStatus: reason(say`Signatur passt. Ein Widerruf würde auf eine Weise geführt, die diese Seite nicht kennt.`, openElsewhere),
  statusMessage: (detail) => ({
    says: say`Der Aussteller hat dem Status eine Nachricht beigefügt.`,
    where: detail.message ? say`${detail.message}` : undefined,
    advice: say`Fragen Sie den Aussteller, was sie bedeutet.`,
  }),
  refreshAvailable: reason(say`Nicht widerrufen. Der Aussteller bietet eine neuere Kopie an.`, say`Bitten Sie um die neuere Kopie.`),

  // hosted badges
  hostUnreachable: (detail) => ({
    says: say`Die Kopie des Ausstellers ließ sich nicht abrufen (der Server ${hostOf(detail)} hat nicht geantwortet).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  hostedIdMismatch: reason(say`Das Dokument an der Adresse des Badges ist ein anderes Badge.`, doNotRely),
  foreignHost: reason(say`Es liegt an einer Stelle, an der der Aussteller seine Badges nicht aufbewahrt.`, doNotRely),
  insecureTransport: reason(
    say`Es liegt an einer unsicheren Adresse (http), sodass jeder unterwegs es ändern könnte.`,
    say`Bitten Sie den Aussteller, es über https anzubieten.`,
  ),
  noVerification: reason(say`Es sagt nicht, wie es geprüft werden kann.`, tellIssuer),
  differsFromHosted: reason(say`Die angegebene Kopie weicht von der des Ausstellers ab; gezeigt wird die des Ausstellers.`),

  // recipient
  recipientNotAsked: reason(say`Niemand hat gefragt, wessen Badge es sein soll.`),
  recipientMatches: reason(say`Es gehört der Person, nach der gefragt wurde.`),
  recipientMatchesLoosely: reason(say`Es gehört der Person, nach der gefragt wurde, bis auf Großbuchstaben oder Leerzeichen.`),
  recipientDiffers: reason(
    say`Es wurde für jemand anderen ausgestellt als die Person, nach der gefragt wurde.`,
    say`Sehen Sie nach, ob es die Adresse ist, die der Aussteller kennt.`,
  ),

  // endorsements
  endorsesAnother: reason(say`Die Empfehlung bezieht sich auf etwas anderes.`),

  // issuer trust
  trusted: reason(say`Der Aussteller steht auf der Liste dieser Website.`),
  unrecognized: reason(say`Diese Website weiß nichts über den Aussteller. Das ist ein Hinweis, kein Fehler.`),
  registryUnreachable: ({ registry }) => ({
    says: say`Ob ein Verzeichnis den Aussteller kennt, ließ sich nicht erfragen.`,
    where: registry ? say`Keine verlässliche Antwort von: ${registry}` : undefined,
    advice: tryLater,
  }),
  selfIssued: reason(say`Aussteller und Empfänger sind dieselben.`),
  distrusted: reason(say`Diese Website warnt vor diesem Aussteller.`, say`Fragen Sie diese Website nach dem Grund.`),

  // network
  addressRefused: (detail) => ({
    says:
      detail.whose === 'issuer'
        ? say`Der Aussteller nennt eine Adresse, die eine Seite nicht fragen darf: nur https-Adressen öffentlicher Websites.`
        : say`Diese Adresse darf eine Seite nicht fragen: nur https-Adressen öffentlicher Websites.`,
    where: addressOf(detail) ?? at(detail),
    advice: byWhose(detail, {
      page: tellPage,
      viewer: say`Versuchen Sie es mit https://, oder laden Sie das Badge herunter und öffnen Sie die Datei.`,
      issuer: tellIssuer,
    }),
  }),
  unreachable: (detail) => ({
    says:
      detail.why === 'timeout'
        ? say`Der Server ${hostOf(detail)} hat zu lange für die Antwort gebraucht.`
        : say`Der Server ${hostOf(detail)} hat nicht geantwortet.`,
    where: [...say`Vielleicht ist er gestört oder lässt andere Websites nicht lesen (CORS).`, ' ', ...(addressOf(detail) ?? [])],
    advice: say`Versuchen Sie es später noch einmal, oder laden Sie das Badge herunter und öffnen Sie die Datei.`,
  }),
  httpError: (detail) =>
    detail.status === '404'
      ? {
          says: say`An dieser Adresse ist kein Badge: ${hostOf(detail)} hat „nicht gefunden“ (404) geantwortet.`,
          where: addressOf(detail),
          advice: say`Sehen Sie nach, ob die Adresse vollständig ist, oder lassen Sie sich eine neue geben.`,
        }
      : {
          says: say`Der Server ${hostOf(detail)} hat mit einem Fehler geantwortet (${detail.status ?? '?'}).`,
          where: addressOf(detail),
          advice: tryLater,
        },
  gone: (detail) => ({
    says: say`Das Badge wurde entfernt: ${hostOf(detail)} sagt, dass es endgültig weg ist (410).`,
    where: addressOf(detail),
    advice: say`Fragen Sie den Aussteller, ob es zurückgezogen wurde.`,
  }),
  aborted: reason(say`Die Prüfung wurde angehalten.`, say`Prüfen Sie noch einmal.`),
};
