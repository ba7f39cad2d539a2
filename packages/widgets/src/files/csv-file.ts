import {csvStyleFor, toCsv} from './csv.js';
import type {Sheet, Table} from './sheet.js';

/** A table as the spreadsheets of this country read it. */
export function csvFile(content: Table | Sheet, locale: string): Blob {
  return new Blob([toCsv(content, csvStyleFor(locale))], {type: 'text/csv;charset=utf-8'});
}
