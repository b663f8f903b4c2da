/** The details as they stand in a card's dialog. Loaded when the first one is opened, with the tags that it needs. */
import { html, type TemplateResult } from 'lit';
import type { BadgeEntry } from '../controllers/entry.js';
import './define.js';

export { dialogStyles } from '../badge/dialog-styles.js';

export const dialogTemplate = (entry: BadgeEntry): TemplateResult => html`<open-badge-detail .entry=${entry}></open-badge-detail>`;
