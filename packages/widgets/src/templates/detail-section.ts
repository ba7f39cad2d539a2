import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommonView} from '../controllers/view.js';
import {heading, nextLevel} from './heading.js';

/** A part of a detail under its own small heading. */
export function detailSection(view: CommonView, title: string, part: string, content: unknown): TemplateResult {
  return html`<div part=${part}>${heading(nextLevel(view.headingLevel), 'detail-subtitle', title)} ${content}</div>`;
}

/** The arithmetic first, then what surrounds it. */
export function detailColumns(arithmetic: unknown, surroundings: unknown): TemplateResult {
  return html`<div class="detail-columns">
    <div class="detail-column">${arithmetic}</div>
    <div class="detail-column">${surroundings}</div>
  </div>`;
}
