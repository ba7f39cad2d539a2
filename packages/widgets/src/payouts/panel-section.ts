import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {heading, nextLevel} from '../templates/heading.js';
import type {PayoutsView} from './payouts.messages.js';

/** A part of the detail under its own small heading. */
export function panelSection(view: PayoutsView, title: string, part: string, content: unknown): TemplateResult {
  return html`<div part=${part}>${heading(nextLevel(view.headingLevel), 'detail-subtitle', title)} ${content}</div>`;
}
