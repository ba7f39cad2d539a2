/**
 * Rows of a file with separated values (RFC 4180): the separator is the one that its first line uses most, out of
 * semicolon, comma and tab. Each row tells the line it begins on, counted from 1. Empty lines are left out.
 */
export function csvRows(text: string): {line: number; cells: string[]}[] {
  const separator = separatorOf(text.slice(0, text.search(/\r?\n|$/)));
  const rows: {line: number; cells: string[]}[] = [];
  let line = 1;
  let row = {line, cells: [] as string[]};
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|(?!")([^${separator}\r\n]*))(${separator}|\r?\n|\r|$)`, 'y');
  while (field.lastIndex < text.length || row.cells.length > 0) {
    const [whole, quoted, plain = '', end = ''] = field.exec(text) ?? notClosed(line);
    row.cells.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.match(/\r?\n|\r/g)?.length ?? 0;
    if (end === separator) continue;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    row = {line, cells: []};
  }
  return rows;
}

function separatorOf(line: string): string {
  const count = (separator: string): number => line.split(separator).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function notClosed(line: number): never {
  throw new SyntaxError(`Line ${line}: a quotation mark is not closed, or something follows it.`);
}
