import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Commission} from '@kabinet/contract';
import type {PagesOf} from '../../controllers/pages-controller.js';
import {strip} from '../../templates/strip.js';
import {statusWord} from '../commission-words.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {Summary} from '../commissions.model.js';
import type {CommissionListing} from '../list/listing.js';
import {mismatchesOf} from './totals-check.js';
import type {TotalsMismatch} from './totals-check.js';

export interface TotalsStripOptions {
  pages: PagesOf<'commissions.list'>;
  listing: CommissionListing;
  onReload: () => void;
}

/** Says so when the totals are not those of the rows, once all rows are there to be added. */
export class TotalsStrip {
  #rows: readonly Commission[] | undefined;
  #summary: Summary | undefined;
  #found: TotalsMismatch[] = [];

  render(view: CommissionsView, options: TotalsStripOptions): TemplateResult | typeof nothing {
    const found = this.#mismatches(options);
    if (found.length === 0) return nothing;
    const {t, format} = view;
    const places = found.map(({status, told, added}) =>
      t('totals.place', {
        status: statusWord(view, {status, statusLabel: undefined}),
        told: format.money(told),
        added: format.money(added),
      }),
    );
    return strip({
      icon: 'alert',
      text: t('totals.differ', {places: format.list(places)}),
      action: html`<button class="link" part="retry" type="button" @click=${options.onReload}>
        ${t('totals.again')}
      </button>`,
    });
  }

  /** A list that jumps to a day begins in the middle; rows held back are in the totals already. */
  #mismatches({pages, listing}: TotalsStripOptions): readonly TotalsMismatch[] {
    const {items, latest, hasMore, newcomers} = pages;
    if (hasMore || newcomers > 0 || listing.jumpTo !== '' || !latest.summary) return [];
    if (items !== this.#rows || latest.summary !== this.#summary) {
      this.#rows = items;
      this.#summary = latest.summary;
      this.#found = mismatchesOf(items, latest.summary, listing.status);
    }
    return this.#found;
  }
}
