import {sql} from 'drizzle-orm';
import type {Db} from '../database/types.js';

/** Counts the figures of the report anew from clicks and commissions. The tables of figures are empty before. */
export async function computeFigures(tx: Db): Promise<void> {
  await tx.execute(sql`
    insert into report_links
      (partner_id, programme_id, bucket, link_id, clicks, unique_clicks, leads, conversions, revenue, earnings)
    select partner_id, programme_id, date_bin('15 minutes', at, 'epoch'), link_id,
      sum(clicks), sum(unique_clicks), sum(leads), sum(conversions), sum(revenue), sum(earnings)
    from (
      select partner_id, programme_id, clicked_at as at, link_id,
        1 as clicks, is_unique::int as unique_clicks, 0 as leads, 0 as conversions, 0 as revenue, 0 as earnings
      from clicks
      union all
      select partner_id, programme_id, occurred_at, link_id,
        0, 0, (type = 'lead')::int, (type in ('lead', 'sale'))::int, coalesce(sale, 0), amount
      from commissions where status not in ('rejected', 'reversed')
    ) as fact
    group by 1, 2, 3, 4`);
  await tx.execute(sql`
    insert into report_totals
      (partner_id, programme_id, bucket, clicks, unique_clicks, leads, conversions, revenue, earnings)
    select partner_id, programme_id, bucket,
      sum(clicks), sum(unique_clicks), sum(leads), sum(conversions), sum(revenue), sum(earnings)
    from report_links group by 1, 2, 3`);
}
