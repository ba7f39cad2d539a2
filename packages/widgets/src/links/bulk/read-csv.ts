/** Cells of a table as RFC 4180 has it, quotes and line breaks inside cells included; empty lines are none. */
export function readCsv(text: string, delimiter: string): string[][] {
  // A quote that does not enclose its whole cell is one sign among others.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\r|\\n|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let end = ''; cell.lastIndex < text.length || end === delimiter;) {
    const [, quoted, plain = '', closing = ''] = cell.exec(text) ?? [];
    end = closing;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows.filter(isFilled);
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
