import {sql} from 'drizzle-orm';
import type {Db} from '../database/types.js';

/**
 * Gives the partner of a test world so many commissions over two years, in SQL alone: sales of every status, one in
 * seven by another sub-id, their amounts and changes of status in no order.
 */
export async function fillCommissions(db: Db, world: string, count: number): Promise<void> {
  await db.execute(sql`
    insert into commissions (partner_id, id, programme_id, offer_id, link_id, type, occurred_at, recorded_at, order_id,
      sub_ids, customer_name, searched, currency, sale, base, amount, status, status_changed_at)
    select ${`pt_${world}`}::text, 'c' || lpad(n::text, 7, '0'), ${`pg_${world}`}::text, ${`of_${world}`}::text,
      ${`ln_${world}`}::text, 'sale', at, at, 'R-' || n, jsonb_build_object('sub1', 's' || n % 7), 'Анна К.',
      'r-' || n || E'\nанна к.', 'RUB', sale, sale, round(sale * 0.06, 2),
      (array['pending', 'on_hold', 'approved', 'paid', 'paid', 'paid', 'rejected', 'reversed'])[1 + n % 8],
      at + (n * 7919 % 1000000) * interval '1 second'
    from (
      select n, '2024-11-01T00:00:00Z'::timestamptz + n * (interval '700 days' / ${count}::int) as at,
        (1000 + n::bigint * 104729 % 900000) / 100.0 as sale
      from generate_series(1, ${count}::int) n
    ) as made`);
  await db.execute(sql`analyze commissions`);
}
