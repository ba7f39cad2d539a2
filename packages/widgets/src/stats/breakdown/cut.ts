import type {Dimension, ReportQuery} from '@kabinet/contract';

/** Values by dimension; several of one dimension are alternatives. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** How the visitor looks at the figures: what of, split by what, in which order. */
export interface Cut {
  /** One or two dimensions; none means the first that is offered. */
  readonly by: readonly string[];
  readonly filters: Filters;
  /** A metric; without it the first that is shown. */
  readonly sort: string | undefined;
  readonly direction: 'asc' | 'desc';
}

export const NO_CUT: Cut = {by: [], filters: {}, sort: undefined, direction: 'desc'};

/** A value of a dimension. */
export interface Key {
  readonly dimension: string;
  readonly value: string;
}

/** Only what has these values: clicking a row narrows to it. */
export function narrowed(filters: Filters, keys: readonly Key[]): Filters {
  return {...filters, ...Object.fromEntries(keys.map(({dimension, value}) => [dimension, [value]]))};
}

/** Without one value; a dimension without values is no filter. */
export function widened(filters: Filters, {dimension, value}: Key): Filters {
  const rest = (filters[dimension] ?? []).filter((other) => other !== value);
  return Object.fromEntries(Object.entries({...filters, [dimension]: rest}).filter(([, values]) => values.length > 0));
}

/** What is in force, one value after another. */
export function keysOf(filters: Filters): Key[] {
  return Object.entries(filters).flatMap(([dimension, values]) => values.map((value) => ({dimension, value})));
}

/** Filters as the backend takes them: those of dimensions it offers, undefined when none is left. */
export function askedFilters(filters: Filters, offered: readonly Dimension[]): ReportQuery['filters'] {
  const known = Object.entries(filters).filter(
    ([id, values]) => values.length > 0 && offered.some((one) => one.id === id),
  );
  return known.length > 0 ? Object.fromEntries(known.map(([id, values]) => [id, [...values]])) : undefined;
}

/** The dimensions to split by: the chosen ones that are offered, or the first that no filter has settled. */
export function askedDimensions({by, filters}: Cut, offered: readonly Dimension[]): Dimension[] {
  const chosen = by.flatMap((id) => offered.find((one) => one.id === id) ?? []).slice(0, 2);
  if (chosen.length > 0) return chosen;
  const open = offered.find(({id}) => filters[id]?.length !== 1) ?? offered[0];
  return open ? [open] : [];
}
