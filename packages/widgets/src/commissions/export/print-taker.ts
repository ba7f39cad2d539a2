import type {Commission, Money} from '@kabinet/contract';
import {paperDates} from '../../files/paper-dates.js';
import {printPage} from '../../files/print-page.js';
import {rewardWords} from '../../templates/reward-words.js';
import {nameOf, purposeOf, statusWord} from '../commission-words.js';
import type {CommissionsView} from '../commissions.messages.js';
import {rateOf} from '../commissions.model.js';
import type {RowTaker} from './export-run.js';
import {checksumOf} from './taken-totals.js';
import type {TakenTotals} from './taken-totals.js';

/** Rows as they are read on paper: what a sheet is wide enough for. */
export function printTaker(view: CommissionsView, facts: [string, string][], place: ParentNode): RowTaker {
  const {t} = view;
  const rows: string[][] = [];
  return {
    take: (taken) => {
      rows.push(...taken.map((row) => printedRow(view, row)));
      return Promise.resolve();
    },
    finish: (totals, isChecked) =>
      printPage(place, {
        title: t('title'),
        language: view.runtime.language,
        facts,
        columns: [
          {head: t('column.date')},
          {head: t('column.order')},
          {head: t('export.column.offer')},
          {head: t('column.status')},
          {head: t('column.base'), isNumber: true},
          {head: t('column.rate'), isNumber: true},
          {head: t('column.amount'), isNumber: true},
          {head: t('export.column.payout')},
        ],
        rows,
        foot: printedFoot(view, totals, isChecked),
      }),
  };
}

function printedRow(view: CommissionsView, row: Commission): string[] {
  const {format, runtime, programme} = view;
  const money = (value: Money | undefined): string => (value ? format.money(value) : '—');
  const {occurredAt, base, amount, payout} = row;
  const rule = rateOf(row);
  return [
    paperDates(runtime, programme).moment(occurredAt),
    nameOf(view, row),
    purposeOf(view, row),
    statusWord(view, row),
    money(base),
    rule ? rewardWords(rule, format) : '—',
    money(amount),
    payout?.number ?? '',
  ];
}

function printedFoot(view: CommissionsView, totals: TakenTotals, isChecked: boolean | undefined): [string, string][] {
  const {t, format} = view;
  const {sums} = totals;
  return [
    [t('export.rows'), format.count(totals.rows)],
    ...sums.map(({status, count, amount}): [string, string] => [
      statusWord(view, {status, statusLabel: undefined}),
      `${format.money(amount)} (${format.count(count)})`,
    ]),
    [t('export.checksum'), checksumOf(sums)],
    ...(isChecked === undefined
      ? []
      : [['', t(isChecked ? 'export.checked' : 'export.differs')] satisfies [string, string]]),
  ];
}
