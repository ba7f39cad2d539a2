import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {skeleton} from '../../templates/skeleton.js';
import type {StatsView} from '../stats.view.js';

/** Where the breakdown stands or will stand; `isKept` is room for as many rows as come at first, whatever has come. */
export function breakdownRoom(content: unknown, isKept: boolean): TemplateResult {
  return html`<div class=${classMap({'breakdown-room': true, 'is-kept': isKept})}>${content}</div>`;
}

/** The same before its rows: only where there is something to break down. */
export function waitingRoom({session}: StatsView): TemplateResult | typeof nothing {
  return session.capabilities.dimensions.length > 0 ? unknownRoom() : nothing;
}

/** The same before anybody knows whether there is anything to break down: most backends have something. */
export function unknownRoom(): TemplateResult {
  return breakdownRoom(skeleton(nothing), true);
}
