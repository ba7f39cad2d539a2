import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** A colour drawn as a graphic: a page's policy may forbid styles in attributes. Its name stands beside it. */
export function swatch(colour: string): TemplateResult {
  return html`<svg class="lab-swatch" viewBox="0 0 1 1" aria-hidden="true">
    <rect width="1" height="1" fill=${colour} />
  </svg>`;
}
