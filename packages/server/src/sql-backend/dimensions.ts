import {isSubIdSlot} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';

const COLUMNS: Readonly<Record<string, string>> = {landingPage: 'landing', promoCode: 'promo_code'};

/**
 * The value of a dimension in one of the sources of figures, empty when it is not known.
 * @param name - Checked by `checkReportQuery`.
 */
export function dimensionValue(name: string, timeZone: string): SQL {
  if (isSubIdSlot(name)) return sql`coalesce(sub_ids ->> ${sql.raw(`'${name}'`)}, '')`;
  switch (name) {
    case 'link':
    case 'offer':
      return sql.raw(`${name}_id`);
    case 'weekday':
      return sql`to_char(at at time zone ${timeZone}::text, 'ID')`;
    case 'hour':
      return sql`to_char(at at time zone ${timeZone}::text, 'HH24')`;
    default:
      return sql.raw(`coalesce(${COLUMNS[name] ?? name}, '')`);
  }
}
