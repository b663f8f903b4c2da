import { say } from '../phrase.js';
import type { ReportWords } from '../words.js';
import { reasons } from './reasons.js';

const notAsked = say`Não se perguntou, porque nada prova quem fez a insígnia.`;

export const report: ReportWords = {
  reasons,
  outcomes: { passed: 'Sim', failed: 'Não', undetermined: 'Não se sabe', notApplicable: 'Não se aplica' },
  checks: {
    format: {
      question: 'Pode ser lida como Open Badge?',
      passed: () => say`Tem a forma que o padrão pede.`,
      notApplicable: say`Nada para ler.`,
    },
    hosted: {
      question: 'O servidor do emissor diz o mesmo?',
      passed: ({ host }) =>
        host
          ? say`${host} tem a insígnia exatamente como é mostrada aqui.`
          : say`O servidor do emissor tem a insígnia exatamente como é mostrada aqui.`,
      notApplicable: say`Traz a própria assinatura.`,
    },
    proof: {
      question: 'Continua igual desde que foi assinada?',
      passed: ({ suite }) =>
        suite ? say`A assinatura corresponde a cada palavra (${suite}).` : say`A assinatura corresponde a cada palavra.`,
      notApplicable: say`Não está assinada; o servidor do emissor responde por ela.`,
    },
    issuer: {
      question: 'Foi feita pelo emissor que ela nomeia?',
      passed: ({ signedBy }) => (signedBy ? say`Provado: ${signedBy}` : say`O emissor está provado.`),
      notApplicable: say`Não se perguntou, porque nenhuma assinatura nem servidor responde por ela.`,
    },
    claims: {
      question: 'O token e a insígnia concordam?',
      passed: () => say`Dizem o mesmo.`,
      notApplicable: say`Não está dentro de um token.`,
    },
    validity: {
      question: 'É válida hoje?',
      passed: () => say`Hoje está entre as suas datas.`,
      notApplicable: notAsked,
    },
    status: {
      question: 'O emissor ainda a mantém?',
      passed: () => say`Não está revogada nem suspensa.`,
      notApplicable: say`O emissor não indicou nenhuma lista de insígnias revogadas para consultar.`,
    },
    recipient: {
      question: 'Pertence à pessoa de quem se perguntou?',
      passed: () => say`Sim, pertence.`,
      notApplicable: say`Não se perguntou por ninguém.`,
    },
    trust: {
      question: 'Este site conhece o emissor?',
      passed: () => say`O emissor está na lista deste site.`,
      notApplicable: notAsked,
    },
    endorsements: {
      question: 'Os seus endossos se sustentam?',
      passed: () => say`Cada endosso que ela contém é assinado pelo próprio autor.`,
      notApplicable: say`Não traz nenhum.`,
    },
  },
};
