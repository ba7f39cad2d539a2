import {fitsColumn, isSubIdSlot} from '@kabinet/contract';
import type {Commission, CommissionColumn, CommissionFields, Instant, Money, Rule} from '@kabinet/contract';
import {decimalCell, moneyCell} from '../../files/decimal-cell.js';
import {EMPTY, numberCell, plainBlanks, textCell, wordsCell} from '../../files/sheet.js';
import type {Cell} from '../../files/sheet.js';
import {dateTimeIn} from '../../runtime/format/clock.js';
import {rewardWords} from '../../templates/reward-words.js';
import {reasonWords, statusWord, typeWord} from '../commission-words.js';
import type {CommissionsView} from '../commissions.messages.js';
import {rateOf} from '../commissions.model.js';

/** A column of the file: its head, and what stands in it for a commission. */
export interface ExportColumn {
  readonly head: string;
  readonly cell: (row: Commission) => Cell;
}

/** Everything that is known of a commission, each thing in a column of its own type. */
export function exportColumns(view: CommissionsView): ExportColumn[] {
  return columnsIn(view).map(({head, cell}) => ({head: plainBlanks(head), cell}));
}

function columnsIn(view: CommissionsView): ExportColumn[] {
  const {t} = view;
  const {timeZone} = view.programme;
  const at = (instant: Instant | undefined): Cell => momentCell(timeZone, instant);
  return [
    {head: t('export.column.id'), cell: ({id}) => textCell(id)},
    {head: t('column.date'), cell: ({occurredAt}) => at(occurredAt)},
    {head: t('export.column.event'), cell: (row) => wordsCell(typeWord(view, row))},
    {head: t('column.order'), cell: ({orderId}) => text(orderId)},
    {head: t('export.column.offer'), cell: ({offer}) => textCell(view.text(offer.name))},
    {head: t('export.column.link'), cell: ({link}) => text(link?.name)},
    ...subIdColumns(view),
    {head: t('export.column.customer'), cell: ({customer}) => text(customer?.name)},
    {head: t('export.column.email'), cell: ({customer}) => text(customer?.email)},
    ...moneyColumns(view, t('export.column.sale'), ({sale}) => sale),
    ...moneyColumns(view, t('column.base'), ({base}) => base),
    {head: t('export.column.rate'), cell: (row) => rateCell(view, rateOf(row))},
    ...moneyColumns(view, t('column.amount'), ({amount}) => amount),
    {head: t('column.status'), cell: (row) => wordsCell(statusWord(view, row))},
    {head: t('export.column.changed'), cell: ({statusChangedAt}) => at(statusChangedAt)},
    {head: t('export.column.reason'), cell: ({reason}) => wordsCell((reason && reasonWords(view, reason)) ?? '')},
    {head: t('export.column.hold'), cell: ({holdUntil}) => at(holdUntil)},
    {head: t('export.column.expected'), cell: ({expectedPayoutDate}) => dateCell(expectedPayoutDate)},
    {head: t('export.column.payout'), cell: ({payout}) => text(payout?.number ?? payout?.id)},
    {head: t('export.column.payout-date'), cell: ({payout}) => dateCell(payout?.date)},
    {head: t('export.column.sub-partner'), cell: ({subPartner}) => text(subPartner?.name)},
    {head: t('export.column.level'), cell: ({subPartner}) => (subPartner ? numberCell(subPartner.level) : EMPTY)},
    {head: t('export.column.adjusts'), cell: ({adjusts}) => text(adjusts)},
    ...ownColumns(view),
  ];
}

/** An amount and its currency, side by side: a spreadsheet can only add up numbers. */
function moneyColumns(
  {t, format}: CommissionsView,
  name: string,
  moneyOf: (row: Commission) => Money | undefined,
): ExportColumn[] {
  return [
    {head: name, cell: (row) => moneyCell(moneyOf(row), (currency) => format.moneyDigits(currency))},
    {head: t('export.column.currency', {name}), cell: (row) => text(moneyOf(row)?.currency)},
  ];
}

/** Those that the programme names, or the first ones; what stands in others shares a column. */
function subIdColumns({t, text: words, programme}: CommissionsView): ExportColumn[] {
  const named = programme.subIds?.map(({slot, label}) => ({slot, head: words(label)})) ?? [];
  const own = named.length > 0 ? named : FIRST_SLOTS.map((slot) => ({slot, head: slot}));
  const slots = new Set(own.map(({slot}) => slot));
  const restOf = ({subIds = {}}: Commission): string =>
    Object.entries(subIds)
      .filter(([slot, value]) => isSubIdSlot(slot) && value !== '' && !slots.has(slot))
      .map(([slot, value]) => `${slot}=${value}`)
      .join('; ');
  return [
    ...own.map(({slot, head}) => ({head, cell: ({subIds}: Commission) => text(subIds?.[slot])})),
    {head: t('export.column.sub-ids'), cell: (row) => text(restOf(row))},
  ];
}

const FIRST_SLOTS: readonly string[] = ['sub1', 'sub2', 'sub3', 'sub4', 'sub5'];

/** A number where it is so many per cent and nothing else; otherwise words. */
function rateCell({format}: CommissionsView, rule: Rule | undefined): Cell {
  if (!rule) return EMPTY;
  return rule.kind === 'percent' || rule.kind === 'revshare'
    ? decimalCell(rule.rate)
    : wordsCell(rewardWords(rule, format));
}

function ownColumns(view: CommissionsView): ExportColumn[] {
  return (view.programme.commissionColumns ?? []).flatMap((column) => {
    const head = view.text(column.label);
    const valueOf = ({fields}: Commission): CommissionFields[string] | undefined => fields?.[column.id];
    if (column.type !== 'money') return {head, cell: (row: Commission) => ownCell(column, valueOf(row))};
    return moneyColumns(view, head, (row) => {
      const value = valueOf(row);
      return typeof value === 'object' && 'amount' in value ? value : undefined;
    });
  });
}

/** By the type of its column; what is of another stands as a text. */
function ownCell(column: CommissionColumn, value: CommissionFields[string] | undefined): Cell {
  if (value === undefined) return EMPTY;
  if (typeof value === 'object') return textCell('url' in value ? value.url : `${value.amount} ${value.currency}`);
  if (!fitsColumn(value, column)) return textCell(value);
  if (column.type === 'number') return decimalCell(value);
  return column.type === 'date' ? dateCell(value) : textCell(value);
}

function text(value: string | undefined): Cell {
  return value === undefined || value === '' ? EMPTY : textCell(value);
}

function dateCell(value: string | undefined): Cell {
  if (value === undefined) return EMPTY;
  return Number.isNaN(Date.parse(value)) ? textCell(value) : {kind: 'date', value};
}

function momentCell(timeZone: string, instant: Instant | undefined): Cell {
  if (instant === undefined) return EMPTY;
  return Number.isNaN(Date.parse(instant)) ? textCell(instant) : {kind: 'moment', value: dateTimeIn(timeZone, instant)};
}
