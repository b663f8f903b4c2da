import type { ExplainWords } from '../explain-words.js';

export const explain: ExplainWords = {
  title: 'Em poucas palavras',
  badge: {
    question: 'O que é esta insígnia?',
    answer:
      'Uma insígnia é um certificado em forma digital. Diz o que alguém aprendeu ou fez, quem o afirma e como foi demonstrado. Traz uma prova que qualquer pessoa pode verificar: uma assinatura digital, ou o endereço da cópia que o emissor guarda.',
  },
  microCredential: {
    question: 'O que é uma microcredencial?',
    answer:
      'Uma microcredencial reconhece uma pequena parte de aprendizagem: um curso curto, uma habilidade, um projeto. Diz o que foi aprendido, como foi avaliado e por quem. Várias delas podem contar para um título maior.',
  },
  verified: {
    question: 'O que significa “Verificada” aqui?',
    answer:
      'A prova corresponde. A insígnia vem do identificador que está abaixo do nome do emissor e não foi alterada desde então. Não expirou. Se o emissor mantém uma lista de insígnias revogadas, esta não está nela. O seu navegador verificou isto por si mesmo. “Verificada” não diz se o emissor é bom, nem que a insígnia é de quem a mostra.',
  },
  undetermined: {
    question: 'Por que não foi possível verificar?',
    answer:
      'Faltou algo de que a verificação precisa. Muitas vezes um servidor não respondeu, ou não permite que outros sites perguntem. Às vezes a insígnia usa um método que esta página não conhece. Isso não diz nada contra a insígnia: ela pode estar em ordem. Tente mais tarde ou pergunte ao emissor.',
  },
  invalid: {
    question: 'O que significa “Não é válida” aqui?',
    answer:
      'A verificação encontrou uma falha: esta cópia foi alterada depois de assinada, ou outra pessoa a assinou, ou uma parte da prova está danificada. Trata-se desta cópia do arquivo, não da pessoa. Peça o original ao titular, ou pergunte ao emissor.',
  },
};
