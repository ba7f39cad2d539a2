import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Payout} from '@kabinet/contract';
import {amount} from '../templates/amount.js';
import {dataTable} from '../templates/data-table.js';
import type {Column} from '../templates/data-table.js';
import {openFromRow} from '../templates/open-from-row.js';
import {payoutPill} from '../templates/payout-pill.js';
import {methodName, reasonWords} from './payout-words.js';
import type {PayoutsView} from './payouts.messages.js';
import {hasFees, statusNote} from './payouts.model.js';

export interface PayoutTableOptions {
  rows: readonly Payout[];
  /** The row whose detail is shown. */
  openedId: string | undefined;
  /** Opens or closes the detail of a row; undefined where the backend has none. */
  onToggle: ((id: string) => void) | undefined;
}

export function payoutTable(view: PayoutsView, options: PayoutTableOptions): TemplateResult {
  return html`<div class=${options.onToggle ? 'can-open' : ''} @click=${openFromRow}>
    ${dataTable<Payout>({
      caption: view.t('caption'),
      tableClass: 'payouts',
      rows: options.rows,
      rowKey: ({id}) => id,
      isCurrent: ({id}) => id === options.openedId,
      columns: columnsOf(view, options),
    })}
  </div>`;
}

function columnsOf(view: PayoutsView, options: PayoutTableOptions): Column<Payout>[] {
  const {t, format} = view;
  const fee: Column<Payout> = {
    key: 'fee',
    head: t('column.fee'),
    align: 'end',
    weight: 'minor',
    cardLabel: t('column.fee'),
    cell: (row) => amount(row.fee, format),
  };
  return [
    {key: 'payout', head: t('column.payout'), isRowHeader: true, cell: (row) => payoutCell(view, row, options)},
    {key: 'method', head: t('column.method'), cell: (row) => methodCell(view, row)},
    {key: 'status', head: t('column.status'), cell: (row) => statusCell(view, row)},
    {
      key: 'commissions',
      head: t('column.commissions'),
      align: 'end',
      weight: 'minor',
      cardLabel: t('column.commissions'),
      cell: ({commissionCount: count}) => (count === undefined ? '—' : format.count(count)),
    },
    ...(hasFees(options.rows) ? [fee] : []),
    {
      key: 'amount',
      head: t('column.amount'),
      align: 'end',
      weight: 'major',
      cell: (row) => amount(row.amount, format),
    },
  ];
}

function payoutCell(
  {t, format}: PayoutsView,
  {id, number, createdAt}: Payout,
  {openedId, onToggle}: PayoutTableOptions,
): TemplateResult {
  const name = onToggle
    ? html`<button
        class="row-open payout-open"
        part="open"
        type="button"
        data-id=${id}
        aria-expanded=${id === openedId}
        aria-label=${t('detail.open', {number})}
        @click=${() => onToggle(id)}
      >
        ${number}
      </button>`
    : html`<span class="row-name payout-name">${number}</span>`;
  return html`${name}<time class="second-line" datetime=${createdAt}>${format.date(format.dayOf(createdAt))}</time>`;
}

function methodCell(view: PayoutsView, {method}: Payout): TemplateResult {
  if (!method) return html`—`;
  return html`<span class="payout-method">${methodName(view, method)}</span>
    <span class="second-line nowrap">${method.account ?? ''}</span>`;
}

function statusCell(view: PayoutsView, row: Payout): TemplateResult {
  return payoutPill(view, {status: row.status, label: row.statusLabel, note: noteWords(view, row)});
}

function noteWords(view: PayoutsView, row: Payout): string | undefined {
  const {t, format, today} = view;
  const note = statusNote(row, today);
  switch (note?.kind) {
    case 'by':
    case 'rest':
    case 'overdue':
      return t(`note.${note.kind}`, {date: format.date(note.on)});
    case 'since':
      return format.dateTime(note.at);
    case 'returned':
      return (note.reason && reasonWords(view, note.reason)) ?? t('note.returned');
    case undefined:
      return undefined;
  }
}
