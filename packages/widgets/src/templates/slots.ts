import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** The operator's own markup at the head of every card; no box where the page has none. */
export function headerSlot(): TemplateResult {
  return html`<slot name="header"></slot>`;
}

/** The same at its foot. */
export function footerSlot(): TemplateResult {
  return html`<slot name="footer"></slot>`;
}

/**
 * Where nothing has happened yet: the operator's own words if the page has some, else ours. Not for what a filter has
 * emptied, whose way back would be lost.
 */
export function emptySlot(ours: unknown): TemplateResult {
  return html`<slot name="empty">${ours}</slot>`;
}
