import {moneyCell} from '../../files/decimal-cell.js';
import {EMPTY, numberCell, textCell, wordsCell} from '../../files/sheet.js';
import type {Cell} from '../../files/sheet.js';
import {statusWord} from '../commission-words.js';
import type {CommissionsView} from '../commissions.messages.js';
import {checksumOf} from './taken-totals.js';
import type {TakenTotals} from './taken-totals.js';

/** The end of a file: how many rows it has, what they come to, and whether the programme counts the same. */
export function exportFoot(view: CommissionsView, totals: TakenTotals, isChecked: boolean | undefined): Cell[][] {
  const {t, format} = view;
  const {sums} = totals;
  const sumRows = sums.map(({status, count, amount}) => [
    wordsCell(statusWord(view, {status, statusLabel: undefined})),
    numberCell(count),
    moneyCell(amount, (currency) => format.moneyDigits(currency)),
    textCell(amount.currency),
  ]);
  return [
    [wordsCell(t('export.rows')), numberCell(totals.rows), EMPTY, EMPTY],
    ...sumRows,
    [wordsCell(t('export.checksum')), textCell(checksumOf(sums))],
    ...(isChecked === undefined ? [] : [[wordsCell(t(isChecked ? 'export.checked' : 'export.differs'))]]),
  ];
}
