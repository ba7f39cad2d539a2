import {strToU8, zipSync} from 'fflate';
import type {Cell, Sheet} from './sheet.js';

/** Media type of the file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** More significant digits than a spreadsheet's numbers have: such a value stays exact as a text. */
const EXACT_DIGITS = 15;
/** A spreadsheet counts days from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** Nothing in the file depends on when it was made. */
const MADE = new Date(2000, 0, 1);

const STYLES = ['normal', 'bold', 'date', 'moment', 'percent'] as const;
type Style = (typeof STYLES)[number];

/** One worksheet as a file (ECMA-376). Every text is an inline string, which no spreadsheet reads as a formula. */
export function toXlsx(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': workbook(sheet.title),
    'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml'),
    'xl/styles.xml': styleSheet(digitsIn(sheet)),
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(`${XML}${text}`)] as const);
  return zipSync(Object.fromEntries(files), {mtime: MADE});
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types">${[
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
].join('')}</Types>`;

function relationships(...pairs: readonly string[]): string {
  const links = pairs.flatMap((type, index) => {
    if (index % 2) return [];
    return `<Relationship Id="r${index / 2 + 1}" Type="${RELATIONS}/${type}" Target="${pairs[index + 1] ?? ''}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

/** Names of sheets have at most 31 characters, some of which are forbidden. */
function workbook(title: string): string {
  const name = escaped(title.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31) || 'Kabinet');
  const sheets = `<sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheets}</workbook>`;
}

/** Formats 14, 22 and 10 are built in and follow the reader's country; those of decimals are ours, by their digits. */
function styleSheet(digits: readonly number[]): string {
  const formats = digits.map((count, index) => {
    const code = `#,##0${count > 0 ? `.${'0'.repeat(count)}` : ''}`;
    return `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`;
  });
  const format = (id: number, font = 0): string =>
    `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
  const cells = [format(0), format(0, 1), format(14), format(22), format(10), ...digits.map((_, i) => format(164 + i))];
  return `<styleSheet xmlns="${MAIN}">${formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : ''}${[
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
  ].join('')}</styleSheet>`;
}

function worksheet(sheet: Sheet): string {
  const digits = digitsIn(sheet);
  const strings = (texts: readonly string[], style: Style): string[] => texts.map((text) => inline(text, style));
  const cellsOf = (cells: readonly Cell[]): string[] => cells.map((cell) => written(cell, digits));
  const lines = [
    strings([sheet.title], 'bold'),
    ...sheet.facts.map((texts) => strings(texts, 'normal')),
    [],
    strings(sheet.head, 'bold'),
    ...sheet.rows.map(cellsOf),
    ...(sheet.foot ? [[], ...sheet.foot.map(cellsOf)] : []),
  ];
  const rows = lines.map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`);
  const widths = `<cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="40" width="16" customWidth="1"/></cols>`;
  return `<worksheet xmlns="${MAIN}">${widths}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function written(cell: Cell, digits: readonly number[]): string {
  switch (cell.kind) {
    case 'text':
      return inline(cell.value, 'normal');
    case 'number':
      if (significant(cell.value) > EXACT_DIGITS) return inline(cell.value, 'normal');
      return number(cell.value, STYLES.length + digits.indexOf(cell.digits));
    case 'percent':
      return number(cell.value, STYLES.indexOf('percent'));
    case 'date':
      return number(String((Date.parse(`${cell.value}T00:00:00Z`) - DAY_ZERO) / DAY_MS), STYLES.indexOf('date'));
    case 'moment': {
      const instant = Date.parse(`${cell.value.replace(' ', 'T')}:00Z`);
      return number(String((instant - DAY_ZERO) / DAY_MS), STYLES.indexOf('moment'));
    }
    case 'empty':
      return '<c/>';
  }
}

function digitsIn({rows, foot = []}: Sheet): number[] {
  return [...new Set([...rows, ...foot].flat().flatMap((cell) => (cell.kind === 'number' ? cell.digits : [])))];
}

function number(value: string, style: number): string {
  return `<c s="${style}"><v>${value}</v></c>`;
}

function inline(text: string, style: Style): string {
  return `<c s="${STYLES.indexOf(style)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function significant(value: string): number {
  return value.replace(/\D/g, '').replace(/^0+/, '').length;
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** XML has no way to write most control characters at all. */
function escaped(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}
