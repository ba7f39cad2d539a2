import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Papers} from '../papers/papers.js';
import {icon} from '../templates/icon.js';
import type {PayoutsView} from './payouts.messages.js';

/** Opens the checklist. Its place does not depend on how many papers are open, so that the head stands still. */
export function papersButton(view: PayoutsView, papers: Papers): TemplateResult | typeof nothing {
  const {t, format} = view;
  const open = papers.openIn(view);
  if (open === undefined) return nothing;
  const label = t('papers');
  return html`<button
    class="button papers-button"
    part="papers"
    type="button"
    aria-haspopup="dialog"
    aria-label=${open === 0 ? label : t('papers.open', {count: open, number: format.count(open)})}
    title=${label}
    @click=${() => papers.open()}
  >
    ${icon('checks')} <span class="tool-name">${label}</span>
    ${open === 0 ? nothing : html`<span class="papers-count" data-count=${format.count(open)}></span>`}
  </button>`;
}
