import {canonicalJson} from '@kabinet/contract';
import type {Read} from './kept-answers.js';
import type {Question, QueryValue} from './question.js';
import {everyRow} from './rows.js';
import {steadily} from './steady.js';
import type {NoteTotal} from './steady.js';
import type {PartnerUpstream} from './upstream.js';

/** A list whose pages have numbers, and each of them says how many rows there are. */
export interface NumberedList<Row> {
  readonly question: Question;
  /** Rows to a page. */
  readonly size: number;
  /** What names a page, which count from 1. */
  readonly pageQuery: (page: number) => Readonly<Record<string, QueryValue>>;
  readonly pageOf: (body: unknown) => {readonly rows: readonly unknown[]; readonly total: number};
  readonly toRow: (raw: unknown, index: number) => Row;
}

/** All of it, read once for all who need it. @throws {BackendError} */
export function numberedList<Row extends {readonly id: string}>(
  api: PartnerUpstream,
  {question, size, pageQuery, pageOf, toRow}: NumberedList<Row>,
): Promise<Read<readonly Row[]>> {
  const read = (noteTotal: NoteTotal) =>
    everyRow(
      size,
      async ({pages}) => {
        const {value, at} = await api.ask({...question, query: {...question.query, ...pageQuery(pages + 1)}});
        const {rows, total} = pageOf(value.body);
        noteTotal(total);
        return {rows, hasMore: (pages + 1) * size < total, at};
      },
      toRow,
    );
  return api.keep(`whole ${canonicalJson(question)}`, () => steadily(read, () => api.forget()));
}
