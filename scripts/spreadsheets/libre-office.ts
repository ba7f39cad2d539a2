import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** How a spreadsheet program of a country reads CSV: delimiter, quote, encoding, first line, language, numbers. */
export const CSV_FILTERS = {
  ru: 'CSV:59,34,UTF8,1,,1049,false,true',
  en: 'CSV:44,34,UTF8,1,,2057,false,true',
} as const;

/** Opens a file in LibreOffice, headless, and returns its sheet as flat XML, with the type of every cell. */
export function openedSheet(name: string, content: string | Uint8Array, filter: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-spreadsheets-'));
  try {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = ['--headless', ...(filter ? [`--infilter=${filter}`] : []), '--convert-to', 'fods'];
    const out = join(folder, 'opened');
    execFileSync('soffice', [profile, ...options, '--outdir', out, join(folder, name)], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return readFileSync(join(out, name.replace(/\.\w+$/, '.fods')), 'utf8');
  } catch (thrown) {
    throw new Error('LibreOffice did not open the file. Is libreoffice-calc installed?', {cause: thrown});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** How many cells, rows or other parts of an opened sheet match. */
export function countIn(sheet: string, pattern: RegExp): number {
  return [...sheet.matchAll(pattern)].length;
}
