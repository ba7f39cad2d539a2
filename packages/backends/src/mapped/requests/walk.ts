import {BackendError} from '@kabinet/contract';
import type {ListMapping} from '../document/judged.js';
import type {Paging} from '../document/lists.js';
import {Budget} from '../expressions/budget.js';
import {addressOf} from './url.js';
import type {Parameters} from './url.js';
import type {ForeignAnswer} from './answer.js';

/** Asks for a path of the API. */
export type Ask = (path: string) => Promise<ForeignAnswer>;

/** One answer of a list, and the rows in it. */
export interface AnswerPage {
  readonly answer: unknown;
  readonly rows: readonly unknown[];
  readonly budget: Budget;
}

/** A list that is longer has to be cut by its request. */
const MOST_PAGES = 200;

/**
 * All answers of a list, one after another, until one has no rows or there is no next one. The caller leaves when an
 * answer brought nothing new: an API that does not know the parameter of its pages gives the first for ever.
 */
export async function* answersOf(list: ListMapping, parameters: Parameters, ask: Ask): AsyncGenerator<AnswerPage> {
  const {request, paging} = list;
  let path: string | undefined = addressOf(request, parameters, firstOf(paging));
  let seen = 0;
  for (let count = 0; path !== undefined; count++) {
    if (count === MOST_PAGES) throw tooLong();
    const {body, link}: ForeignAnswer = await ask(path);
    const budget = new Budget();
    const rows = body === undefined ? [] : await rowsIn(list, body, budget);
    yield {answer: body, rows, budget};
    if (!paging || rows.length === 0) return;
    seen += rows.length;
    const next = paging.style === 'cursor' ? await list.next?.over(body, {answer: body}, budget) : undefined;
    const asked = (extra: Readonly<Record<string, string>>) =>
      addressOf(request, parameters, {...sizeOf(paging), ...extra});
    path = nextPath(paging, {count, seen, next, link, path}, asked);
  }
}

function firstOf(paging: Paging | undefined): Record<string, string> {
  if (!paging) return {};
  return {
    ...sizeOf(paging),
    ...(paging.style === 'page' && {[paging.page]: String(paging.first ?? 1)}),
    ...(paging.style === 'offset' && {[paging.offset]: '0'}),
  };
}

function sizeOf({size}: Paging): Record<string, string> {
  return size ? {[size.name]: String(size.value)} : {};
}

interface Position {
  /** Answers and rows so far. */
  readonly count: number;
  readonly seen: number;
  readonly next: unknown;
  readonly link: string | null;
  /** The last one asked for. */
  readonly path: string;
}

function nextPath(
  paging: Paging,
  {count, seen, next, link, path}: Position,
  asked: (extra: Readonly<Record<string, string>>) => string,
): string | undefined {
  switch (paging.style) {
    case 'page':
      return asked({[paging.page]: String((paging.first ?? 1) + count + 1)});
    case 'offset':
      return asked({[paging.offset]: String(seen)});
    case 'cursor':
      return typeof next === 'string' || typeof next === 'number'
        ? next === ''
          ? undefined
          : asked({[paging.cursor]: String(next)})
        : undefined;
    case 'link':
      return linked(path, linkedQuery(link));
  }
}

function linked(path: string, query: string | undefined): string | undefined {
  return query === undefined ? undefined : path.replace(/\?.*$/s, '') + query;
}

/** The query of `Link: <…>; rel="next"`, at the list's own path: no other is ever asked. */
function linkedQuery(header: string | null): string | undefined {
  for (const part of (header ?? '').split(/,\s*(?=<)/)) {
    const [, target, rest = ''] = /^\s*<([^>]*)>(.*)$/s.exec(part) ?? [];
    if (target !== undefined && /;\s*rel="?next"?(?:\s*;|\s*$)/i.test(rest)) {
      return target.includes('?') ? target.slice(target.indexOf('?')) : '';
    }
  }
  return undefined;
}

/** The rows in an answer. @throws {BackendError} When something else stands there. */
export async function rowsIn(
  {rows, isKeyed}: Pick<ListMapping, 'rows' | 'isKeyed'>,
  answer: unknown,
  budget: Budget,
): Promise<readonly unknown[]> {
  const found = await rows.over(answer, {answer}, budget);
  if (!isKeyed || found === undefined || found === null) return listed(found, rows.place);
  if (typeof found === 'object' && !Array.isArray(found)) {
    return Object.entries(found).map(([key, value]) => ({key, value: value as unknown}));
  }
  throw unlisted('An object of rows is expected.', rows.place);
}

/** An expression gives one item for a list of one, and nothing for none. */
export function listed(value: unknown, place: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  if (typeof value === 'object') return [value];
  throw unlisted('A list of rows is expected.', place);
}

function unlisted(detail: string, pointer: string): BackendError {
  return new BackendError('bad_response', `${pointer}: ${detail}`, {fields: [{pointer, detail}], stage: 'schema'});
}

function tooLong(): BackendError {
  return new BackendError('bad_response', `The list has more than ${MOST_PAGES} pages.`, {
    code: 'mapping_limit',
    stage: 'schema',
  });
}
