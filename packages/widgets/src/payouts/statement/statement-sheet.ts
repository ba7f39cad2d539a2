import {sumByCurrency} from '@kabinet/contract';
import type {Instant, Money, Payout, Period} from '@kabinet/contract';
import {moneyCell} from '../../files/decimal-cell.js';
import {paperDates} from '../../files/paper-dates.js';
import type {PrintedPage} from '../../files/print-page.js';
import {EMPTY, numberCell, plainBlanks, textCell, wordsCell} from '../../files/sheet.js';
import type {Cell, Sheet} from '../../files/sheet.js';
import {dateTimeIn} from '../../runtime/format/clock.js';
import {methodName, reasonWords, statusWord} from '../payout-words.js';
import type {PayoutsView} from '../payouts.messages.js';
import {isReturned} from '../payouts.model.js';
import type {PayoutsOfMonth} from './read-payouts.js';

type Fact = [name: string, value: string];

/** A month of payouts as a table: a row for each, and under them what stands, by currency. */
export function statementSheet(view: PayoutsView, {rows, meta}: PayoutsOfMonth, {from, to}: Period): Sheet {
  const {t, format, programme, session} = view;
  const at = (instant: Instant | undefined): Cell =>
    instant === undefined ? EMPTY : {kind: 'moment', value: dateTimeIn(programme.timeZone, instant)};
  const money = (value: Money | undefined): Cell => moneyCell(value, (currency) => format.moneyDigits(currency));
  const columns: [head: string, cell: (row: Payout) => Cell][] = [
    [t('column.payout'), ({number}) => textCell(number)],
    [t('statement.created'), ({createdAt}) => at(createdAt)],
    [t('column.status'), (row) => wordsCell(statusWord(view, row))],
    [t('statement.changed'), ({paidAt, statusChangedAt}) => at(paidAt ?? statusChangedAt)],
    [t('column.method'), ({method}) => (method ? wordsCell(methodName(view, method)) : EMPTY)],
    [t('statement.account'), ({method}) => (method?.account ? textCell(method.account) : EMPTY)],
    [t('column.commissions'), ({commissionCount: count}) => (count === undefined ? EMPTY : numberCell(count))],
    [t('column.amount'), ({amount}) => money(amount)],
    [t('column.fee'), ({fee}) => money(fee)],
    [t('statement.tax'), ({tax}) => money(tax)],
    [t('statement.arrives'), ({arrives}) => money(arrives)],
    [t('statement.currency'), ({amount}) => textCell(amount.currency)],
    [t('statement.reason'), ({reason}) => wordsCell((reason && reasonWords(view, reason)) ?? '')],
  ];
  return {
    title: t('statement.title'),
    facts: [
      [t('statement.partner'), session.partner.name],
      [t('statement.programme'), view.text(programme.name)],
      [t('statement.period'), `${from} – ${to}`],
      [t('statement.zone'), `${meta.timeZone}, ${plainBlanks(format.zone(meta.asOf))}`],
      [t('statement.as-of'), dateTimeIn(meta.timeZone, meta.asOf)],
    ],
    head: columns.map(([head]) => plainBlanks(head)),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
    foot: [
      [wordsCell(t('statement.rows')), numberCell(rows.length)],
      ...sumsOf(rows).map((sum) => [wordsCell(t('word.total')), money(sum), textCell(sum.currency)]),
    ],
  };
}

/** The same for paper, as people read it. */
export function statementPage(view: PayoutsView, {rows, meta}: PayoutsOfMonth, period: Period): PrintedPage {
  const {t, format, programme, session} = view;
  const dates = paperDates(view.runtime, programme);
  const money = (value: Money | undefined): string => (value ? format.money(value) : '—');
  const number = (head: string): PrintedPage['columns'][number] => ({head, isNumber: true});
  return {
    title: t('statement.title'),
    language: view.runtime.language,
    facts: [
      [t('statement.partner'), session.partner.name],
      [t('statement.programme'), view.text(programme.name)],
      [t('statement.period'), dates.range(period)],
      [t('statement.zone'), `${meta.timeZone}, ${format.zone(meta.asOf)}`],
      [t('statement.as-of'), dates.moment(meta.asOf)],
    ],
    columns: [
      {head: t('column.payout')},
      {head: t('statement.created')},
      {head: t('column.status')},
      {head: t('column.method')},
      number(t('column.amount')),
      number(t('column.fee')),
      number(t('statement.tax')),
      number(t('statement.arrives')),
    ],
    rows: rows.map((row) => [
      row.number,
      dates.day(format.dayOf(row.createdAt)),
      statusWord(view, row),
      row.method ? [methodName(view, row.method), row.method.account].filter(Boolean).join(' ') : '—',
      money(row.amount),
      money(row.fee),
      money(row.tax),
      money(row.arrives),
    ]),
    foot: [
      [t('statement.rows'), format.count(rows.length)],
      ...sumsOf(rows).map((sum): Fact => [t('word.total'), format.money(sum)]),
    ],
  };
}

/** What did not go through is back on the balance, and in no sum. */
function sumsOf(rows: readonly Payout[]): Money[] {
  return sumByCurrency(rows.filter((row) => !isReturned(row)).map(({amount}) => amount));
}
