import { say } from '../phrase.js';
import type { StandingWords } from '../standing-words.js';

export const standing: StandingWords = {
  registries: {
    listed: (registry) => say`${registry} inclui este emissor.`,
    notListed: (registry) => say`${registry} não inclui este emissor.`,
    unreachable: (registry) => say`${registry} não deu uma resposta confiável.`,
  },
  endorses: {
    badge: 'Sobre esta insígnia',
    achievement: 'Sobre a conquista',
    issuer: 'Sobre o emissor',
    parent: 'Sobre a organização à qual o emissor pertence',
    creator: 'Sobre quem criou a conquista',
    assessor: 'Sobre quem avaliou',
  },
  jurisdiction: { title: 'Reconhecida em', everywhere: 'todos os países', except: (places) => `exceto ${places}` },
  whose: 'De quem é a insígnia? Digite um e-mail ou outro identificador',
  compare: 'Comparar',
  stays: 'A comparação é feita neste navegador. O que você digita não é enviado a lugar nenhum.',
  belongs: {
    exact: 'Sim. A insígnia foi emitida exatamente para este identificador.',
    loose: 'Sim, exceto por maiúsculas, espaços ou um prefixo: a insígnia o escreve de outra forma.',
    none: 'Não. A insígnia foi emitida para outra pessoa, ou para outro endereço dela.',
    nobody: 'A insígnia não nomeia ninguém com quem comparar.',
  },
  yetUnproven: 'Mas a própria insígnia não está verificada, por isso isso não prova nada.',
  newer: 'Uma cópia mais recente',
  askForNewer: (host) => say`Pedir a ${host} uma cópia mais recente`,
  askingTells: 'Nada é perguntado antes de você pressionar aqui. Esse servidor saberá então que alguém olha esta insígnia.',
  asking: 'Perguntando…',
  terms: 'Termos de uso',
  schema: 'O seu próprio esquema',
  notHeldAgainst: 'A insígnia não foi comparada com ele.',
  savePicture: 'Salvar uma imagem',
  pictureProves: 'Uma imagem não prova nada. Verifique a própria insígnia.',
  copyLink: 'Copiar um link',
  copied: 'Copiado',
  copyByHand: 'Copie daqui',
  share: 'Partilhar',
};
