import {eq, sql} from 'drizzle-orm';
import {recordset} from '../database/recordset.js';
import type {Db} from '../database/types.js';
import {links} from '../schema.js';
import {foldedColumns} from './link-rows.js';

/** Writes anew what a partner's links are found and ordered by, when all of them were changed by one statement. */
export async function refoldLinks(tx: Db, partnerId: string): Promise<void> {
  const rows = await tx.select().from(links).where(eq(links.partnerId, partnerId));
  const folded = rows.map((row) => ({id: row.id, ...foldedColumns(row)}));
  await tx.execute(sql`
    update links set folded_name = given."foldedName", searched = given.searched
    from ${recordset('given', folded, {id: 'text', foldedName: 'text', searched: 'text'})}
    where links.partner_id = ${partnerId} and links.id = given.id`);
}
