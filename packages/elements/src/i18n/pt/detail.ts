import type { DetailWords } from '../detail-words.js';
import { say } from '../phrase.js';
import { listsOf, pluralsOf } from '../plural.js';

const plural = pluralsOf<'one'>('pt');
const listed = listsOf('pt');

export const detail: DetailWords = {
  summary({ issuer, recipient, name, on, competencies, results, evidence, endorsements, until }) {
    const holds = listed([
      ...(competencies > 0 ? [plural(competencies, { one: 'uma competência', other: `${competencies} competências` })] : []),
      ...(results > 0 ? [plural(results, { one: 'um resultado', other: `${results} resultados` })] : []),
      ...(evidence > 0 ? [plural(evidence, { one: 'uma evidência', other: `${evidence} evidências` })] : []),
      ...(endorsements > 0 ? [plural(endorsements, { one: 'um endosso', other: `${endorsements} endossos` })] : []),
    ]);
    const limit = until ? `É válida até ${until}` : 'Não tem data de fim';
    return [
      ...(issuer ? say`${issuer} concedeu a insígnia ` : ['Foi concedida a insígnia ']),
      { value: name },
      ...(recipient ? say` a ${recipient}` : []),
      on ? ` em ${on}. ` : '. ',
      holds === '' ? `${limit}.` : `${limit} e inclui ${holds}.`,
    ];
  },
  proof(signedBy, { hosted, revocable, limited }) {
    const made = hosted
      ? say`Confirmada por ${signedBy}, onde o emissor a guarda.`
      : say`Assinada por ${signedBy}; não foi alterada desde então.`;
    if (limited && revocable) return [...made, ' Não expirou nem foi revogada.'];
    return limited ? [...made, ' Não expirou.'] : revocable ? [...made, ' Não foi revogada.'] : made;
  },
  unproven: say`Nada prova isto ainda: é o que o arquivo diz de si mesmo.`,
  notToRelyOn: say`O que segue é apenas o que o arquivo diz.`,
  what: 'O que reconhece',
  criteria: 'Como se obtém',
  criteriaPage: 'Critérios na página do emissor',
  why: 'Por que foi concedida',
  tags: 'Temas',
  field: 'Área de estudo',
  specialization: 'Especialização',
  creditsAvailable: 'Créditos',
  creditsEarned: 'Créditos obtidos',
  code: 'Código',
  version: 'Versão',
  kind: 'Tipo',
  competencies: 'Competências',
  noFramework: 'Outras',
  results: 'Resultados',
  outOf: (low, high) => say`numa escala de ${low} a ${high}`,
  required: (value) => say`Exigido: ${value}`,
  reached: 'alcançado',
  requiredLevel: 'exigido',
  status: 'Estado',
  evidence: 'Evidências',
  genre: 'Tipo',
  audience: 'Para',
  authority: 'Com que autoridade',
  proven: 'Identificador provado',
  claimed: 'Identificador que afirma ter',
  creator: 'Conquista criada por',
  assessor: 'Avaliada por',
  parent: 'Faz parte de',
  official: 'Contato',
  listedAs: (name) => say`Na lista de emissores deste site como ${name}.`,
  identifiers: 'Também conhecido como',
  endorsements: 'Endossos',
  endorsementHolds: (signedBy) => say`A assinatura se sustenta · ${signedBy}`,
  endorsementOpen: say`Não provado: qualquer um poderia ter escrito.`,
  endorsementBad: say`A sua assinatura não se sustenta. Não confie nele.`,
  recipient: 'Para quem',
  recipientId: 'Identificador',
  mail: 'E-mail',
  hashed: 'O endereço é guardado como impressão digital. Pode ser comparado com um endereço, mas não lido.',
  masked: 'Abreviado aqui, por privacidade.',
  role: 'Função',
  history: 'Datas',
  awarded: 'Concedida',
  activity: 'Atividade',
  term: 'Período',
  validFrom: 'Válida a partir de',
  validUntil: 'Válida até',
  licence: 'Número de licença',
  checked: 'O que foi verificado',
  checkedOn: (moment) => `Verificada neste navegador: ${moment}.`,
  asked: 'Consultados na verificação:',
  askedNobody: 'Não foi preciso consultar nenhum servidor.',
  unsignedPicture: 'A imagem vem do arquivo em volta da insígnia e não é coberta pela assinatura.',
  pictureFrom: (host) => say`A imagem é carregada de ${host}; a assinatura só cobre o endereço dela.`,
  original: 'A própria insígnia',
  address: 'Endereço',
  save: 'Salvar o arquivo',
  checkElsewhere: 'Qualquer pessoa pode verificar o arquivo de novo com um verificador de Open Badges; não precisa ser nesta página.',
  identifier: 'Identificador',
  related: 'Outras edições',
  alsoIn: 'Também em:',
  moreText: 'Mais deste texto',
};
