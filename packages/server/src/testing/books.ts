import {sql} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';

/** A partner's money by station, as the ledger's entries add up; stations without any are left out. */
export async function balanceOf(db: Db, partnerId: string): Promise<Record<string, string>> {
  const rows = await rowsOf<{account: string; amount: string}>(
    db,
    sql`select account, sum(amount)::text as amount from ledger_entries where partner_id = ${partnerId} group by 1 having sum(amount) <> 0 order by 1`,
  );
  return Object.fromEntries(rows.map(({account, amount}) => [account, amount]));
}

/** The figures of a partner over all time. */
export async function figuresOf(db: Db, partnerId: string) {
  const [row] = await rowsOf<{clicks: number; leads: number; conversions: number; revenue: string; earnings: string}>(
    db,
    sql`select coalesce(sum(clicks), 0)::int as clicks, coalesce(sum(leads), 0)::int as leads,
      coalesce(sum(conversions), 0)::int as conversions, coalesce(sum(revenue), 0)::text as revenue,
      coalesce(sum(earnings), 0)::text as earnings
      from report_totals where partner_id = ${partnerId}`,
  );
  return row;
}

/**
 * What must hold in every database at every moment. Gives the rules that are broken, in words.
 * - Each station of the ledger holds what the commissions with its status add up to.
 * - Totals of the report are the clicks and the commissions that stand; so are the sums over links.
 * - A payout that is under way or paid is worth its items, and they are its commissions.
 */
export async function brokenRules(db: Db): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, statement] of RULES) {
    const rows = await rowsOf(db, statement);
    if (rows.length > 0) broken.push(`${rule}: ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return broken;
}

const STATIONS = sql`case status when 'pending' then 'pending' when 'on_hold' then 'on_hold' when 'approved' then 'available'
  when 'in_payout' then 'requested' when 'paid' then 'paid' end`;
const EVENTS = sql`
  select partner_id, link_id, date_bin('15 minutes', clicked_at, '2000-01-01T00:00:00Z') as bucket,
    1 as clicks, is_unique::int as unique_clicks, 0 as leads, 0 as conversions, 0::numeric as revenue, 0::numeric as earnings
  from clicks
  union all
  select partner_id, link_id, date_bin('15 minutes', occurred_at, '2000-01-01T00:00:00Z'), 0, 0,
    (type = 'lead')::int, (type in ('lead', 'sale'))::int, coalesce(sale, 0), amount
  from commissions where status not in ('rejected', 'reversed')`;
const FIGURES = sql.raw(
  ['clicks', 'unique_clicks', 'leads', 'conversions', 'revenue', 'earnings']
    .map((name) => `sum(${name}) as ${name}`)
    .join(', '),
);
const NO_FIGURES = sql`clicks = 0 and unique_clicks = 0 and leads = 0 and conversions = 0 and revenue = 0 and earnings = 0`;

const RULES = [
  [
    'the ledger agrees with the commissions',
    sql`
    select * from (
      select partner_id, programme_id, account, currency, sum(amount) as amount from (
        select partner_id, programme_id, account, currency, amount from ledger_entries
        union all
        select partner_id, programme_id, ${STATIONS}, currency, -amount from commissions
        where status not in ('rejected', 'reversed')
      ) all_money group by 1, 2, 3, 4
    ) difference where amount <> 0`,
  ],
  [
    'the totals of the report agree with the events',
    sql`
    select * from (
      select partner_id, bucket, ${FIGURES} from (
        ${EVENTS}
        union all
        select partner_id, null, bucket, -clicks, -unique_clicks, -leads, -conversions, -revenue, -earnings from report_totals
      ) all_figures group by 1, 2
    ) difference where not (${NO_FIGURES})`,
  ],
  [
    'the report by link agrees with the events',
    sql`
    select * from (
      select partner_id, link_id, bucket, ${FIGURES} from (
        ${EVENTS}
        union all
        select partner_id, link_id, bucket, -clicks, -unique_clicks, -leads, -conversions, -revenue, -earnings from report_links
      ) all_figures group by 1, 2, 3
    ) difference where not (${NO_FIGURES})`,
  ],
  [
    'a payout is worth its items',
    sql`
    select p.number from payouts p left join payout_items i on i.partner_id = p.partner_id and i.payout_id = p.id
    group by p.partner_id, p.id, p.number, p.amount having p.amount <> coalesce(sum(i.amount), 0)`,
  ],
  [
    'a payout that came to nothing holds nothing, any other its commissions',
    sql`
    (
      select p.partner_id, p.id, i.commission_id from payouts p
      join payout_items i on i.partner_id = p.partner_id and i.payout_id = p.id where p.status not in ('failed', 'rejected', 'cancelled')
      except select partner_id, payout_id, id from commissions
    ) union all (
      select partner_id, payout_id, id from commissions where payout_id is not null
      except select p.partner_id, p.id, i.commission_id from payouts p
      join payout_items i on i.partner_id = p.partner_id and i.payout_id = p.id where p.status not in ('failed', 'rejected', 'cancelled')
    )`,
  ],
  [
    'the last change in the history is the status',
    sql`
    select c.partner_id, c.id, c.status from commissions c
    where c.status is distinct from (
      select to_status from commission_history h where h.partner_id = c.partner_id and h.commission_id = c.id order by h.id desc limit 1
    )`,
  ],
] as const;
