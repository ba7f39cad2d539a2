import {sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';

/**
 * Many rows as one parameter: `from ${recordset('given', rows, {id: 'text', at: 'timestamptz'})}`. Rows are objects
 * with those names; JSON carries nulls, nested values and instants to both drivers alike.
 */
export function recordset(alias: string, rows: readonly object[], columns: Readonly<Record<string, string>>): SQL {
  const definitions = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as ${sql.raw(`"${alias}"(${definitions.join(', ')})`)}`;
}
