import {csvStyleFor, toCsv} from './csv.js';
import type {Sheet} from './sheet.js';

export type FileFormat = 'csv' | 'xlsx';

export interface SheetFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The code that writes XLSX comes when it is asked for. */
export async function fileOf(
  sheet: Sheet,
  format: FileFormat,
  options: {locale: string; period: string},
): Promise<SheetFile> {
  const name = `${sheet.title.replace(/[^\p{L}\p{N}]+/gu, '-')}-${options.period}.${format}`.toLocaleLowerCase(
    options.locale,
  );
  if (format === 'csv') {
    return {name, blob: new Blob([toCsv(sheet, csvStyleFor(options.locale))], {type: 'text/csv;charset=utf-8'})};
  }
  const {toXlsx, XLSX_TYPE} = await import('./xlsx.js');
  return {name, blob: new Blob([toXlsx(sheet)], {type: XLSX_TYPE})};
}

/** Hands a file to the browser's downloads. */
export function save({name, blob}: SheetFile): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
