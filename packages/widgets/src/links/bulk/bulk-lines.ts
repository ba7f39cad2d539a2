import {checkDestination, isSubIdSlot} from '@kabinet/contract';
import type {DestinationProblem, LinkDraft, Offer} from '@kabinet/contract';
import {readCsv} from './read-csv.js';
import {keyOfText} from './key-of-text.js';

/** As many lines as are taken at once. */
export const BULK_LIMIT = 500;

/** One line of what was pasted: a link to be made, or why it cannot be. */
export interface BulkLine {
  /** From 1, as a person counts; a heading is not counted. */
  readonly number: number;
  readonly destination: string;
  readonly name: string;
  readonly draft: LinkDraft;
  /** The same for the same line of the same paste, so that a paste repeated makes nothing twice. */
  readonly key: string;
  readonly problem: {readonly reason: DestinationProblem; readonly host: string} | undefined;
}

/** Names of columns, in either language, as they stand in tables that people have. */
const COLUMNS: Readonly<Record<string, string>> = {
  destination: 'destination',
  url: 'destination',
  адрес: 'destination',
  'куда ведёт': 'destination',
  name: 'name',
  название: 'name',
  code: 'code',
  код: 'code',
};

/**
 * Lines of addresses, or a table with a heading that names its columns (`destination`, `name`, `code`, `sub1` …
 * `sub10`; comma, semicolon or tab between them). Without a heading a line is an address, and after a tab its name.
 */
export function bulkLines(text: string, programme: string, offer: Offer): BulkLine[] {
  const seen = new Map<string, number>();
  return rowsOf(text.replace(/^\ufeff/, '')).map((row, index) => {
    const {destination = '', name = '', code = ''} = row;
    const check = checkDestination(destination, offer.allowedHosts);
    const subIds = Object.fromEntries(Object.entries(row).filter(([column, cell]) => isSubIdSlot(column) && cell));
    const draft: LinkDraft = {
      programme,
      offer: offer.id,
      ...(check.ok && {destination: check.url}),
      ...(name && {name}),
      ...(code && {code}),
      ...(Object.keys(subIds).length > 0 && {subIds}),
    };
    const written = JSON.stringify(draft);
    const times = (seen.get(written) ?? 0) + 1;
    seen.set(written, times);
    return {
      number: index + 1,
      destination,
      name,
      draft,
      key: keyOfText(`${times} ${written}`),
      problem: check.ok ? undefined : {reason: check.reason, host: check.host ?? ''},
    };
  });
}

function rowsOf(text: string): Record<string, string>[] {
  const [heading = ''] = text.trimStart().split(/[\r\n]/, 1);
  const delimiter = ['\t', ';', ','].find((sign) => heading.includes(sign)) ?? ',';
  const columns = readCsv(heading, delimiter)[0]?.map(columnOf) ?? [];
  if (!columns.includes('destination')) {
    return readCsv(text, '\t').map(([destination = '', name = '']) => ({
      destination: destination.trim(),
      name: name.trim(),
    }));
  }
  return readCsv(text, delimiter)
    .slice(1)
    .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]?.trim() ?? ''])));
}

function columnOf(head: string): string {
  const name = head.trim().toLowerCase();
  return Object.hasOwn(COLUMNS, name) ? (COLUMNS[name] ?? name) : name;
}
