import type {CheckedReportQuery} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {dimensionValue} from './dimensions.js';
import type {ProgrammeScope} from './scope.js';
import type {Span} from './time-buckets.js';

/**
 * The rows that a report sums up, as `from … where …`. Each has its moment `at`, the columns of figures, and the columns
 * of the dimensions that the query names.
 *
 * | dimensions and filters | read from |
 * | --- | --- |
 * | none, weekday, hour | quarters of an hour: the fewest rows |
 * | link, offer besides | quarters of an hour by link |
 * | any other | clicks and commissions themselves |
 */
export function reportSource(
  scope: ProgrammeScope,
  {dimensions, filters}: Pick<CheckedReportQuery, 'dimensions' | 'filters'>,
  span: Span,
): SQL {
  const names = [...dimensions, ...Object.keys(filters)];
  const rows = names.every((name) => COUNTED.has(name)) ? countedRows(scope, names, span) : singleRows(scope, span);
  const conditions = Object.entries(filters).map(
    ([name, values]) => sql` and ${dimensionValue(name, scope.programme.timeZone)} = any(${sql.param(values)}::text[])`,
  );
  return sql`from (${rows}) as fact where true${sql.join(conditions)}`;
}

const COUNTED: ReadonlySet<string> = new Set(['link', 'offer', 'weekday', 'hour']);

function countedRows(scope: ProgrammeScope, names: readonly string[], span: Span): SQL {
  const figures = sql`bucket as at, clicks, unique_clicks, leads, conversions, revenue, earnings`;
  const own = ownRows(scope, sql`bucket`, span);
  if (!names.includes('link') && !names.includes('offer'))
    return sql`select ${figures} from report_totals where ${own}`;
  if (!names.includes('offer')) return sql`select ${figures}, link_id from report_links where ${own}`;
  return sql`
    select counted.*, links.offer_id
    from (select ${figures}, link_id from report_links where ${own}) as counted
    join links on links.partner_id = ${scope.partner.id} and links.id = counted.link_id`;
}

function singleRows(scope: ProgrammeScope, span: Span): SQL {
  return sql`
    select clicked_at as at, link_id, offer_id, country, device, referrer, landing, null as promo_code, sub_ids,
      1 as clicks, is_unique::int as unique_clicks, 0 as leads, 0 as conversions, 0 as revenue, 0 as earnings
    from clicks where ${ownRows(scope, sql`clicked_at`, span)}
    union all
    select occurred_at, link_id, offer_id, country, device, referrer, landing, promo_code, sub_ids,
      0, 0, (type = 'lead')::int, (type in ('lead', 'sale'))::int, coalesce(sale, 0), amount
    from commissions where ${ownRows(scope, sql`occurred_at`, span)} and status not in ('rejected', 'reversed')`;
}

function ownRows({partner, programme}: ProgrammeScope, moment: SQL, {start, end}: Span): SQL {
  return sql`partner_id = ${partner.id} and programme_id = ${programme.id}
    and ${moment} >= ${start}::timestamptz and ${moment} < ${end}::timestamptz`;
}
