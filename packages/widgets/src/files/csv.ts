import {decimalMark} from '../runtime/format/numbers.js';
import type {Cell, Sheet, Table} from './sheet.js';

export interface CsvStyle {
  readonly delimiter: ',' | ';';
  readonly decimalMark: ',' | '.';
}

/** Spreadsheets read a file by the conventions of their country: where the comma is in numbers, it cannot be between them. */
export function csvStyleFor(locale: string): CsvStyle {
  return decimalMark(locale) === ',' ? {delimiter: ';', decimalMark: ','} : {delimiter: ',', decimalMark: '.'};
}

/** Without it spreadsheets take UTF-8 for the country's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table alone is what other programs read; a sheet says first what it holds. */
export function toCsv(content: Table | Sheet, style: CsvStyle): string {
  const words = (texts: readonly string[]): string => line(texts.map(safeText), style);
  const cells = (row: readonly Cell[]): string =>
    line(
      row.map((cell) => written(cell, style)),
      style,
    );
  const about = 'title' in content ? [words([content.title]), ...content.facts.map(words), ''] : [];
  const lines = [...about, words(content.head), ...content.rows.map(cells)];
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/**
 * What a spreadsheet would run as a formula gets an apostrophe in front; blanks do not hide it. Only texts: a negative
 * number stays one. After OWASP, "CSV Injection".
 */
export function safeText(text: string): string {
  return /^[\s\u00a0\u200b-\u200f\ufeff\0]*[=+\-@＝＋－＠|]|^[\t\r\n\0]/u.test(text) ? `'${text}` : text;
}

function written(cell: Cell, {decimalMark: mark}: CsvStyle): string {
  switch (cell.kind) {
    case 'text':
      return safeText(cell.value);
    case 'number':
      return cell.value.replace('.', mark);
    case 'percent':
      return `${timesHundred(cell.value).replace('.', mark)}%`;
    case 'date':
    case 'moment':
      return cell.value;
    case 'empty':
      return '';
  }
}

function line(fields: readonly string[], {delimiter}: CsvStyle): string {
  const isPlain = (field: string): boolean => !field.includes(delimiter) && !/["\r\n\t]/.test(field);
  return fields.map((field) => (isPlain(field) ? field : `"${field.replaceAll('"', '""')}"`)).join(delimiter);
}

/** Moves the point two places, so that no digit changes: `0.0266` is `2.66`. */
function timesHundred(share: string): string {
  const [sign, digits] = share.startsWith('-') ? ['-', share.slice(1)] : ['', share];
  const [whole = '0', fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(2, '0');
  const units = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(2).replace(/0+$/, '');
  return `${sign}${units}${rest && `.${rest}`}`;
}
