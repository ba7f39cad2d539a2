import {strToU8, Zip, ZipDeflate} from 'fflate';
import type {Cell, Sheet, Table} from './sheet.js';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
export function toXlsx({rows, foot = [], ...sheet}: Sheet): Blob {
  const file = new XlsxFile(sheet);
  file.add(rows);
  return file.end(foot);
}

/** The same, packed row by row: what has been added takes no more room than it does in the file. */
export class XlsxFile {
  readonly #packed: Uint8Array<ArrayBuffer>[] = [];
  readonly #zip = new Zip((error, packed) => {
    if (error) throw error;
    this.#packed.push(packed);
  });
  readonly #worksheet: ZipDeflate;
  #lines = 0;

  constructor({title, facts, head}: Omit<Sheet, 'rows' | 'foot'>) {
    this.#part('[Content_Types].xml', CONTENT_TYPES);
    this.#part('_rels/.rels', relationships('officeDocument', 'xl/workbook.xml'));
    this.#part('xl/workbook.xml', workbook(title));
    this.#part(
      'xl/_rels/workbook.xml.rels',
      relationships('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml'),
    );
    this.#part('xl/styles.xml', styleSheet());
    this.#worksheet = this.#begin('xl/worksheets/sheet1.xml', WORKSHEET_START);
    const strings = (texts: readonly string[], style: Style): string[] => texts.map((text) => inline(text, style));
    this.#write([
      strings([title], 'bold'),
      ...facts.map((texts) => strings(texts, 'normal')),
      [],
      strings(head, 'bold'),
    ]);
  }

  add(rows: Table['rows']): void {
    this.#write(rows.map((cells) => cells.map(written)));
  }

  /** @param foot - Rows under the table, apart from it. */
  end(foot: Table['rows'] = []): Blob {
    if (foot.length > 0) this.add([[], ...foot]);
    this.#worksheet.push(strToU8(WORKSHEET_END), true);
    this.#zip.end();
    return new Blob(this.#packed, {type: XLSX_TYPE});
  }

  #write(lines: readonly (readonly string[])[]): void {
    const rows = lines.map((cells) => `<row r="${++this.#lines}">${cells.join('')}</row>`);
    this.#worksheet.push(strToU8(rows.join('')));
  }

  #part(name: string, content: string): void {
    this.#begin(name, content).push(new Uint8Array(), true);
  }

  #begin(name: string, content: string): ZipDeflate {
    const part = new ZipDeflate(name);
    part.mtime = MADE;
    this.#zip.add(part);
    part.push(strToU8(`${XML}${content}`));
    return part;
  }
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

/** Digits after the point that an amount may have. */
const MOST_DIGITS = 18;

/** Formats 14, 22 and 10 are built in and follow the reader's country; those of decimals are ours, by their digits. */
function styleSheet(): string {
  const digits = Array.from({length: MOST_DIGITS + 1}, (_, count) => count);
  const formats = digits.map((count) => {
    const code = `#,##0${count > 0 ? `.${'0'.repeat(count)}` : ''}`;
    return `<numFmt numFmtId="${164 + count}" formatCode="${code}"/>`;
  });
  const format = (id: number, font = 0): string =>
    `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
  const cells = [
    format(0),
    format(0, 1),
    format(14),
    format(22),
    format(10),
    ...digits.map((one) => format(164 + one)),
  ];
  return `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>${[
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
  ].join('')}</styleSheet>`;
}

const WIDTHS = `<cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="40" width="16" customWidth="1"/></cols>`;
const WORKSHEET_START = `<worksheet xmlns="${MAIN}">${WIDTHS}<sheetData>`;
const WORKSHEET_END = '</sheetData></worksheet>';

function written(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return inline(cell.value, 'normal');
    case 'number':
      if (significant(cell.value) > EXACT_DIGITS) return inline(cell.value, 'normal');
      return number(cell.value, STYLES.length + Math.min(cell.digits, MOST_DIGITS));
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
