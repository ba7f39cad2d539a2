import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';

export interface ListWithDetailOptions {
  /** What the list is, for screen readers. */
  label: string;
  /** The rows answer the question before. */
  previous: boolean;
  hasDetail: boolean;
  list: unknown;
  /** Nothing but a closed dialog as long as no row is open. */
  detail: unknown;
}

/** A list and, beside it, the detail of one of its rows. */
export function listWithDetail({label, previous, hasDetail, list, detail}: ListWithDetailOptions): TemplateResult {
  return html`<div class=${classMap({split: true, 'has-detail': hasDetail})}>
    <div class=${classMap({list: true, dimmed: previous})} part="list" role="region" tabindex="-1" aria-label=${label}>
      ${list}
    </div>
    ${detail}
  </div>`;
}
