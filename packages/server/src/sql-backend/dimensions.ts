import {sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';

/** What reports can be cut by, besides time. */
export const FIXED_DIMENSIONS = ['link', 'offer', 'country', 'device'] as const;

export function isDimension(name: string): boolean {
  return (FIXED_DIMENSIONS as readonly string[]).includes(name) || isSubId(name);
}

/**
 * The value of a dimension in one of the sources of figures, empty when it is not known.
 * @param name - Checked by {@link isDimension}.
 */
export function dimensionValue(name: string): SQL {
  if (isSubId(name)) return sql`coalesce(sub_ids ->> ${sql.raw(`'${name}'`)}, '')`;
  return name === 'link' || name === 'offer' ? sql.raw(`${name}_id`) : sql.raw(`coalesce(${name}, '')`);
}

function isSubId(name: string): boolean {
  return /^sub([1-9]|10)$/.test(name);
}
