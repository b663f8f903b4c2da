/** The credential at the end, with whoever stands behind it: an outline until all that is asked for is there, then filled. */
import type { CredentialProgress } from '@open-badge-elements/pathway';
import { html, nothing, type TemplateResult } from 'lit';
import { emblemTemplate } from '../badge/badge-line.js';
import { emblem } from '../badge/settled.js';
import { dayInWords } from '../i18n/dates.js';
import { link } from '../rendering/markdown.js';
import { isolated, sentence, visibleLine } from '../rendering/text.js';
import { type Acting, countedBadges, notCountedBadges } from './badges-view.js';
import type { Saying } from './glance.js';

export interface Goal {
  readonly name: string;
  /** All that is asked for is there, or the credential itself is. */
  readonly isReached: boolean;
  readonly words: string;
}

export function goalOf({ progress, words, locale }: Saying): Goal {
  const { credential, pathway, state } = progress;
  const [held] = credential?.counted ?? [];
  const when = held?.awardedOn === undefined ? undefined : dayInWords(held.awardedOn, locale);
  return {
    name: visibleLine(credential?.name) ?? visibleLine(pathway?.name) ?? words.goal,
    isReached: state === 'done' || held !== undefined,
    words: held ? words.goalHeld(when) : state === 'done' ? words.goalReached : words.goalOpen,
  };
}

/** The picture of the credential itself where the person holds it, else an emblem drawn for it. */
export function goalEmblem({ progress }: Saying, { name, isReached }: Goal, acting: Acting): TemplateResult {
  const [held] = progress.credential?.counted ?? [];
  const seed = progress.credential?.achievement ?? progress.pathway?.id ?? name;
  return html`<span class="goal-emblem ${isReached ? 'reached' : 'open'}">${held ? emblemTemplate(acting.entryFor(held.report)) : emblem(seed, name)}</span>`;
}

/** Who stands behind it, with a link to them. */
export function authorityTemplate({ authority }: Pick<CredentialProgress, 'authority'>, { words }: Saying): unknown {
  const by = visibleLine(authority?.name);
  if (by === undefined) return nothing;
  const said = sentence(words.authority(by));
  return html`<p class="small">${authority?.url ? link(authority.url, said) : said}${authority?.reach ? ` · ${words.reach[authority.reach]}` : nothing}</p>`;
}

export function goalTemplate(saying: Saying, acting: Acting): unknown {
  const { progress, words } = saying;
  const { credential } = progress;
  if (!credential) return nothing;
  const goal = goalOf(saying);
  const { url, description } = credential;
  const about = visibleLine(url) ? link(url, words.aboutGoal) : undefined;
  return html`<div role="group" class="goal ${goal.isReached ? 'reached' : 'open'}" part="goal" aria-label=${words.goal}>
    ${goalEmblem(saying, goal, acting)}
    <div>
      <p class="goal-name">${isolated(goal.name)}</p>
      ${authorityTemplate(credential, saying)}
      <p class="goal-words" role="status">${goal.words}</p>
      ${description ? html`<p class="small described">${isolated(description)}</p>` : nothing}
      ${about === undefined || about === words.aboutGoal ? nothing : html`<p class="small">${about}</p>`}
      <div class="row-line">${countedBadges(credential.counted, goal.name, saying, acting)}${notCountedBadges(credential, saying, acting)}</div>
    </div>
  </div>`;
}
