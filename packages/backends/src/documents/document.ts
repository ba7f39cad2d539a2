import {dateIn, textIn} from '@kabinet/contract';
import type {DocumentFile, Text} from '@kabinet/contract';
import type {DocumentFacts, DocumentRow, Payee} from './facts.js';
import {formatsOf} from './formats.js';
import type {Formats} from './formats.js';
import {markup} from './markup.js';
import type {Content, Markup} from './markup.js';
import {page} from './page.js';
import {documentLanguage, WORDS} from './words.js';
import type {DocumentLanguage} from './words.js';

/** A document as a printable page of HTML without scripts. */
export function documentFile(facts: DocumentFacts, language: string | undefined): DocumentFile {
  const name = `${facts.kind}-${facts.number.replace(/[^\w-]/g, '')}.html`;
  return {name, type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(documentHtml(facts, language))};
}

export function documentHtml(facts: DocumentFacts, asked: string | undefined): string {
  const language = documentLanguage(asked);
  const view = {facts, language, words: WORDS[language], format: formatsOf(language, facts.timeZone)};
  const {words, format} = view;
  const title = `${words.title[facts.kind]} ${words.numbered}${facts.number} ${words.of} ${format.day(facts.date)}`;
  return page(language, title, [parties(view), BODIES[facts.kind](view)]);
}

interface View {
  readonly facts: DocumentFacts;
  readonly language: DocumentLanguage;
  readonly words: (typeof WORDS)[DocumentLanguage];
  readonly format: Formats;
}

const BODIES: Readonly<Record<DocumentFacts['kind'], (view: View) => Content>> = {
  act: (view) => [service(view), markup`<p>${view.words.act}</p>`, signature(view)],
  invoice: (view) => service(view),
  receipt: (view) => receipt(view),
  statement: (view) => statement(view),
};

function parties({facts: {payee, payer}, language, words}: View): Markup {
  const ordering = payer && party(words.payer, textIn(payer.name, language), linesIn(payer.lines, language));
  return markup`<div class="parties">${party(words.payee, payee.name, detailsIn(payee, language))}${ordering ?? ''}</div>`;
}

function party(role: string, name: string, lines: readonly string[]): Markup {
  return markup`<div><h2>${role}</h2><p>${name}</p>${lines.map((line) => markup`<p>${line}</p>`)}</div>`;
}

function linesIn(lines: readonly Text[] = [], language: DocumentLanguage): string[] {
  return lines.map((line) => textIn(line, language));
}

function detailsIn({details}: Payee, language: DocumentLanguage): string[] {
  return details.map(({label, value}) => `${textIn(label, language)}: ${value}`);
}

function service(view: View): Markup {
  const {facts, language, words, format} = view;
  const name = `${words.service} «${textIn(facts.programme, language)}»`;
  const [first, last] = [facts.rows.at(0), facts.rows.at(-1)];
  const days =
    first && last
      ? `${words.period}: ${format.day(dayOf(first, facts))} — ${format.day(dayOf(last, facts))}`
      : undefined;
  const row = markup`<tr><td>${name}${days === undefined ? '' : markup`<br>${days}`}</td>${sum(format.money(facts.amount))}</tr>`;
  return table([words.what, words.amount], row, total(view));
}

function receipt({facts, language, words, format}: View): Markup {
  const {amount, fee, tax, arrives, method, paidAt} = facts;
  const where = method && [textIn(method.label ?? method.kind, language), method.account].filter(Boolean).join(' ');
  const rows: readonly (readonly [string, string] | false | undefined)[] = [
    [words.amount, format.money(amount)],
    fee && [words.fee, format.money(fee)],
    tax && [words.tax, format.money(tax)],
    [words.arrives, format.money(arrives)],
    where !== undefined && [words.method, where],
    paidAt === undefined ? [words.paidAt, words.notPaid] : [words.paidAt, format.moment(paidAt)],
  ];
  const lines = rows.flatMap((row) => (row ? [markup`<tr><th scope="row">${row[0]}</th>${sum(row[1])}</tr>`] : []));
  return markup`<table><tbody>${lines}</tbody></table>`;
}

function statement(view: View): Markup {
  const {facts, words, format} = view;
  const rows = facts.rows.map(
    (row) =>
      markup`<tr><td>${format.day(dayOf(row, facts))}</td><td>${words.types[row.type]}</td><td>${row.orderId ?? ''}</td>${sum(format.money(row.amount))}</tr>`,
  );
  return table([words.day, words.what, words.order, words.amount], rows, total(view, 3));
}

function table(heads: readonly string[], body: Content, foot: Content): Markup {
  const last = heads.length - 1;
  const head = heads.map((name, at) =>
    at === last ? markup`<th scope="col" class="sum">${name}</th>` : markup`<th scope="col">${name}</th>`,
  );
  return markup`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody><tfoot>${foot}</tfoot></table>`;
}

function total({facts, words, format}: View, columns = 1): Markup {
  return markup`<tr><th scope="row" colspan="${String(columns)}">${words.total}</th>${sum(format.money(facts.amount))}</tr>`;
}

function sum(text: string): Markup {
  return markup`<td class="sum">${text}</td>`;
}

function signature({facts: {signedAt, payee}, words, format}: View): Markup {
  if (signedAt === undefined) return markup`<p class="signature">${words.notSigned}</p>`;
  return markup`<p class="signature">${words.signedAt}: ${payee.name}, ${format.moment(signedAt)}</p>`;
}

function dayOf({occurredAt}: DocumentRow, {timeZone}: DocumentFacts): string {
  return dateIn(timeZone, occurredAt);
}
