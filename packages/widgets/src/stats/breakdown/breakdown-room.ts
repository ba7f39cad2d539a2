import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {skeleton} from '../../templates/skeleton.js';
import type {StatsView} from '../stats.view.js';

/** Where the breakdown stands or will stand: until it has rows, room is kept for as many as come at first. */
export function breakdownRoom({session}: StatsView, content?: TemplateResult): TemplateResult | typeof nothing {
  return content || session.capabilities.dimensions.length > 0 ? breakdownShape(content) : nothing;
}

/** The same before anybody knows whether there is anything to break down: most backends have something. */
export function breakdownShape(content?: TemplateResult): TemplateResult {
  return html`<div class="breakdown-room">${content ?? skeleton(nothing)}</div>`;
}
