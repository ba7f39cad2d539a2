import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Commission, Instant} from '@kabinet/contract';
import {amount} from '../templates/amount.js';
import {dataTable} from '../templates/data-table.js';
import {openFromRow} from '../templates/open-from-row.js';
import {commissionPill} from '../templates/status-pill.js';
import {nameOf, purposeOf, questionOf, rateWords, reasonWords} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';
import {rateOf, stands, statusNote} from './commissions.model.js';

export interface CommissionTableOptions {
  rows: readonly Commission[];
  /** The row that is being explained. */
  openedId: string | undefined;
  /** Explains a row, or ends that; undefined where the backend cannot explain. */
  onToggle: ((id: string) => void) | undefined;
}

export function commissionTable(view: CommissionsView, options: CommissionTableOptions): TemplateResult {
  const {t, format} = view;
  return html`<div class="commissions-table ${options.onToggle ? 'can-open' : ''}" @click=${openFromRow}>
    ${dataTable<Commission>({
      caption: t('caption'),
      tableClass: 'commissions',
      rows: options.rows,
      rowKey: ({id}) => id,
      isCurrent: ({id}) => id === options.openedId,
      columns: [
        {key: 'date', head: sortedHead(t('column.date')), weight: 'minor', cell: (row) => dateCell(view, row)},
        {key: 'order', head: t('column.order'), isRowHeader: true, cell: (row) => orderCell(view, row, options)},
        {
          key: 'base',
          head: t('column.base'),
          align: 'end',
          weight: 'minor',
          cell: ({base}) => (base ? format.money(base) : '—'),
        },
        {key: 'rate', head: t('column.rate'), align: 'end', weight: 'minor', cell: (row) => rateCell(view, row)},
        {key: 'status', head: t('column.status'), cell: (row) => statusCell(view, row)},
        {
          key: 'amount',
          head: t('column.amount'),
          align: 'end',
          weight: 'major',
          cell: (row) => amountCell(view, row),
        },
      ],
    })}
  </div>`;
}

/** The order is fixed, newest first: the arrow says so, and the caption says it to those who listen. */
function sortedHead(name: string): TemplateResult {
  return html`<span class="sorted">${name}<span class="sort-mark" aria-hidden="true">↓</span></span>`;
}

function dateCell({format}: CommissionsView, {occurredAt}: Commission): TemplateResult {
  return html`<time class="nowrap" datetime=${occurredAt}
    >${format.date(format.dayOf(occurredAt))} <span class="second-line">${format.time(occurredAt)}</span></time
  >`;
}

function orderCell(
  view: CommissionsView,
  row: Commission,
  {openedId, onToggle}: CommissionTableOptions,
): TemplateResult {
  const name = nameOf(view, row);
  return html`${
      onToggle
        ? html`<button
            class="row-open commission-open"
            part="open"
            type="button"
            data-id=${row.id}
            aria-expanded=${row.id === openedId}
            @click=${() => onToggle(row.id)}
          >
            ${name}<span class="hidden-text">: ${questionOf(view, row)}</span>
          </button>`
        : html`<span class="row-name commission-name">${name}</span>`
    }<span class="second-line">${purposeOf(view, row)}</span>`;
}

function rateCell(view: CommissionsView, row: Commission): string {
  const rule = rateOf(row);
  if (!rule) return '—';
  return 'rate' in rule ? rateWords(view, rule.rate) : view.t(rule.kind === 'fixed' ? 'rate.fixed' : 'rate.tiered');
}

function statusCell(view: CommissionsView, row: Commission): TemplateResult {
  return commissionPill(view, {status: row.status, label: row.statusLabel, note: noteWords(view, row)});
}

function noteWords(view: CommissionsView, row: Commission): string | undefined {
  const {t, format} = view;
  const note = statusNote(row);
  const dayOf = (at: Instant): string => format.date(format.dayOf(at));
  switch (note?.kind) {
    case 'until':
      return t('note.until', {date: dayOf(note.at)});
    case 'expected':
      return t('note.expected', {date: format.date(note.on)});
    case 'in_payout':
      return listed(note.number, note.on && `≈\u00a0${format.date(note.on)}`);
    case 'paid':
      return listed(note.at && dayOf(note.at), note.number);
    case 'reason':
      return listed(note.reason && reasonWords(view, note.reason), note.at && dayOf(note.at));
    case undefined:
      return undefined;
  }
}

function listed(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** What was refused or taken back is struck through: it is in no sum. */
function amountCell({format}: CommissionsView, {amount: value, status}: Commission): TemplateResult {
  return stands(status)
    ? amount(value, format)
    : html`<s class="amount is-void" part="amount">${format.money(value)}</s>`;
}
