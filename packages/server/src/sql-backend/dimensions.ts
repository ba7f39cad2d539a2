import {isSubIdSlot} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';

/**
 * The value of a dimension in one of the sources of figures, empty when it is not known.
 * @param name - Checked by `checkReportQuery`.
 */
export function dimensionValue(name: string): SQL {
  if (isSubIdSlot(name)) return sql`coalesce(sub_ids ->> ${sql.raw(`'${name}'`)}, '')`;
  return name === 'link' || name === 'offer' ? sql.raw(`${name}_id`) : sql.raw(`coalesce(${name}, '')`);
}
