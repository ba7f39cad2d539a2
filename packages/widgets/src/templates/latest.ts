import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommonView} from '../controllers/view.js';
import {callHost} from '../runtime/events.js';
import type {NavigationTarget} from '../runtime/options.js';

/** How many of the newest rows a list shows in a narrow column. */
export const LATEST = {usual: 5, least: 1, most: 20} as const;

export function isLatestCount(count: number): boolean {
  return Number.isInteger(count) && count >= LATEST.least && count <= LATEST.most;
}

/** To where all of them are, if the page has such a place. */
export function wayToAll(
  {runtime}: CommonView,
  label: string,
  widget: NavigationTarget['widget'],
): TemplateResult | typeof nothing {
  const {navigate} = runtime.hooks;
  if (!navigate) return nothing;
  return html`<button class="link" part="more" type="button" @click=${() => callHost(navigate, {widget})}>
    ${label}
  </button>`;
}
