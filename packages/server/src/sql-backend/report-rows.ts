import {
  compareRows,
  cursorMismatch,
  hasFigures,
  isRowPosition,
  positionOfRow,
  readCursor,
  writeCursor,
} from '@kabinet/contract';
import type {
  CheckedReportQuery,
  CursorPosition,
  CursorScope,
  Report,
  ReportQuery,
  ReportRow,
  Text,
} from '@kabinet/contract';
import {and, eq, inArray} from 'drizzle-orm';
import {links, offers} from '../schema.js';
import {Tally} from './figures.js';
import {limitOf} from './paging.js';
import type {Cut} from './report-cut.js';
import type {ProgrammeScope} from './scope.js';

/** A page of rows by the values of the dimensions, in the order of the query; those with nothing but zeros are left out. */
export async function pageOfRows(
  scope: ProgrammeScope,
  input: ReportQuery,
  query: CheckedReportQuery,
  main: Cut,
  other: Cut | undefined,
): Promise<Required<Pick<Report, 'rows' | 'nextCursor' | 'rowCount'>>> {
  const cursorScope = {partner: scope.partner.id, operation: 'report', query: input};
  const after = readPosition(cursorScope, query);
  const all = rowsOf(scope, query, main, other).filter(hasFigures);
  const rows = all
    .map((row) => ({row, position: positionOfRow(row, query.sort)}))
    .filter(({position}) => !after || compareRows(position, after, query.direction) > 0)
    .sort((a, b) => compareRows(a.position, b.position, query.direction));
  const limit = limitOf(cursorScope);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: await labelled(
      scope,
      rows.slice(0, limit).map(({row}) => row),
    ),
    nextCursor: last ? writeCursor(cursorScope, last.position) : null,
    rowCount: all.length,
  };
}

function readPosition(scope: CursorScope, {dimensions}: CheckedReportQuery): CursorPosition | undefined {
  const position = readCursor(scope);
  if (position && !isRowPosition(position, dimensions.length)) throw cursorMismatch();
  return position;
}

function rowsOf(scope: ProgrammeScope, {dimensions, metrics}: CheckedReportQuery, main: Cut, other: Cut | undefined) {
  const nothing = new Tally(scope.programme.currency).figures(metrics);
  const all = new Map([...(other?.rows ?? []), ...main.rows]);
  return [...all].map(([key, {values}]): ReportRow => ({
    keys: values.map((value, index) => ({dimension: dimensions[index] ?? '', value})),
    figures: main.rows.get(key)?.figures ?? nothing,
    ...(other && {compare: other.rows.get(key)?.figures ?? nothing}),
  }));
}

/** With the names of links and offers; other values have none. */
async function labelled(scope: ProgrammeScope, rows: readonly ReportRow[]): Promise<ReportRow[]> {
  const valuesOf = (dimension: string) =>
    rows.flatMap(({keys}) => keys.flatMap((key) => (key.dimension === dimension ? [key.value] : [])));
  const [linkNames, offerNames] = await Promise.all([
    namesOfLinks(scope, valuesOf('link')),
    namesOfOffers(scope, valuesOf('offer')),
  ]);
  const names: Readonly<Record<string, ReadonlyMap<string, Text>>> = {link: linkNames, offer: offerNames};
  return rows.map((row) => ({
    ...row,
    keys: row.keys.map((key) => {
      const label = names[key.dimension]?.get(key.value);
      return {...key, ...(label !== undefined && {label})};
    }),
  }));
}

async function namesOfLinks({db, partner}: ProgrammeScope, ids: readonly string[]): Promise<Map<string, Text>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({id: links.id, name: links.name})
    .from(links)
    .where(and(eq(links.partnerId, partner.id), inArray(links.id, [...ids])));
  return new Map(rows.map(({id, name}) => [id, name]));
}

async function namesOfOffers({db}: ProgrammeScope, ids: readonly string[]): Promise<Map<string, Text>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({id: offers.id, name: offers.name})
    .from(offers)
    .where(inArray(offers.id, [...ids]));
  return new Map(rows.map(({id, name}) => [id, name]));
}
