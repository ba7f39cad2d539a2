import {sql} from 'drizzle-orm';
import {checkLedger} from '../ledger/check.js';
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
 * - Those of the ledger, which the operator can check too.
 * - Totals of the report are the clicks and the commissions that stand; so are the sums over links.
 */
export async function brokenRules(db: Db): Promise<string[]> {
  const ledger = await checkLedger(db);
  const broken = ledger.map(({rule, rows}) => `${rule}: ${JSON.stringify(rows)}`);
  for (const [rule, statement] of REPORT_RULES) {
    const rows = await rowsOf(db, statement);
    if (rows.length > 0) broken.push(`${rule}: ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return broken;
}

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

const REPORT_RULES = [
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
] as const;
