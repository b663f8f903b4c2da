import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { emblem } from '../packages/elements/src/rendering/emblem.js';
import { checkingShape, mark, type Shape, uncheckedShape } from '../packages/elements/src/rendering/marks.js';
import { failedShape, outcomeShapes, verdictShapes } from '../packages/elements/src/rendering/verdict-marks.js';
import { stateShape } from '../packages/elements/src/stack/state-marks.js';
import { tokens } from '../packages/elements/src/tokens.js';
import { storyBadge } from './support/badges.js';
import { column, several, staged } from './support/stage.js';
import { findings } from './support/verifier.js';

/**
 * The look, drawn from the sources themselves: a small certificate seen up close. Calm ground, confident type, one emblem, and, set apart from everything that the
 * badge itself says, a verdict line that only the elements can write. `docs/design.md` says it in words.
 */
const meta: Meta = { title: 'Design/Look' };
export default meta;

const sheetStyles = css`
  :host {
    display: block;
    color: var(--_text);
    font-size: 1rem;
    line-height: 1.5;
  }
  h2 { font-size: var(--_size-4); margin-block: 0 12px; }
  .tick { stroke: var(--_surface); }
  .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 16px; list-style: none; }
  .small { font-size: var(--_size-1); color: var(--_quiet); overflow-wrap: anywhere; }
  .swatch { block-size: 3.5rem; border-radius: var(--_radius-inner); border: 1px solid var(--_line); margin-block-end: 6px; }
  .line { display: flex; align-items: baseline; gap: 16px; padding-block: 8px; border-block-end: 1px solid var(--_line); flex-wrap: wrap; }
  .marks { display: flex; gap: 12px; align-items: center; margin-block-end: 6px; color: var(--_hue, var(--_text)); }
  .marks .s12 svg { inline-size: 12px; block-size: 12px; }
  .marks .s18 svg { inline-size: 18px; block-size: 18px; }
  .marks .s36 svg { inline-size: 36px; block-size: 36px; }
  .marks .grey { color: #777; }
  .marks span { display: inline-flex; }
  .box { background: var(--_ground); border: 1px solid var(--_line); }
  .drawn { inline-size: 6rem; block-size: 6rem; }
  .tint { padding: 12px 16px; border: 1px solid color-mix(in oklab, var(--_hue) 24%, var(--_line)); border-radius: var(--_radius-inner); color: var(--_hue); font-weight: 600; }
  .still { block-size: 1.5rem; border-radius: var(--_radius-inner); background: var(--_accent); inline-size: 40%; animation: there 2.4s ease-out infinite alternate; }
  @keyframes there { from { opacity: 0.15; } }
  @media (prefers-reduced-motion: reduce) { .still { animation: none; } }
`;

/** The tokens are private to the elements, so they are shown by one that takes them as the elements do. */
class DesignSheet extends LitElement {
  static override readonly styles = [tokens, sheetStyles];
  static override readonly properties = { content: { attribute: false } };
  declare content: unknown;

  protected override render(): unknown {
    return this.content;
  }
}
if (!customElements.get('story-design-sheet')) customElements.define('story-design-sheet', DesignSheet);

const sheet = (content: unknown): StoryObj => ({ render: () => html`<story-design-sheet .content=${content}></story-design-sheet>` });

const colours: readonly (readonly [string, string, string])[] = [
  ['--_text', '--open-badge-text', 'text'],
  ['--_quiet', '--open-badge-quiet-text', 'small print, labels'],
  ['--_surface', '--open-badge-surface', 'the card, the letter, dialogs'],
  ['--_ground', '--open-badge-ground', 'quiet blocks'],
  ['--_line', '--open-badge-line', 'hairlines'],
  ['--_accent', '--open-badge-accent', 'links, buttons that act, the focus ring'],
  ['--_mat', '--open-badge-mat', 'behind a picture, in dark surroundings'],
  ['--_good', '--open-badge-verified', 'verified'],
  ['--_wait', '--open-badge-time', 'expired, not valid yet, suspended'],
  ['--_bad', '--open-badge-invalid', 'not valid, revoked'],
  ['--_unknown', '--open-badge-undetermined', 'could not be checked'],
];

/** Each colour has a light and a dark value, by the page's `color-scheme`, and a property that replaces both. */
export const Colours = sheet(
  html`<ul class="grid">${colours.map(
    ([token, property, use]) =>
      html`<li>
        <style>.${property.slice(2)} { background: var(${token}); }</style>
        <div class="swatch ${property.slice(2)}"></div>
        <code class="small">${property}</code>
        <p class="small">${use}</p>
      </li>`,
  )}</ul>`,
);

/** Grounds are tints, not fills: the hue at 8 % in the surface, the edge at 24 % in the line. Before there is a verdict it is the quiet ground, never green. */
export const Grounds = sheet(
  html`<ul class="grid">${(
    [
      ['verified', 'Verified'],
      ['expired', 'Expired on March 1, 2024'],
      ['revoked', 'Revoked by the issuer'],
      ['undetermined', 'Could not be checked'],
      ['neutral', 'Not checked yet'],
    ] as const
  ).map(([hue, word]) => html`<li class="tint ${hue}">${word}</li>`)}</ul>`,
);

const drawn = (name: string, shape: Shape, hue = 'neutral'): TemplateResult =>
  html`<li class=${hue}>
    <div class="marks">
      <span class="s36">${mark(shape)}</span><span class="s18">${mark(shape)}</span><span class="s12">${mark(shape)}</span>
      <span class="s12 grey">${mark(shape)}</span>
    </div>
    <p class="small">${name}</p>
  </li>`;

/** Told apart by shape at 12 px in grey; the word stands beside each. */
export const MarksOfVerdicts = sheet(
  html`<ul class="grid">${[
    drawn('verified: circle with a tick', verdictShapes.verified, 'verified'),
    drawn('expired: clock hands', verdictShapes.expired, 'expired'),
    drawn('not valid yet: clock hands, a corner ahead', verdictShapes.notYetValid, 'notYetValid'),
    drawn('suspended: pause', verdictShapes.suspended, 'suspended'),
    drawn('revoked: bar', verdictShapes.revoked, 'revoked'),
    drawn('not valid: triangle with a cross', verdictShapes.invalid, 'invalid'),
    drawn('could not be checked: dashed, question mark', verdictShapes.undetermined, 'undetermined'),
    drawn('not checked: empty circle', uncheckedShape),
    drawn('checking: a thin arc', checkingShape),
    drawn('no badge to show: a sheet', failedShape),
  ]}</ul>`,
);

/** Single checks have the bare mark: only the whole badge has the circle. */
export const MarksOfChecks = sheet(
  html`<ul class="grid">${[
    drawn('passed', outcomeShapes.passed, 'verified'),
    drawn('failed', outcomeShapes.failed, 'invalid'),
    drawn('could not be checked', outcomeShapes.undetermined, 'undetermined'),
    drawn('does not apply', outcomeShapes.notApplicable),
  ]}</ul>`,
);

/** The states of a requirement have marks of their own, so that "done" is never taken for "verified". */
export const MarksOfProgress = sheet(
  html`<ul class="grid">${[
    drawn('done: a full disc', stateShape('done', 1), 'verified'),
    drawn('under way, a quarter', stateShape('underWay', 0.25)),
    drawn('under way, three quarters', stateShape('underWay', 0.75)),
    drawn('open: empty circle', stateShape('open', 0)),
    drawn('lapsed: clock hands', stateShape('lapsed', 0), 'expired'),
    drawn('does not count: dashed, a dash', stateShape('notCountable', 0), 'undetermined'),
  ]}</ul>`,
);

/** The family is the page's. Five steps in `rem`, so that they follow the reader's own size; the fifth follows the width of what it stands in. */
export const Type = sheet(
  html`${(
    [
      ['1', '0.75 rem', 'notes, identifiers'],
      ['2', '0.8125 rem', 'labels, buttons, lists of checks'],
      ['3', '0.9375 rem', 'text, the word of a verdict'],
      ['4', '1.0625 rem', 'the name on a card, the summary'],
      ['5', '1.25 to 1.625 rem', 'the name on a letter'],
    ] as const
  ).map(
    ([step, size, use]) =>
      html`<style>.step-${step} { font-size: var(--_size-${step}); font-weight: ${Number(step) > 3 ? 600 : 400}; }</style>
        <div class="line"><span class="step-${step}">Field Robotics 2026</span><span class="small">${step} · ${size} · ${use}</span></div>`,
  )}`,
);

/** A grid of 4 px: gaps are 8, 12, 16 and 24. Corners are 12 px outside, 4 px less inside, and follow `--open-badge-radius`. */
export const SpaceAndShape = sheet(
  html`<ul class="grid">
      ${[8, 12, 16, 24].map(
        (gap) =>
          html`<li><style>.gap-${gap} { inline-size: ${gap}px; block-size: ${gap}px; }</style><div class="box gap-${gap}"></div><p class="small">${gap} px</p></li>`,
      )}
    </ul>
    <style>.outer { border-radius: var(--_radius); padding: 16px; margin-block-start: 16px; max-inline-size: 20rem; background: var(--_surface); } .inner { border-radius: var(--_radius-inner); padding: 12px; }</style>
    <div class="box outer"><div class="box inner small">inside 8 px, outside 12 px, a hairline rather than a shadow</div></div>`,
);

/** Opacity and transform only, 160 to 200 ms, ease-out; nothing at all with `prefers-reduced-motion`. Here it is slow, to be seen. */
export const Motion = sheet(html`<div class="still"></div>`);

const achievements = ['Field Robotics', 'Open Data', 'First Aid', 'Mentor', 'Peer Review', 'Accessible Web', '写作', 'العمل'];

/** Drawn where a badge has no picture, or it does not load: from the achievement's identifier, so the same badge always has the same emblem. */
export const Emblems = sheet(
  html`<ul class="grid">${achievements.map((name) => html`<li>${emblem(name, name)}<p class="small">${name}</p></li>`)}</ul>`,
);

/** Every verdict on one card. */
export const Verdicts: StoryObj = {
  render: () =>
    several(
      Object.values(findings).map((finding) => staged(finding, column(360, html`<open-badge .source=${storyBadge()}></open-badge>`))),
    ),
};
