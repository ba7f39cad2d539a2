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
const LINE_END = '\r\n';

/** A table alone is what other programs read; a sheet says first what it holds. */
export function toCsv(content: Table | Sheet, style: CsvStyle): string {
  const about = 'title' in content ? csvStart(content, style) : `${BYTE_ORDER_MARK}${csvTexts(content.head, style)}`;
  const foot = 'foot' in content ? csvFoot(content.foot, style) : '';
  return `${about}${content.rows.map((row) => csvRow(row, style)).join('')}${foot}`;
}

/** The beginning of a file whose rows are still to come: what it holds, and the head of its table. */
export function csvStart({title, facts, head}: Omit<Sheet, 'rows'>, style: CsvStyle): string {
  return [
    BYTE_ORDER_MARK,
    csvTexts([title], style),
    ...facts.map((fact) => csvTexts(fact, style)),
    LINE_END,
    csvTexts(head, style),
  ].join('');
}

/** A row as a whole line. */
export function csvRow(cells: readonly Cell[], style: CsvStyle): string {
  return line(
    cells.map((cell) => written(cell, style)),
    style,
  );
}

/** What comes after the rows, apart from them. */
export function csvFoot(rows: Table['rows'], style: CsvStyle): string {
  return `${LINE_END}${rows.map((row) => csvRow(row, style)).join('')}`;
}

function csvTexts(texts: readonly string[], style: CsvStyle): string {
  return line(texts.map(safeText), style);
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

/** The country of whoever opens the file may want the other delimiter, and would split a text that is not quoted. */
function isPlain(field: string, delimiter: string): boolean {
  const isNumber = /^-?[\d.,]+%?$/.test(field);
  return isNumber ? !field.includes(delimiter) : !/[",;\t\r\n]/.test(field);
}

function line(fields: readonly string[], {delimiter}: CsvStyle): string {
  const texts = fields.map((field) => (isPlain(field, delimiter) ? field : `"${field.replaceAll('"', '""')}"`));
  return texts.join(delimiter) + LINE_END;
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
