import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Commission, CommissionSort, Instant} from '@kabinet/contract';
import {amount} from '../templates/amount.js';
import type {Column, DataTableOptions} from '../templates/data-table.js';
import {openFromRow} from '../templates/open-from-row.js';
import {rewardWords} from '../templates/reward-words.js';
import {commissionPill} from '../templates/commission-pill.js';
import {kindOf, nameOf, purposeOf, questionOf, reasonWords} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';
import {rateOf, stands, statusNote} from './commissions.model.js';
import {isUsualColumn} from './rows/columns.js';
import type {UsualColumn} from './rows/columns.js';
import type {ShownColumns} from './rows/row-columns.js';

export interface CommissionTableOptions extends ShownColumns {
  caption: string;
  /** Draws the table of these rows and columns. */
  table: (options: DataTableOptions<Commission>) => TemplateResult;
  rows: readonly Commission[];
  /** The row that is being explained. */
  openedId: string | undefined;
  /** Explains a row, or ends that; undefined where the backend cannot explain. */
  onToggle: ((id: string) => void) | undefined;
  /** How a column may be sorted; undefined where the backend cannot. */
  sortingBy: (sort: CommissionSort) => Column<Commission>['sort'];
}

export function commissionTable(view: CommissionsView, options: CommissionTableOptions): TemplateResult {
  const {areChosen, caption, onToggle, openedId, rows, table} = options;
  return html`<div class="commissions-table ${onToggle ? 'can-open' : ''}" @click=${openFromRow}>
    ${table({
      caption,
      tableClass: `commissions ${areChosen ? 'has-chosen' : ''}`,
      rows,
      rowKey: ({id}) => id,
      isCurrent: ({id}) => id === openedId,
      columns: columnsOf(view, options),
    })}
  </div>`;
}

/** The date, the order, whatever else is wanted, the commission. */
function columnsOf(view: CommissionsView, options: CommissionTableOptions): Column<Commission>[] {
  const {t} = view;
  const {columns, more} = options;
  const order: Column<Commission> = {
    key: 'order',
    head: t('column.order'),
    isRowHeader: true,
    cell: (row) => orderCell(view, row, options),
  };
  const others = columns
    .filter((column) => column !== 'date')
    .map((column) => (isUsualColumn(column) ? usualColumn(view, column, options) : more?.moreColumn(view, column)));
  const value: Column<Commission> = {
    key: 'amount',
    head: t('column.amount'),
    align: 'end',
    weight: 'major',
    cell: (row) => amountCell(view, row),
    ...sorting(options, 'amount'),
  };
  const date = columns.includes('date') ? usualColumn(view, 'date', options) : undefined;
  return [date, order, ...others, value].filter((column) => column !== undefined);
}

function usualColumn(view: CommissionsView, key: UsualColumn, options: CommissionTableOptions): Column<Commission> {
  const head = view.t(`column.${key}`);
  const figure = {key, head, align: 'end', weight: 'minor', cardLabel: head} as const;
  switch (key) {
    case 'date': {
      const sort = sorting(options, 'occurredAt');
      return {key, head: sort ? head : sortedHead(head), weight: 'minor', cell: (row) => dateCell(view, row), ...sort};
    }
    case 'base':
      return {...figure, cell: ({base}) => (base ? view.format.money(base) : '—')};
    case 'rate':
      return {...figure, cell: (row) => rateCell(view, row)};
    case 'status':
      return {key, head, cell: (row) => statusCell(view, row), ...sorting(options, 'statusChangedAt')};
  }
}

function sorting(
  {sortingBy}: CommissionTableOptions,
  by: CommissionSort,
): Required<Pick<Column<Commission>, 'sort'>> | undefined {
  const sort = sortingBy(by);
  return sort && {sort};
}

/** Where the order is fixed it is newest first: the arrow says so, and the caption says it to those who listen. */
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
  {columns, openedId, onToggle}: CommissionTableOptions,
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
    }<span class="second-line">${columns.includes('offer') ? kindOf(view, row) : purposeOf(view, row)}</span>`;
}

function rateCell(view: CommissionsView, row: Commission): string {
  const rule = rateOf(row);
  if (!rule) return '—';
  return 'rate' in rule ? rewardWords(rule, view.format) : view.t(rule.kind === 'fixed' ? 'rate.fixed' : 'rate.tiered');
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
