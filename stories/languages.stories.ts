import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fullBadge, shelf, storyBadge } from './support/badges.js';
import { column, several, staged } from './support/stage.js';
import { findings } from './support/verifier.js';

const meta: Meta = { title: 'Design/Languages' };
export default meta;

const some = [findings.verified, findings.verified, findings.expired, findings.verified, findings.unreachable];
const mixed = (at: number) => some[at % some.length] ?? findings.verified;

/** A page in a language: its cards in every state, a detail, a wall. */
const spoken = (lang: string, dir: 'ltr' | 'rtl' = 'ltr'): StoryObj => ({
  render: () =>
    html`<div lang=${lang} dir=${dir}>
      ${several(Object.values(findings).map((finding) => staged(finding, column(300, html`<open-badge .source=${storyBadge()}></open-badge>`))))}
      ${staged(findings.verified, column(720, html`<open-badge-detail .source=${fullBadge}></open-badge-detail>`))}
      ${staged(mixed, html`<open-badge-wall group-by="year" searchable .source=${shelf}></open-badge-wall>`)}
    </div>`,
});

export const Arabic = spoken('ar', 'rtl');
export const Chinese = spoken('zh-CN');
export const French = spoken('fr');
export const German = spoken('de');
export const Japanese = spoken('ja');
export const Portuguese = spoken('pt-BR');
export const Spanish = spoken('es-MX');

/** Its name in three languages; each card is in the language of one of its readers. */
export const SeveralNames: StoryObj = {
  render: () => {
    const name = [
      { '@value': 'Teamwork', '@language': 'en' },
      { '@value': 'Trabajo en equipo', '@language': 'es' },
      { '@value': 'العمل الجماعي', '@language': 'ar', '@direction': 'rtl' },
    ];
    const source = storyBadge({ name: 'Teamwork', more: { name } });
    return several(
      ['en', 'es', 'ar'].map((lang) =>
        staged(findings.verified, column(360, html`<open-badge lang=${lang} .source=${source}></open-badge>`)),
      ),
    );
  },
};
