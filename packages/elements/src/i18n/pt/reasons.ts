import { type Phrase, say } from '../phrase.js';
import { byWhose, reasonsWith } from '../reason.js';
import type { Detail, Reasons } from '../words.js';

const askIssuer = say`Peça uma cópia nova ao emissor.`;
const tellIssuer = say`Só o emissor pode corrigir isto.`;
const doNotRely = say`Não confie nesta cópia. Peça o original ao titular, ou pergunte ao emissor se fez esta insígnia.`;
const tryLater = say`Tente mais tarde ou pergunte ao emissor.`;
const askHolder = say`Peça ao titular o arquivo tal como o emissor o enviou.`;
const tellPage = say`Se esta página é sua, corrija o endereço ou o arquivo.`;
const openElsewhere = say`Pergunte diretamente ao emissor, ou verifique a insígnia com outro verificador.`;

const { at, reason } = reasonsWith((member) => say`Onde: ${member}`);
const hostOf = ({ host }: Detail) => host ?? 'web';
const addressOf = ({ address }: Detail) => (address ? say`O endereço é ${address}.` : undefined);

function unanswered(detail: Detail): Phrase {
  const host = hostOf(detail);
  if (detail.why === 'timeout') return say`O servidor ${host} demorou demais para responder.`;
  if (detail.why === 'httpError' && detail.status) return say`O servidor ${host} respondeu com o erro ${detail.status}.`;
  if (detail.why === 'gone') return say`O servidor ${host} diz que já não existe.`;
  if (detail.why === 'notJson' || detail.why === 'htmlPage') return say`O servidor ${host} respondeu com outra coisa.`;
  if (detail.why === 'tooLarge') return say`A resposta do servidor ${host} é grande demais.`;
  return say`O servidor ${host} está fora do ar ou não permite que outros sites perguntem (CORS).`;
}

export const reasons: Reasons = {
  ok: reason(say`Em ordem.`),
  none: reason(say`Não há nada disso nesta insígnia.`),
  otherFormat: reason(say`Esta pergunta não se coloca para este tipo de insígnia.`),

  // reading
  emptyInput: reason(say`Não há nada aqui: nenhuma insígnia foi dada.`, say`Dê o endereço, o arquivo ou o texto de uma insígnia.`),
  tooLarge: (detail) => ({
    says: say`O arquivo é maior do que uma insígnia pode ser (1 MB).`,
    where: detail.host ? say`Veio de ${detail.host}.` : undefined,
    advice: say`Peça ao emissor um arquivo menor; é melhor usar links para as imagens do que incluí-las.`,
  }),
  tooComplex: reason(say`A insígnia tem mais níveis ou mais partes do que se pode ler com segurança.`, tellIssuer),
  notJson: reason(
    say`Este texto não é uma insígnia: não é JSON, nem um token assinado, nem SVG.`,
    say`Copie o texto inteiro, da primeira chave até a última.`,
  ),
  htmlPage: reason(
    say`Isto é uma página web, não uma insígnia. Pode ser uma página de login ou de erro.`,
    say`Procure nessa página um link para o arquivo JSON ou para a imagem da insígnia.`,
  ),
  duplicateMember: reason(say`A insígnia diz uma coisa duas vezes, e cada leitor poderia entender algo diferente.`, askIssuer),
  badEncoding: reason(say`O texto está danificado: não é UTF-8.`, askHolder),
  unknownFormat: reason(
    say`Isto é JSON, mas não é um Open Badge nem uma coleção de insígnias.`,
    say`Dê uma insígnia de Open Badges 1, 2 ou 3, ou um registro de aprendizagem (CLR).`,
  ),
  missingMember: reason(say`Falta à insígnia uma parte que toda insígnia deve ter.`, tellIssuer),
  wrongType: reason(say`Uma parte da insígnia tem uma forma que o padrão não permite.`, tellIssuer),
  badToken: reason(say`O token assinado está cortado ou danificado.`, say`Copie o token inteiro: três partes separadas por pontos.`),
  badPng: reason(say`O arquivo PNG está cortado ou danificado.`, askHolder),
  badSvg: reason(say`O arquivo SVG está danificado.`, askHolder),
  noBadgeInPicture: reason(
    say`Não há nenhuma insígnia nesta imagem.`,
    say`Muitos programas a retiram quando uma imagem é salva de novo. Peça o arquivo tal como o emissor o enviou.`,
  ),
  severalBadgesInPicture: reason(say`Há mais de uma insígnia nesta imagem; não se pode saber qual delas é.`, askIssuer),
  emptyCollection: (detail) => ({
    says: say`A coleção está vazia.`,
    where: at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: askHolder, issuer: tellIssuer }),
  }),
  unsupportedFile: reason(
    say`Arquivos deste tipo não contêm insígnias.`,
    say`As insígnias vêm como JSON, como token, ou dentro de uma imagem PNG ou SVG.`,
  ),
  internalError: reason(
    say`A verificação foi interrompida. A falha é nossa, não da insígnia.`,
    say`Recarregue a página, ou verifique a insígnia com outro verificador.`,
  ),

  // proof
  noProof: reason(say`Nada prova quem a fez: não está assinada e nenhum emissor a hospeda.`, askHolder),
  badSignature: reason(say`Foi alterada depois de assinada, ou a assinatura não é a sua.`, doNotRely),
  malformedProof: reason(say`A sua assinatura está danificada ou incompleta.`, doNotRely),
  baseProof: reason(say`Traz a mensagem do emissor ao titular, que não foi feita para ser mostrada.`, askHolder),
  badDisclosure: reason(say`O que ela revela não é o que o seu emissor assinou.`, doNotRely),
  badKeyBinding: reason(say`A assinatura do próprio titular que ela contém não se sustenta.`, doNotRely),
  unsupportedProof: reason(say`Está assinada de uma forma que esta página não conhece.`, openElsewhere),
  algorithmNotAllowed: reason(say`A sua assinatura usa um método que não prova nada.`, doNotRely),
  headerNotAllowed: reason(say`A sua assinatura pede para ser lida de uma forma que não é permitida.`, doNotRely),
  wrongPurpose: reason(say`Foi assinada com outra finalidade que não a de fazer insígnias.`, doNotRely),
  proofExpired: reason(say`A própria assinatura tinha uma data de fim, e ela já passou.`, askIssuer),
  proofInFuture: reason(say`A data da assinatura é posterior a este momento.`, say`Veja se o relógio deste aparelho está certo.`),
  badProofChain: reason(say`Uma assinatura se apoia em outra que não está presente ou não se sustenta.`, doNotRely),
  tooMuchWork: reason(say`Verificá-la daria mais trabalho do que uma só insígnia pode pedir.`, openElsewhere),
  insecurePage: reason(
    say`Esta página não chegou por https; os navegadores não deixam uma página assim verificar assinaturas.`,
    openElsewhere,
  ),
  challengeMismatch: reason(say`Foi assinada para outra ocasião que não esta.`, doNotRely),

  // vocabulary
  unknownContext: reason(say`Usa termos de um endereço que esta página não conhece.`, openElsewhere),
  unknownTerm: reason(say`Contém termos que a sua assinatura não cobre.`, doNotRely),

  // keys
  noKey: reason(say`A assinatura não diz com que chave foi feita.`, tellIssuer),
  unsupportedKey: reason(say`A chave do emissor está num lugar que esta página não pode consultar.`, openElsewhere),
  keyUnreachable: (detail) => ({
    says: say`Não foi possível obter a chave do emissor (o servidor ${hostOf(detail)} não respondeu).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  keyNotFound: reason(say`O emissor não inclui esta chave entre as suas.`, doNotRely),
  keyRevoked: reason(say`O emissor retirou a chave com que foi assinada.`, say`Pergunte ao emissor se ainda mantém esta insígnia.`),
  weakKey: reason(say`A chave não é segura: outros poderiam assinar com ela.`, doNotRely),
  malformedKey: reason(say`A chave do emissor está danificada.`, tellIssuer),

  // issuer binding
  issuerNotProven: (detail) => ({
    says: say`A assinatura corresponde, mas nada prova quem a fez.`,
    where: detail.issuer ? say`Nomeia ${detail.issuer} como emissor.` : at(detail),
    advice: say`Pergunte ao emissor nomeado se fez esta insígnia.`,
  }),
  signedByAnotherKey: (detail) => ({
    says: say`Foi assinada por outra pessoa que não o emissor que ela nomeia.`,
    where: detail.key ? say`A chave pertence a ${detail.key}.` : at(detail),
    advice: doNotRely,
  }),

  // claims
  claimMismatch: (detail) => ({
    says: say`O que foi assinado e o que a insígnia diz não concordam.`,
    where: detail.claim ? say`Onde: ${detail.claim}` : at(detail),
    advice: doNotRely,
  }),
  claimMissing: reason(say`Falta ao token um dado que o padrão pede.`),

  // time
  expired: reason(say`O seu prazo terminou.`, say`Pergunte ao titular se foi renovada.`),
  notYetValid: reason(say`O seu prazo ainda não começou.`, say`Se isso parecer estranho, veja se o relógio deste aparelho está certo.`),
  unreadableDate: reason(say`Uma das suas datas não pode ser lida.`, tellIssuer),

  // status
  revoked: (detail) => ({
    says: say`O emissor a retirou.`,
    where: detail.reason ? say`Motivo dado pelo emissor: ${detail.reason}` : undefined,
    advice: say`Pergunte ao emissor por quê.`,
  }),
  suspended: (detail) => ({
    says: say`O emissor a suspendeu.`,
    where: detail.reason ? say`Motivo dado pelo emissor: ${detail.reason}` : undefined,
    advice: say`Ela pode voltar a ser válida. Pergunte ao emissor.`,
  }),
  statusUnreachable: (detail) => ({
    says: say`A assinatura corresponde. Não se pôde verificar se foi revogada (${detail.host ?? 'o servidor'} não respondeu).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  statusNotProven: (detail) => ({
    says: say`A assinatura corresponde. A lista de insígnias revogadas não é confiável.`,
    where: detail.host ? say`A lista veio de ${detail.host}.` : at(detail),
    advice: tryLater,
  }),
  malformedStatus: reason(say`A assinatura corresponde. O que ela diz sobre a revogação não pode ser lido.`, tellIssuer),
  unsupportedStatus: reason(say`A assinatura corresponde. A revogação é mantida de uma forma que esta página não conhece.`, openElsewhere),
  statusMessage: (detail) => ({
    says: say`O emissor juntou uma mensagem ao estado dela.`,
    where: detail.message ? say`${detail.message}` : undefined,
    advice: say`Pergunte ao emissor o que significa.`,
  }),
  refreshAvailable: reason(say`Não revogada. O emissor oferece uma cópia mais nova.`, say`Peça ao titular a cópia mais nova.`),

  // hosted badges
  hostUnreachable: (detail) => ({
    says: say`Não foi possível obter a cópia do próprio emissor (o servidor ${hostOf(detail)} não respondeu).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  hostedIdMismatch: reason(say`O documento no endereço da insígnia é outra insígnia.`, doNotRely),
  foreignHost: reason(say`Está hospedada onde o emissor não guarda as suas insígnias.`, doNotRely),
  insecureTransport: reason(
    say`Está guardada num endereço que não é seguro (http): qualquer um no caminho poderia alterá-la.`,
    say`Peça ao emissor que a ofereça por https.`,
  ),
  noVerification: reason(say`Não diz como pode ser verificada.`, tellIssuer),
  differsFromHosted: reason(say`A cópia dada aqui difere da do emissor, que é a que se mostra.`),

  // recipient
  recipientNotAsked: reason(say`Ninguém perguntou de quem a insígnia deveria ser.`),
  recipientMatches: reason(say`Pertence à pessoa de quem se perguntou.`),
  recipientMatchesLoosely: reason(say`Pertence à pessoa de quem se perguntou, exceto por maiúsculas ou espaços.`),
  recipientDiffers: reason(
    say`Foi feita em nome de outra pessoa, não daquela de quem se perguntou.`,
    say`Veja se o endereço é o que o emissor conhece.`,
  ),

  // endorsements
  endorsesAnother: reason(say`O endosso é sobre outra coisa.`),

  // issuer trust
  trusted: reason(say`O emissor está na lista deste site.`),
  unrecognized: reason(say`Este site nada sabe sobre o emissor. É uma observação, não um defeito.`),
  registryUnreachable: ({ registry }) => ({
    says: say`Não foi possível perguntar se um registro conhece o emissor.`,
    where: registry ? say`Sem resposta confiável de: ${registry}` : undefined,
    advice: tryLater,
  }),
  selfIssued: reason(say`O emissor e o destinatário são os mesmos.`),
  distrusted: reason(say`Este site alerta sobre este emissor.`, say`Pergunte a este site por quê.`),

  // network
  addressRefused: (detail) => ({
    says:
      detail.whose === 'issuer'
        ? say`O emissor dá um endereço que uma página não pode consultar: só endereços https de sites públicos.`
        : say`Uma página não pode consultar este endereço: só endereços https de sites públicos.`,
    where: addressOf(detail) ?? at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: say`Tente com https://, ou baixe a insígnia e abra o arquivo.`, issuer: tellIssuer }),
  }),
  unreachable: (detail) => ({
    says:
      detail.why === 'timeout'
        ? say`O servidor ${hostOf(detail)} demorou demais para responder.`
        : say`O servidor ${hostOf(detail)} não respondeu.`,
    where: [...say`Pode estar fora do ar, ou não permitir que outros sites leiam (CORS).`, ' ', ...(addressOf(detail) ?? [])],
    advice: say`Tente mais tarde, ou baixe a insígnia e abra o arquivo.`,
  }),
  httpError: (detail) =>
    detail.status === '404'
      ? {
          says: say`Não há insígnia neste endereço: ${hostOf(detail)} respondeu “não encontrado” (404).`,
          where: addressOf(detail),
          advice: say`Veja se o endereço está completo, ou peça outro ao titular.`,
        }
      : {
          says: say`O servidor ${hostOf(detail)} respondeu com um erro (${detail.status ?? '?'}).`,
          where: addressOf(detail),
          advice: tryLater,
        },
  gone: (detail) => ({
    says: say`A insígnia foi tirada do ar: ${hostOf(detail)} diz que já não existe (410).`,
    where: addressOf(detail),
    advice: say`Pergunte ao emissor se foi retirada.`,
  }),
  aborted: reason(say`A verificação foi parada.`, say`Verifique de novo.`),
};
