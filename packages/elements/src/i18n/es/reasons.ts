import { type Phrase, say } from '../phrase.js';
import { byWhose, reasonsWith } from '../reason.js';
import type { Detail, Reasons } from '../words.js';

const askIssuer = say`Pida una copia nueva al emisor.`;
const tellIssuer = say`Solo el emisor puede corregirlo.`;
const doNotRely = say`No se fíe de esta copia. Pida el original al titular, o pregunte al emisor si hizo esta insignia.`;
const tryLater = say`Inténtelo más tarde o pregunte al emisor.`;
const askHolder = say`Pida al titular el archivo tal como lo envió el emisor.`;
const tellPage = say`Si esta página es suya, corrija la dirección o el archivo.`;
const openElsewhere = say`Pregunte directamente al emisor, o compruebe la insignia con otro verificador.`;

const { at, reason } = reasonsWith((member) => say`Dónde: ${member}`);
const hostOf = ({ host }: Detail) => host ?? 'web';
const addressOf = ({ address }: Detail) => (address ? say`La dirección es ${address}.` : undefined);

function unanswered(detail: Detail): Phrase {
  const host = hostOf(detail);
  if (detail.why === 'timeout') return say`El servidor ${host} tardó demasiado en responder.`;
  if (detail.why === 'httpError' && detail.status) return say`El servidor ${host} respondió con el error ${detail.status}.`;
  if (detail.why === 'gone') return say`El servidor ${host} dice que ya no existe.`;
  if (detail.why === 'notJson' || detail.why === 'htmlPage') return say`El servidor ${host} respondió con otra cosa.`;
  if (detail.why === 'tooLarge') return say`La respuesta del servidor ${host} es demasiado grande.`;
  return say`El servidor ${host} no funciona o no permite que otros sitios le pregunten (CORS).`;
}

export const reasons: Reasons = {
  ok: reason(say`En orden.`),
  none: reason(say`No hay nada de eso en esta insignia.`),
  otherFormat: reason(say`Esta pregunta no se plantea con este tipo de insignia.`),

  // reading
  emptyInput: reason(say`Aquí no hay nada: no se dio ninguna insignia.`, say`Dé la dirección, el archivo o el texto de una insignia.`),
  tooLarge: (detail) => ({
    says: say`El archivo es más grande de lo que puede ser una insignia (1 MB).`,
    where: detail.host ? say`Vino de ${detail.host}.` : undefined,
    advice: say`Pida al emisor un archivo más pequeño; es mejor enlazar las imágenes que incluirlas.`,
  }),
  tooComplex: reason(say`La insignia tiene más niveles o más partes de las que se pueden leer sin riesgo.`, tellIssuer),
  notJson: reason(
    say`Este texto no es una insignia: no es JSON, ni un token firmado, ni SVG.`,
    say`Copie el texto entero, desde la primera llave hasta la última.`,
  ),
  htmlPage: reason(
    say`Esto es una página web, no una insignia. Puede ser una página de acceso o de error.`,
    say`Busque en esa página un enlace al archivo JSON o a la imagen de la insignia.`,
  ),
  duplicateMember: reason(say`La insignia dice una cosa dos veces, y cada lector podría entender algo distinto.`, askIssuer),
  badEncoding: reason(say`El texto está dañado: no es UTF-8.`, askHolder),
  unknownFormat: reason(
    say`Esto es JSON, pero no es un Open Badge ni una colección de insignias.`,
    say`Dé una insignia de Open Badges 1, 2 o 3, o un registro de aprendizaje (CLR).`,
  ),
  missingMember: reason(say`A la insignia le falta una parte que toda insignia debe tener.`, tellIssuer),
  wrongType: reason(say`Una parte de la insignia tiene una forma que el estándar no permite.`, tellIssuer),
  badToken: reason(say`El token firmado está cortado o dañado.`, say`Copie el token entero: tres partes separadas por puntos.`),
  badPng: reason(say`El archivo PNG está cortado o dañado.`, askHolder),
  badSvg: reason(say`El archivo SVG está dañado.`, askHolder),
  noBadgeInPicture: reason(
    say`No hay ninguna insignia en esta imagen.`,
    say`Muchos programas la quitan al volver a guardar una imagen. Pida el archivo tal como lo envió el emisor.`,
  ),
  severalBadgesInPicture: reason(say`Hay más de una insignia en esta imagen; no se puede saber a cuál se refiere.`, askIssuer),
  emptyCollection: (detail) => ({
    says: say`La colección está vacía.`,
    where: at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: askHolder, issuer: tellIssuer }),
  }),
  unsupportedFile: reason(
    say`Los archivos de este tipo no contienen insignias.`,
    say`Las insignias vienen como JSON, como token, o dentro de una imagen PNG o SVG.`,
  ),
  internalError: reason(
    say`La comprobación se interrumpió. Es un fallo nuestro, no de la insignia.`,
    say`Vuelva a cargar la página, o compruebe la insignia con otro verificador.`,
  ),

  // proof
  noProof: reason(say`Nada prueba quién la hizo: no está firmada y ningún emisor la aloja.`, askHolder),
  badSignature: reason(say`Se cambió después de firmarla, o la firma no es la suya.`, doNotRely),
  malformedProof: reason(say`Su firma está dañada o incompleta.`, doNotRely),
  baseProof: reason(say`Lleva el mensaje del emisor al titular, que no está hecho para mostrarse.`, askHolder),
  badDisclosure: reason(say`Lo que revela no es lo que firmó su emisor.`, doNotRely),
  badKeyBinding: reason(say`La firma del propio titular que contiene no se sostiene.`, doNotRely),
  unsupportedProof: reason(say`Está firmada de una manera que esta página no conoce.`, openElsewhere),
  algorithmNotAllowed: reason(say`Su firma usa un método que no prueba nada.`, doNotRely),
  headerNotAllowed: reason(say`Su firma pide que se lea de una manera que no está permitida.`, doNotRely),
  wrongPurpose: reason(say`Se firmó con otro fin que el de hacer insignias.`, doNotRely),
  proofExpired: reason(say`La propia firma tenía una fecha límite, y ya pasó.`, askIssuer),
  proofInFuture: reason(say`La fecha de la firma es posterior a este momento.`, say`Mire si el reloj de este dispositivo está en hora.`),
  badProofChain: reason(say`Una firma se apoya en otra que no está o que no se sostiene.`, doNotRely),
  tooMuchWork: reason(say`Comprobarla llevaría más trabajo del que puede pedir una sola insignia.`, openElsewhere),
  insecurePage: reason(say`Esta página no llegó por https; los navegadores no dejan que una página así compruebe firmas.`, openElsewhere),
  challengeMismatch: reason(say`Se firmó para otra ocasión distinta de esta.`, doNotRely),

  // vocabulary
  unknownContext: reason(say`Usa términos de una dirección que esta página no conoce.`, openElsewhere),
  unknownTerm: reason(say`Contiene términos que su firma no cubre.`, doNotRely),

  // keys
  noKey: reason(say`La firma no dice con qué clave se hizo.`, tellIssuer),
  unsupportedKey: reason(say`La clave del emisor está en un lugar al que esta página no puede preguntar.`, openElsewhere),
  keyUnreachable: (detail) => ({
    says: say`No se pudo obtener la clave del emisor (el servidor ${hostOf(detail)} no respondió).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  keyNotFound: reason(say`El emisor no incluye esta clave entre las suyas.`, doNotRely),
  keyRevoked: reason(say`El emisor retiró la clave con la que se firmó.`, say`Pregunte al emisor si mantiene esta insignia.`),
  weakKey: reason(say`La clave no es segura: otros podrían firmar con ella.`, doNotRely),
  malformedKey: reason(say`La clave del emisor está dañada.`, tellIssuer),

  // issuer binding
  issuerNotProven: (detail) => ({
    says: say`La firma coincide, pero nada prueba quién la hizo.`,
    where: detail.issuer ? say`Nombra como emisor a ${detail.issuer}.` : at(detail),
    advice: say`Pregunte al emisor que nombra si hizo esta insignia.`,
  }),
  signedByAnotherKey: (detail) => ({
    says: say`La firmó alguien distinto del emisor que nombra.`,
    where: detail.key ? say`La clave pertenece a ${detail.key}.` : at(detail),
    advice: doNotRely,
  }),

  // claims
  claimMismatch: (detail) => ({
    says: say`Lo que se firmó y lo que dice la insignia no coinciden.`,
    where: detail.claim ? say`Dónde: ${detail.claim}` : at(detail),
    advice: doNotRely,
  }),
  claimMissing: reason(say`Al token le falta un dato que pide el estándar.`),

  // time
  expired: reason(say`Su plazo terminó.`, say`Pregunte al titular si se renovó.`),
  notYetValid: reason(say`Su plazo aún no ha empezado.`, say`Si le extraña, mire si el reloj de este dispositivo está en hora.`),
  unreadableDate: reason(say`Una de sus fechas no se puede leer.`, tellIssuer),

  // status
  revoked: (detail) => ({
    says: say`El emisor la retiró.`,
    where: detail.reason ? say`Motivo que da el emisor: ${detail.reason}` : undefined,
    advice: say`Pregunte al emisor por qué.`,
  }),
  suspended: (detail) => ({
    says: say`El emisor la dejó en suspenso.`,
    where: detail.reason ? say`Motivo que da el emisor: ${detail.reason}` : undefined,
    advice: say`Puede volver a ser válida. Pregunte al emisor.`,
  }),
  statusUnreachable: (detail) => ({
    says: say`La firma coincide. No se pudo comprobar si fue revocada (${detail.host ?? 'el servidor'} no respondió).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  statusNotProven: (detail) => ({
    says: say`La firma coincide. La lista de insignias revocadas no es fiable.`,
    where: detail.host ? say`La lista vino de ${detail.host}.` : at(detail),
    advice: tryLater,
  }),
  malformedStatus: reason(say`La firma coincide. No se puede leer lo que dice sobre su revocación.`, tellIssuer),
  unsupportedStatus: reason(say`La firma coincide. Su revocación se lleva de una manera que esta página no conoce.`, openElsewhere),
  statusMessage: (detail) => ({
    says: say`El emisor añadió un mensaje a su estado.`,
    where: detail.message ? say`${detail.message}` : undefined,
    advice: say`Pregunte al emisor qué significa.`,
  }),
  refreshAvailable: reason(say`No está revocada. El emisor ofrece una copia más nueva.`, say`Pida al titular la copia más nueva.`),

  // hosted badges
  hostUnreachable: (detail) => ({
    says: say`No se pudo obtener la copia del propio emisor (el servidor ${hostOf(detail)} no respondió).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  hostedIdMismatch: reason(say`El documento en la dirección de la insignia es otra insignia.`, doNotRely),
  foreignHost: reason(say`Está alojada donde el emisor no guarda sus insignias.`, doNotRely),
  insecureTransport: reason(
    say`Se guarda en una dirección que no es segura (http): cualquiera en el camino podría cambiarla.`,
    say`Pida al emisor que la ofrezca por https.`,
  ),
  noVerification: reason(say`No dice cómo se puede comprobar.`, tellIssuer),
  differsFromHosted: reason(say`La copia que se dio difiere de la del emisor, que es la que se muestra.`),

  // recipient
  recipientNotAsked: reason(say`Nadie preguntó de quién debería ser la insignia.`),
  recipientMatches: reason(say`Pertenece a la persona por la que se preguntó.`),
  recipientMatchesLoosely: reason(say`Pertenece a la persona por la que se preguntó, salvo mayúsculas o espacios.`),
  recipientDiffers: reason(
    say`Se hizo a nombre de alguien distinto de la persona por la que se preguntó.`,
    say`Mire si la dirección es la que conoce el emisor.`,
  ),

  // endorsements
  endorsesAnother: reason(say`El aval se refiere a otra cosa.`),

  // issuer trust
  trusted: reason(say`El emisor está en la lista de este sitio.`),
  unrecognized: reason(say`Este sitio no sabe nada del emisor. Es una observación, no un defecto.`),
  registryUnreachable: ({ registry }) => ({
    says: say`No se pudo preguntar si un registro conoce al emisor.`,
    where: registry ? say`Sin respuesta fiable de: ${registry}` : undefined,
    advice: tryLater,
  }),
  selfIssued: reason(say`El emisor y el destinatario son el mismo.`),
  distrusted: reason(say`Este sitio advierte sobre este emisor.`, say`Pregunte a este sitio por qué.`),

  // network
  addressRefused: (detail) => ({
    says:
      detail.whose === 'issuer'
        ? say`El emisor da una dirección a la que una página no puede preguntar: solo a direcciones https de sitios públicos.`
        : say`Una página no puede preguntar a esta dirección: solo a direcciones https de sitios públicos.`,
    where: addressOf(detail) ?? at(detail),
    advice: byWhose(detail, {
      page: tellPage,
      viewer: say`Pruebe con https://, o descargue la insignia y abra el archivo.`,
      issuer: tellIssuer,
    }),
  }),
  unreachable: (detail) => ({
    says:
      detail.why === 'timeout'
        ? say`El servidor ${hostOf(detail)} tardó demasiado en responder.`
        : say`El servidor ${hostOf(detail)} no respondió.`,
    where: [...say`Puede que no funcione, o que no permita que otros sitios lean (CORS).`, ' ', ...(addressOf(detail) ?? [])],
    advice: say`Inténtelo más tarde, o descargue la insignia y abra el archivo.`,
  }),
  httpError: (detail) =>
    detail.status === '404'
      ? {
          says: say`No hay ninguna insignia en esta dirección: ${hostOf(detail)} respondió «no encontrado» (404).`,
          where: addressOf(detail),
          advice: say`Mire si la dirección está completa, o pida otra al titular.`,
        }
      : {
          says: say`El servidor ${hostOf(detail)} respondió con un error (${detail.status ?? '?'}).`,
          where: addressOf(detail),
          advice: tryLater,
        },
  gone: (detail) => ({
    says: say`La insignia se quitó: ${hostOf(detail)} dice que ya no existe (410).`,
    where: addressOf(detail),
    advice: say`Pregunte al emisor si la retiró.`,
  }),
  aborted: reason(say`Se detuvo la comprobación.`, say`Compruébela otra vez.`),
};
