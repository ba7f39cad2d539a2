import {html, render} from 'lit';
import type {TemplateResult} from 'lit';

/** A table for paper, in words as people read them. */
export interface PrintedPage {
  /** Also what a PDF is called. */
  readonly title: string;
  readonly language: string;
  /** Period, zone, filters. */
  readonly facts: readonly (readonly [string, string])[];
  readonly columns: readonly {readonly head: string; readonly isNumber?: boolean}[];
  readonly rows: readonly (readonly string[])[];
  /** Under the table: what the rows come to. */
  readonly foot: readonly (readonly [string, string])[];
}

/** Longer than anybody looks at the print dialog; some browsers go on printing after they have said that they are done. */
const KEPT_MS = 600_000;

/**
 * Asks the browser to print a page of its own, in a frame that nobody sees: the page around the widget stays out of it.
 * @param place - Where the frame stands meanwhile.
 */
export async function printPage(place: ParentNode, page: PrintedPage): Promise<void> {
  const frame = await emptyFrame(place);
  const {contentDocument, contentWindow} = frame;
  if (!contentDocument || !contentWindow) throw new Error('There is no place to print from.');
  contentDocument.documentElement.lang = page.language;
  contentDocument.title = page.title;
  contentDocument.adoptedStyleSheets = [sheetIn(contentWindow)];
  render(pageOf(page), contentDocument.body);
  contentWindow.focus();
  contentWindow.print();
  setTimeout(() => frame.remove(), KEPT_MS);
}

/** Engines differ in when an empty frame is ready; it must have a box to be printed. */
function emptyFrame(place: ParentNode): Promise<HTMLIFrameElement> {
  for (const former of place.querySelectorAll('.print-frame')) former.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const box = {position: 'fixed', width: '0', height: '0', border: '0', visibility: 'hidden'};
  for (const [name, value] of Object.entries(box)) frame.style.setProperty(name, value);
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame), {once: true});
    place.append(frame);
  });
}

/** A sheet belongs to the document that it was made in. */
function sheetIn(view: Window): CSSStyleSheet {
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(STYLES);
  return sheet;
}

function pageOf({title, facts, columns, rows, foot}: PrintedPage): TemplateResult {
  const align = (index: number): string => (columns[index]?.isNumber ? 'number' : '');
  return html`<h1>${title}</h1>
    ${pairs(facts)}
    <table>
      <thead>
        <tr>
          ${columns.map(({head}, index) => html`<th scope="col" class=${align(index)}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => html`<td class=${align(index)}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${pairs(foot)}`;
}

function pairs(list: PrintedPage['facts']): TemplateResult {
  return html`<dl>
    ${list.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Ink on paper: no brand, no colour. The head is repeated on every sheet; sheets are counted where the browser can. */
const STYLES = `
@page {
  margin: 14mm 12mm;
  @bottom-right {
    content: counter(page) ' / ' counter(pages);
    font: 8pt system-ui, sans-serif;
  }
}
body {
  margin: 0;
  color: #000;
  background: #fff;
  font: 8.5pt/1.35 system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
h1 {
  margin: 0 0 4mm;
  font-size: 15pt;
}
dl {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0.6mm 5mm;
  margin: 0 0 5mm;
  break-inside: avoid;
}
dl > div {
  display: contents;
}
dt {
  color: #444;
}
dd {
  margin: 0;
  overflow-wrap: anywhere;
}
table {
  inline-size: 100%;
  margin: 0 0 5mm;
  border-collapse: collapse;
  /* An empty frame has no doctype, and tables of such pages inherit nothing. */
  font: inherit;
  color: inherit;
}
tr {
  break-inside: avoid;
}
th,
td {
  padding: 1.1mm 1.5mm;
  border-bottom: 0.2mm solid #999;
  text-align: start;
  vertical-align: top;
  overflow-wrap: break-word;
}
th {
  font-weight: 600;
  border-bottom: 0.4mm solid #000;
}
.number {
  text-align: end;
  white-space: nowrap;
}
`;
