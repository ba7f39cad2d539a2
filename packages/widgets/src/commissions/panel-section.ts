import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {heading, nextLevel} from '../templates/heading.js';
import type {CommissionsView} from './commissions.messages.js';

/** A part of the explanation under its own small heading. */
export function panelSection(view: CommissionsView, title: string, part: string, content: unknown): TemplateResult {
  return html`<div part=${part}>${heading(nextLevel(view.headingLevel), 'why-subtitle', title)} ${content}</div>`;
}
