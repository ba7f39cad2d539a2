import {csvFile} from './csv-file.js';
import type {Sheet} from './sheet.js';

export type FileFormat = 'csv' | 'xlsx';

export interface SheetFile {
  readonly name: string;
  readonly blob: Blob;
}

/** `вознаграждения-2026-11-01-2026-11-21.csv` */
export function fileName(
  title: string,
  format: FileFormat,
  {locale, period}: {locale: string; period: string},
): string {
  return `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}-${period}.${format}`.toLocaleLowerCase(locale);
}

/** The code that writes XLSX comes when it is asked for. */
export async function fileOf(
  sheet: Sheet,
  format: FileFormat,
  options: {locale: string; period: string},
): Promise<SheetFile> {
  const name = fileName(sheet.title, format, options);
  if (format === 'csv') {
    return {name, blob: csvFile(sheet, options.locale)};
  }
  const {toXlsx} = await import('./xlsx.js');
  return {name, blob: toXlsx(sheet)};
}
