import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommonView} from '../controllers/view.js';
import {heading, nextLevel} from './heading.js';

/** A part of a detail under its own small heading. */
export function detailSection(view: CommonView, title: string, part: string, content: unknown): TemplateResult {
  return html`<div part=${part}>${heading(nextLevel(view.headingLevel), 'detail-subtitle', title)} ${content}</div>`;
}
