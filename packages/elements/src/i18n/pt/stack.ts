import { type Phrase, say } from '../phrase.js';
import { countsOf } from '../plural.js';
import type { PathwayProblemWords, StackWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf<'one'>('pt');
const badges = count({ one: '# insígnia', other: '# insígnias' });
const units = {
  day: count({ one: '# dia', other: '# dias' }),
  week: count({ one: '# semana', other: '# semanas' }),
  month: count({ one: '# mês', other: '# meses' }),
};
const awards = count({ one: '# insígnia', other: '# insígnias' });

function at(where: string | undefined, document: string | undefined): Phrase | undefined {
  if (document && where) return say`Onde: ${where}, em ${document}.`;
  if (document) return say`No percurso ${document}.`;
  return where ? say`Onde: ${where}.` : undefined;
}

const mend = say`Se esta página é sua, corrija o documento do percurso.`;
const problem =
  (says: Phrase, advice: Phrase = mend): PathwayProblemWords =>
  (where, document) => ({ says, where: at(where, document), advice });

export const stack: StackWords = {
  reading: 'Lendo o percurso…',
  show: 'Mostrar o progresso',
  asks: (host) => say`Para mostrá-lo, o percurso é pedido a ${host}.`,
  unfetched: {
    unreachable: 'Não foi possível obter o percurso; não há progresso para mostrar.',
    notJson: 'O que está no endereço do percurso não é JSON.',
    advice: 'Se esta página é sua, corrija o endereço ou o arquivo.',
  },
  problems: {
    notAPathway: problem(
      say`Este documento não é um percurso.`,
      say`Um percurso diz "type": "OpenBadgePathway" e o que exige ("requires").`,
    ),
    tooDeep: problem(say`Este percurso tem mais níveis do que se pode seguir.`),
    tooLarge: problem(say`Este percurso tem mais partes do que se pode ler.`),
    missingMember: problem(say`Falta a este percurso algo de que ele precisa.`),
    wrongType: problem(say`Algo neste percurso não tem a forma que deveria.`),
    unknownMember: problem(say`Este percurso usa uma palavra que o formato não conhece. Pode ser um erro de digitação.`),
    conflictingMembers: problem(say`Duas coisas neste percurso se contradizem.`),
    impossibleRule: problem(say`Uma regra deste percurso nunca pode ser cumprida.`),
    duplicateId: problem(say`Duas partes deste percurso têm o mesmo nome (id).`),
    unknownRequirement: problem(say`Este percurso remete a uma parte que não existe.`),
    unknownPathway: problem(say`Este percurso se apoia em outro que não pôde ser lido.`),
    cycle: problem(say`Este percurso contém a si mesmo.`),
    fixedRequirement: problem(say`Este percurso muda uma parte que aquele em que se apoia não deixa mudar.`),
    nestedWithin: problem(say`Este percurso tem um período dentro de outro.`),
    withinInsideCountOnce: problem(say`Este percurso tem um período dentro de uma parte em que cada insígnia conta uma vez.`),
  },

  states: { done: 'Feito', underWay: 'Em andamento', open: 'A começar', lapsed: 'Vencido', notCountable: 'Não conta' },
  checking: (count) => `${badges(count)} ainda em verificação`,
  unchecked: (count) => `${badges(count)} ainda sem verificação`,
  of: (have, need) => `${have} de ${need}`,
  ofMany: (need) => `de ${need}`,
  glance(state, have, need) {
    const parts = `partes feitas: ${have} de ${need}`;
    if (state === 'done') return need === 1 ? 'Completo: o que se pede está aqui.' : `Completo: as ${need} partes estão feitas.`;
    if (state === 'lapsed') return `Esteve completo e venceu; hoje, ${parts}.`;
    if (state === 'notCountable') return `Há insígnias para isto, mas nenhuma conta; ${parts}.`;
    const left = need - have;
    return state === 'open' ? `Ainda não começou; ${parts}.` : `Em andamento; ${parts}, faltam ${left}.`;
  },
  glanceRecord(state, measure) {
    if (state === 'done') return `Completo: ${measure}.`;
    return state === 'lapsed' ? `Esteve completo e venceu: ${measure}.` : `${measure}.`;
  },
  complete: 'Completo',
  toGo: (left) => `faltam ${left}`,
  label: (name, state, measure) => `${name}: ${state}${measure === '' ? '' : `, ${measure}`}`,

  part: (place) => `Parte ${place}`,
  optional: 'Opcional',
  kinds: {
    all: 'Todas estas',
    any: 'Uma destas',
    stages: 'Uma após a outra',
    routes: 'Uma destas rotas',
    atLeast: (need, many) => `${need} destas ${many}`,
  },
  nearest: 'Rota mais próxima',
  otherRoutes: count({ one: 'Outra rota para a mesma meta', other: '# outras rotas para a mesma meta' }),
  from: (pathway) => say`De ${pathway}`,
  nothingRequired: 'Aqui não se exige nada.',
  cannotBeMet: 'Isto pede mais do que há para escolher.',

  awards: (have, need) => `${have} de ${awards(need)}`,
  units: {
    day: (have, need) => `${have} de ${units.day(need)}`,
    week: (have, need) => `${have} de ${units.week(need)}`,
    month: (have, need) => `${have} de ${units.month(need)}`,
  },
  inARow: (measure, misses) => (misses > 0 ? `${measure} em seguida, faltas: ${misses}` : `${measure} em seguida`),
  spanTo: (from, reaches) => `desde ${from}; suficiente em ${reaches}`,
  spanDone: (from, to) => `de ${from} a ${to}`,
  step: (at, unit) => (unit === 'award' ? awards(at) : units[unit](at)),
  stepReached: (date) => `alcançado em ${date}`,
  stepNext: (left) => `próximo, faltam ${left}`,
  window: (from, to) => `Entre ${from} e ${to}`,
  goodUntil: (date) => `A renovar em ${date}`,
  renew: 'A renovar agora',

  noBadge: 'Ainda sem insígnia',
  howTo: 'Como chegar lá',
  howToLabel: (name) => `Como chegar lá: ${name}`,
  moreBadges: (count) => `mais ${count}`,
  evenMore: (count) => `e mais ${badges(count)}`,
  notCounted: (count) => `Não contam: ${badges(count)}`,
  unread: (file) => (file ? say`Em ${file}; o que está nele não conta.` : say`Foi dado pela própria página e não conta.`),
  reasons: notCounted,
  notes: {
    unverifiedCounts: 'Esta página também conta insígnias que não estão verificadas.',
    severalRecipients: 'Estas insígnias nomeiam várias pessoas. Só contam as de uma pessoa.',
    recipientAssumed: 'Esta página diz que todas as insígnias são de uma pessoa. Isso não foi verificado.',
    unknownTimeZone: 'O fuso horário deste percurso não é conhecido aqui; os dias são os de UTC.',
    notExhaustive: 'Há mais maneiras de repartir estas insígnias do que as que foram tentadas. Pode estar mais adiantado.',
  },
  leftOut: (count) => `Este percurso vem de outro formato e nem tudo pôde ser transposto (${count}).`,

  next: 'Próximo',
  goal: 'Meta',
  goalOpen: 'Ainda não alcançada',
  goalReached: 'Tudo o que se pede está aqui',
  goalHeld: (date) => (date ? `Concedida em ${date}` : 'Concedida'),
  authority: (name) => say`Concedida por ${name}`,
  reach: {
    local: 'reconhecida localmente',
    regional: 'reconhecida na região',
    national: 'reconhecida em todo o país',
    international: 'reconhecida internacionalmente',
  },
  aboutGoal: 'Sobre esta credencial',

  map: (name) => `Mapa de ${name}`,
  mapKeys: 'As setas movem, Enter abre, mais e menos ampliam e reduzem, 0 restaura.',
  zoomIn: 'Maior',
  zoomOut: 'Menor',
  zoomReset: 'Tamanho original',
  zoomed: (percent) => `${percent} %`,
  asList: 'O mesmo como lista',
};
