import {sql} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';

/**
 * Lets the sample's offers and links lead to where the shop answers today: a shop on loopback was seeded under the
 * port of its first start, and another start may have another one.
 */
export async function moveShop(db: Db, origin: string): Promise<void> {
  await db.transaction(async (tx) => {
    const formers = await rowsOf<{origin: string}>(
      tx,
      sql`
        select distinct found.origin from offers
        cross join lateral (select substring(destination from '^http://127[.]0[.]0[.]1:[0-9]+') as origin) found
        where found.origin <> ${origin}`,
    );
    for (const former of formers) {
      const moved = (column: string) => sql`replace(${sql.identifier(column)}::text, ${former.origin}, ${origin})`;
      await tx.execute(
        sql`update offers set destination = ${moved('destination')}, allowed_hosts = ${moved('allowed_hosts')}::jsonb`,
      );
      await tx.execute(sql`update links set destination = ${moved('destination')}, searched = ${moved('searched')}`);
    }
  });
}
