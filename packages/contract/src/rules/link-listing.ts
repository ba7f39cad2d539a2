import type {Link, LinksQuery, LinkSort} from '../links.js';
import {metricRegistry} from '../metric-registry.js';
import {invalid} from '../refusals.js';
import type {CursorPosition} from './cursor.js';
import {compareSortFigures, isSortFigure, sortFigure} from './report-rows.js';
import {foldedText, searchedLines, searchFor} from './search-text.js';

export type LinkDirection = 'asc' | 'desc';

/** A checked order of links. */
export interface LinkOrder {
  readonly sort: LinkSort;
  readonly direction: LinkDirection;
}

/** @throws {BackendError} `validation` for an order by figures of no period. */
export function linkOrderOf({sort = 'created', direction = 'desc', period}: LinksQuery): LinkOrder {
  if (isFigureSort(sort) && !period) throw invalid('/period', 'period_needed', 'Figures are those of a period.');
  return {sort, direction};
}

export function isFigureSort(sort: LinkSort): sort is Exclude<LinkSort, 'created' | 'name'> {
  return sort !== 'created' && sort !== 'name';
}

/** What a link can be found by. */
export interface FindableLink extends Pick<Link, 'name' | 'code' | 'destination'> {
  readonly tags?: readonly string[] | undefined;
}

/** In what {@link searchFor} looks for a link. */
export function searchedOfLink({name, code, destination, tags = []}: FindableLink): string {
  return searchedLines([name, code, destination, ...tags]);
}

/** Whether a search finds the link. */
export function isLinkFound(link: FindableLink, search: string): boolean {
  const words = searchFor(search);
  return words === undefined || searchedOfLink(link).includes(words);
}

/** Where a link stands in an order; the moment and the id tell apart what is alike. */
export function linkPosition(link: Link, sort: LinkSort): CursorPosition {
  const newest = [link.createdAt, link.id];
  if (sort === 'created') return newest;
  if (sort === 'name') return [foldedText(link.name), ...newest];
  const metric = metricRegistry().get(sort);
  return [metric ? sortFigure(link.figures ?? {}, metric) : '', ...newest];
}

/** Negative when the first stands before the second. */
export function compareLinks(a: CursorPosition, b: CursorPosition, {sort, direction}: LinkOrder): number {
  const [firstA = '', ...restA] = a;
  const [firstB = '', ...restB] = b;
  if (!isFigureSort(sort)) return compareTexts(a, b, direction);
  return compareSortFigures(firstA, firstB, direction) || compareTexts(restA, restB, direction);
}

function compareTexts(a: CursorPosition, b: CursorPosition, direction: LinkDirection): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  if (index < 0) return 0;
  const upwards = String(a[index]) < String(b[index]) ? -1 : 1;
  return direction === 'asc' ? upwards : -upwards;
}

/** Whether a cursor's first value is one of this order. */
export function isLinkFigure(value: string | number | undefined, sort: LinkSort): boolean {
  return isFigureSort(sort) ? isSortFigure(value) : typeof value === 'string';
}
