import { type Phrase, say } from '../phrase.js';
import { countsOf } from '../plural.js';
import type { PathwayProblemWords, StackWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf('ja');
const badges = count({ other: '# 個のバッジ' });
const units = {
  day: count({ other: '# 日' }),
  week: count({ other: '# 週' }),
  month: count({ other: '# か月' }),
};
const awards = count({ other: '# 個のバッジ' });

function at(where: string | undefined, document: string | undefined): Phrase | undefined {
  if (document && where) return say`場所：${document} の ${where}`;
  if (document) return say`学習経路 ${document} の中。`;
  return where ? say`場所：${where}` : undefined;
}

const mend = say`ご自分のページであれば、学習経路の文書を直してください。`;
const problem =
  (says: Phrase, advice: Phrase = mend): PathwayProblemWords =>
  (where, document) => ({ says, where: at(where, document), advice });

export const stack: StackWords = {
  reading: '学習経路を読み込んでいます…',
  show: '進み具合を表示する',
  asks: (host) => say`表示するには ${host} に学習経路を要求します。`,
  unfetched: {
    unreachable: '学習経路を取得できなかったため、表示できる進み具合がありません。',
    notJson: '学習経路のアドレスにあるものは JSON ではありません。',
    advice: 'ご自分のページであれば、アドレスまたはファイルを直してください。',
  },
  problems: {
    notAPathway: problem(
      say`この文書は学習経路ではありません。`,
      say`学習経路には "type": "OpenBadgePathway" と、必要なもの（"requires"）が書かれます。`,
    ),
    tooDeep: problem(say`この学習経路は階層が深すぎて、たどれません。`),
    tooLarge: problem(say`この学習経路は部分が多すぎて、読めません。`),
    missingMember: problem(say`この学習経路に必要なものが欠けています。`),
    wrongType: problem(say`この学習経路に、形の正しくない部分があります。`),
    unknownMember: problem(say`この学習経路に、書式にない語が使われています。書き間違いかもしれません。`),
    conflictingMembers: problem(say`この学習経路の二つの記載が矛盾しています。`),
    impossibleRule: problem(say`この学習経路に、決して満たせない規則があります。`),
    duplicateId: problem(say`この学習経路に、同じ名前（id）の部分が二つあります。`),
    unknownRequirement: problem(say`この学習経路は、存在しない部分を指しています。`),
    unknownPathway: problem(say`この学習経路の基になる学習経路を読めませんでした。`),
    cycle: problem(say`この学習経路は自分自身を含んでいます。`),
    fixedRequirement: problem(say`この学習経路は、基になる学習経路が変更を許さない部分を変えています。`),
    nestedWithin: problem(say`この学習経路では、期間の中に別の期間があります。`),
    withinInsideCountOnce: problem(say`この学習経路では、バッジを一度だけ数える部分の中に期間があります。`),
  },

  states: { done: '完了', underWay: '進行中', open: '未着手', lapsed: '失効', notCountable: '数えない' },
  checking: (count) => `${badges(count)}を検証中`,
  unchecked: (count) => `${badges(count)}はまだ検証していません`,
  of: (have, need) => `${have} / ${need}`,
  ofMany: (need) => `全 ${need}`,
  glance(state, have, need) {
    const parts = `完了した部分：${have} / ${need}`;
    if (state === 'done') return need === 1 ? '完了：求められるものがそろっています。' : `完了：${need} の部分がすべて終わっています。`;
    if (state === 'lapsed') return `一度完了しましたが、失効しています。${parts}。`;
    if (state === 'notCountable') return `該当するバッジはありますが、数えられるものがありません。${parts}。`;
    const left = need - have;
    return state === 'open' ? `まだ始まっていません。${parts}。` : `進行中。${parts}、残り ${left}。`;
  },
  glanceRecord(state, measure) {
    if (state === 'done') return `完了：${measure}。`;
    return state === 'lapsed' ? `一度完了しましたが、失効しています：${measure}。` : `${measure}。`;
  },
  complete: '完了',
  toGo: (left) => `残り ${left}`,
  label: (name, state, measure) => `${name}: ${state}${measure === '' ? '' : `、${measure}`}`,

  part: (place) => `第 ${place} 部`,
  optional: '任意',
  kinds: {
    all: 'すべて',
    any: 'いずれか一つ',
    stages: '順番に',
    routes: 'いずれかの道',
    atLeast: (need, many) => `${many} のうち ${need}`,
  },
  nearest: '最も近い道',
  otherRoutes: count({ other: '同じ目標への別の道が # 本' }),
  from: (pathway) => say`${pathway} から`,
  nothingRequired: 'ここで求められるものはありません。',
  cannotBeMet: '選べるものより多くが求められています。',

  awards: (have, need) => `${have} / ${awards(need)}`,
  units: {
    day: (have, need) => `${have} / ${units.day(need)}`,
    week: (have, need) => `${have} / ${units.week(need)}`,
    month: (have, need) => `${have} / ${units.month(need)}`,
  },
  inARow: (measure, misses) => (misses > 0 ? `連続 ${measure}、欠け ${misses}` : `連続 ${measure}`),
  spanTo: (from, reaches) => `${from}から。${reaches}に満了`,
  spanDone: (from, to) => `${from}から${to}`,
  step: (at, unit) => (unit === 'award' ? awards(at) : units[unit](at)),
  stepReached: (date) => `${date}に到達`,
  stepNext: (left) => `次、残り ${left}`,
  window: (from, to) => `${from}から${to}の間`,
  goodUntil: (date) => `${date}に更新が必要`,
  renew: '今、更新が必要',

  noBadge: 'まだバッジがありません',
  howTo: '取得の方法',
  howToLabel: (name) => `取得の方法: ${name}`,
  moreBadges: (count) => `ほか ${count}`,
  evenMore: (count) => `ほかに${badges(count)}`,
  notCounted: (count) => `数えないもの：${badges(count)}`,
  unread: (file) => (file ? say`${file} の中にあり、数に入りません。` : say`このページ自体が渡したもので、数に入りません。`),
  reasons: notCounted,
  notes: {
    unverifiedCounts: 'このページでは、検証済みでないバッジも数えます。',
    severalRecipients: 'これらのバッジには複数の人の名前があります。数えるのは一人のものだけです。',
    recipientAssumed: 'このページは、すべてのバッジが一人のものだとしています。それは検証していません。',
    unknownTimeZone: 'この学習経路の時間帯が分かりません。日付は UTC によります。',
    notExhaustive: 'これらのバッジの割り当て方は、試したものより多くあります。実際はもっと進んでいるかもしれません。',
  },
  leftOut: (count) => `この学習経路は別の形式のもので、${count} か所は移せませんでした。`,

  next: '次',
  goal: '目標',
  goalOpen: 'まだ届いていません',
  goalReached: '求められるものがすべてそろっています',
  goalHeld: (date) => (date ? `${date}授与` : '授与済み'),
  authority: (name) => say`${name} が授与`,
  reach: {
    local: '地元で通用',
    regional: '地域で通用',
    national: '全国で通用',
    international: '国際的に通用',
  },
  aboutGoal: 'この資格について',

  map: (name) => `${name}の地図`,
  mapKeys: '矢印キーで移動、Enter で開く、プラスとマイナスで拡大縮小、0 で元に戻します。',
  zoomIn: '拡大',
  zoomOut: '縮小',
  zoomReset: '元の大きさ',
  zoomed: (percent) => `${percent}%`,
  asList: '一覧で見る',
};
