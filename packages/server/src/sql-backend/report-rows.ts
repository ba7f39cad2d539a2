import {compareMoney, isZero} from '@kabinet/contract';
import type {Figure, Figures, ReportQuery, ReportRow, Text} from '@kabinet/contract';
import {and, eq, inArray} from 'drizzle-orm';
import {links, offers} from '../schema.js';
import {cursorMismatch, readCursor, writeCursor} from './cursor.js';
import type {CursorScope, Position} from './cursor.js';
import {Tally} from './figures.js';
import {isDecimal, limitOf} from './paging.js';
import type {Cut} from './report-cut.js';
import type {CheckedReportQuery} from './report-query.js';
import type {ProgrammeScope} from './scope.js';

/** A page of rows by the values of the dimensions, largest first; those with nothing but zeros are left out. */
export async function pageOfRows(
  scope: ProgrammeScope,
  input: ReportQuery,
  query: CheckedReportQuery,
  main: Cut,
  other: Cut | undefined,
): Promise<{rows: ReportRow[]; nextCursor: string | null}> {
  const cursorScope = {partnerId: scope.partner.id, operation: 'report', query: input};
  const after = readPosition(cursorScope, query);
  const rows = rowsOf(scope, query, main, other)
    .filter(hasFigures)
    .map((row) => ({row, position: positionOf(row, query.sort)}))
    .filter(({position}) => !after || comparePositions(position, after) > 0)
    .sort((a, b) => comparePositions(a.position, b.position));
  const limit = limitOf(cursorScope);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: await labelled(
      scope,
      rows.slice(0, limit).map(({row}) => row),
    ),
    nextCursor: last ? writeCursor(cursorScope, last.position) : null,
  };
}

/** A figure and a value of each dimension. A cursor is made by us, but anybody can write one. */
function readPosition(scope: CursorScope, {dimensions}: CheckedReportQuery): Position | undefined {
  const position = readCursor(scope);
  if (!position) return undefined;
  const [figure = '', ...values] = position;
  if (isDecimal(String(figure)) && values.length === dimensions.length) return position;
  throw cursorMismatch();
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

function hasFigures({figures, compare}: ReportRow): boolean {
  return [...Object.values(figures), ...Object.values(compare ?? {})].some((figure) => !isNothing(figure));
}

function isNothing(figure: Figure): boolean {
  return Array.isArray(figure) ? figure.every(isZero) : figure === 0;
}

function positionOf({figures, keys}: ReportRow, sort: string): Position {
  return [sortValue(figures, sort), ...keys.map(({value}) => value)];
}

/** A count, or the amount of the only currency. */
function sortValue(figures: Figures, metric: string): string | number {
  const figure = figures[metric];
  if (Array.isArray(figure)) return figure[0]?.amount ?? '0';
  return typeof figure === 'number' ? figure : 0;
}

/** By the figure downwards, then by the values upwards. */
function comparePositions([a = 0, ...valuesA]: Position, [b = 0, ...valuesB]: Position): number {
  const byFigure = compareMoney({amount: String(b), currency: ''}, {amount: String(a), currency: ''});
  if (byFigure !== 0) return byFigure;
  const index = valuesA.findIndex((value, i) => value !== valuesB[i]);
  return index < 0 ? 0 : String(valuesA[index]) < String(valuesB[index]) ? -1 : 1;
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
