import {sql} from 'drizzle-orm';
import type {Db} from '../../packages/server/src/database/types.js';

/**
 * Gives the partner of a test world so many links over two years, in SQL alone: «Обзор 10», «Пост 11» …, one in twenty
 * with a tag, each with clicks, conversions and earnings in the 28 days before `now`, in no order.
 */
export async function fillLinks(db: Db, world: string, count: number, now: Date): Promise<void> {
  const owner = sql`${`pt_${world}`}::text, ${`pg_${world}`}::text`;
  const end = sql`${now.toISOString()}::timestamptz`;
  await db.execute(sql`
    insert into links (partner_id, programme_id, id, offer_id, code, name, destination, tags, status, created_at,
      folded_name, searched)
    select ${owner}, 'ln' || lpad(n::text, 7, '0'), ${`of_${world}`}::text, 'link-' || n,
      word || ' ' || n, destination, case when n % 20 = 0 then '["осень"]'::jsonb else '[]'::jsonb end, 'active',
      ${end} - (${count}::int - n + 1) * (interval '700 days' / ${count}::int),
      folded || ' ' || n,
      concat_ws(E'\\n', folded || ' ' || n, 'link-' || n, destination, case when n % 20 = 0 then 'осень' end)
    from generate_series(1, ${count}::int) n,
      lateral (
        select (array['Обзор', 'Пост', 'Рассылка', 'Видео', 'Подборка'])[1 + n % 5] as word,
          (array['обзор', 'пост', 'рассылка', 'видео', 'подборка'])[1 + n % 5] as folded,
          'https://shop.example/catalogue?page=' || n as destination
      ) as texts`);
  await db.execute(sql`
    insert into report_links (partner_id, programme_id, bucket, link_id, clicks, unique_clicks, conversions, revenue, earnings)
    select ${owner}, date_trunc('day', ${end}) - week * interval '7 days', 'ln' || lpad(n::text, 7, '0'),
      clicks, clicks, clicks / 20, clicks * 100, clicks * 6
    from generate_series(1, ${count}::int) n, generate_series(0, 3) week,
      lateral (select 1 + (n * 7919 + week * 104729) % 997 as clicks) as counted`);
  await db.execute(sql`analyze links, report_links`);
}
