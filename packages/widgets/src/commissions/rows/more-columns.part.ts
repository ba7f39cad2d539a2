import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Commission} from '@kabinet/contract';
import {columnChoiceStyles} from '../../styles/column-choices.styles.js';
import {columnChoices} from '../../templates/column-choices.js';
import type {Column} from '../../templates/data-table.js';
import {subIdsOf} from '../commission-detail.model.js';
import type {CommissionsView} from '../commissions.messages.js';
import {columnsFor, isOwnColumn, isUsualColumn, ownIdOf} from './columns.js';
import type {ChosenColumn, MoreColumn} from './columns.js';
import {fieldCell, isNumeric} from './field-cell.js';
import {styles} from './more-columns.styles.js';

export const sheets = [columnChoiceStyles, styles];

/** A box for each column there may be. */
export function choices(
  view: CommissionsView,
  shown: readonly ChosenColumn[],
  onChoose: (columns: ChosenColumn[]) => void,
): TemplateResult[] {
  const columns = columnsFor(view.programme).map((id) => ({id, name: nameOfColumn(view, id)}));
  return columnChoices({columns, shown, onChoose});
}

/** A column that is not one of the usual ones; undefined for an own one that the operator does not declare any more. */
export function moreColumn(
  view: CommissionsView,
  id: Exclude<ChosenColumn, 'date' | 'base' | 'rate' | 'status'>,
): Column<Commission> | undefined {
  const head = nameOfColumn(view, id);
  if (!isOwnColumn(id)) {
    const {cell, align = 'start'} = MORE[id];
    return {key: id, head, align, weight: 'minor', cardLabel: head, cell: (row) => cell(view, row) ?? '—'};
  }
  const own = view.programme.commissionColumns?.find((column) => column.id === ownIdOf(id));
  return (
    own && {
      key: 'own',
      head,
      align: isNumeric(own) ? 'end' : 'start',
      weight: 'minor',
      cardLabel: head,
      cell: ({fields}) => fieldCell(view, own, fields?.[own.id]),
    }
  );
}

function nameOfColumn({t, text, programme}: CommissionsView, id: ChosenColumn): string {
  if (isUsualColumn(id) || !isOwnColumn(id)) return t(`column.${id}`);
  const own = programme.commissionColumns?.find((column) => column.id === ownIdOf(id));
  return own ? text(own.label) : ownIdOf(id);
}

interface MoreCell {
  /** Undefined where the backend does not tell. */
  cell: (view: CommissionsView, row: Commission) => unknown;
  align?: 'end';
}

const MORE: Readonly<Record<MoreColumn, MoreCell>> = {
  offer: {cell: ({text}, {offer}) => text(offer.name)},
  link: {cell: (_view, {link}) => link && (link.name || (link.code ?? link.id))},
  subIds: {cell: subIdsCell},
  customer: {cell: (_view, {customer}) => customer && twoLines(customer.name, customer.email)},
  sale: {cell: ({format}, {sale}) => sale && format.money(sale), align: 'end'},
  expected: {cell: ({format}, {expectedPayoutDate: day}) => day && dayCell(day, format.date(day))},
  payout: {
    cell: ({format}, {payout}) =>
      payout && twoLines(payout.number ?? payout.id, payout.date && dayCell(payout.date, format.date(payout.date))),
  },
};

function subIdsCell({programme, text}: CommissionsView, row: Commission): TemplateResult | undefined {
  const labels = subIdsOf(row, programme);
  if (labels.length === 0) return undefined;
  return html`${labels.map(
    ({name, value}) => html`<span class="sub-id"><span class="sub-id-name">${text(name)}:</span> ${value}</span> `,
  )}`;
}

function dayCell(day: string, written: string): TemplateResult {
  return html`<time class="nowrap" datetime=${day}>${written}</time>`;
}

function twoLines(first: unknown, second: unknown): TemplateResult | undefined {
  if (!first) return second ? html`${second}` : undefined;
  return html`${first}${second ? html` <span class="second-line">${second}</span>` : nothing}`;
}
