import {canonicalAmount} from '@kabinet/contract';
import type {Bucket, Figures, Period, ReportRow} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';

/** Days on which reports go wrong: clocks change, also at midnight and by half an hour; months and February end. */
export const HARD_PERIODS: readonly Period[] = [
  {from: '2024-02-28', to: '2024-03-01'},
  {from: '2025-12-31', to: '2026-01-01'},
  {from: '2026-01-31', to: '2026-02-01'},
  {from: '2026-03-08', to: '2026-03-08'},
  {from: '2026-03-28', to: '2026-03-30'},
  {from: '2026-04-04', to: '2026-04-06'},
  {from: '2026-09-05', to: '2026-09-07'},
  {from: '2026-10-24', to: '2026-11-02'},
];

export const HARD_ZONES = [
  'Europe/Moscow',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
] as const;

/** What the rows are grouped by, in PostgreSQL's own calendar: `wall` is the programme's clock, `at` the instant. */
export const TRUE_KEYS: Readonly<Record<string, string>> = {
  day: `to_char(wall, 'YYYY-MM-DD')`,
  week: `to_char(date_trunc('week', wall), 'YYYY-MM-DD')`,
  month: `to_char(wall, 'YYYY-MM')`,
  hour: `to_char((midnight + floor(extract(epoch from at - midnight) / 3600) * interval '1 hour') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')`,
  link: `link_id`,
  offer: `offer_id`,
  country: `coalesce(country, '')`,
  device: `coalesce(device, '')`,
  referrer: `coalesce(referrer, '')`,
  landingPage: `coalesce(landing, '')`,
  promoCode: `coalesce(promo_code, '')`,
  sub1: `coalesce(sub_ids ->> 'sub1', '')`,
  sub3: `coalesce(sub_ids ->> 'sub3', '')`,
  'weekday × hour': `extract(isodow from wall)::int::text || ' ' || lpad(extract(hour from wall)::int::text, 2, '0')`,
};

/**
 * Puts a click on every 40 minutes around each hard period, and a sale upon every third of them, into all programmes of
 * a partner. Written in SQL alone.
 */
export async function fillHardDays(db: Db, partner: string): Promise<void> {
  for (const {from, to} of HARD_PERIODS) {
    await db.execute(sql`
      insert into clicks (partner_id, id, programme_id, offer_id, link_id, clicked_at, is_unique, sub_ids, referrer, landing, country, device)
      select l.partner_id, 'hard.' || l.id || extract(epoch from at), l.programme_id, l.offer_id, l.id, at,
        extract(epoch from at)::bigint % 7 < 5, jsonb_build_object('sub1', 's' || extract(day from at)), 'r.example',
        '/p' || extract(hour from at), null, 'tablet'
      from (select distinct on (programme_id) * from links where partner_id = ${partner} order by programme_id, id) l
      cross join generate_series(${from}::timestamptz - interval '1 day', ${to}::timestamptz + interval '2 days', interval '40 minutes') at
      on conflict do nothing`);
  }
  await db.execute(sql`
    insert into commissions (partner_id, id, programme_id, offer_id, link_id, click_id, type, occurred_at, recorded_at,
      sub_ids, country, device, referrer, landing, promo_code, currency, sale, amount, status, status_changed_at)
    select c.partner_id, 'hard-' || c.id, c.programme_id, c.offer_id, c.link_id, c.id,
      case when extract(minute from clicked_at) = 0 then 'lead' else 'sale' end, clicked_at + interval '59 minutes 59 seconds', clicked_at,
      c.sub_ids, c.country, c.device, c.referrer, c.landing, 'HARD', p.currency, 100.1, 0.37, 'approved', clicked_at
    from clicks c join programmes p on p.id = c.programme_id
    where c.id like 'hard.%' and extract(epoch from clicked_at)::bigint / 2400 % 3 = 0`);
  await db.execute(sql`truncate report_totals, report_links`);
}

export interface TrueQuestion extends Period {
  readonly partner: string;
  readonly programme: string;
  readonly timeZone: string;
  /** One of {@link TRUE_KEYS}. */
  readonly by: string;
}

/** Figures by key, counted from clicks and commissions alone. */
export async function truthOf(db: Db, {partner, programme, timeZone, from, to, by}: TrueQuestion) {
  const rows = await rowsOf<{key: string} & Record<string, string>>(
    db,
    sql`
    select ${sql.raw(TRUE_KEYS[by] ?? '')} as key, sum(clicks)::text as clicks, sum(firsts)::text as "uniqueClicks",
      sum(leads)::text as leads, sum(conversions)::text as conversions,
      sum(revenue)::text as revenue, sum(earnings)::text as earnings
    from (
      select *, (at at time zone ${timeZone}::text) as wall,
        ((at at time zone ${timeZone}::text)::date::timestamp at time zone ${timeZone}::text) as midnight
      from (
        select clicked_at as at, link_id, offer_id, country, device, referrer, landing, null as promo_code, sub_ids,
          1 as clicks, case when is_unique then 1 else 0 end as firsts, 0 as leads, 0 as conversions, 0.0 as revenue, 0.0 as earnings
        from clicks where partner_id = ${partner} and programme_id = ${programme}
        union all
        select occurred_at, link_id, offer_id, country, device, referrer, landing, promo_code, sub_ids, 0, 0,
          case type when 'lead' then 1 else 0 end, case when type in ('lead', 'sale') then 1 else 0 end, coalesce(sale, 0), amount
        from commissions where partner_id = ${partner} and programme_id = ${programme}
          and status <> 'rejected' and status <> 'reversed'
      ) as event
    ) as seen
    where wall::date between ${from}::date and ${to}::date
    group by 1`,
  );
  return sorted(rows.map(({key, ...figures}) => [key, mapped(figures, canonicalAmount)]));
}

/** A report's buckets or rows in the same form; those with nothing in them are left out. */
export function asTruth(parts: readonly (Bucket | ReportRow)[]) {
  const entries = parts.map((part): Entry => {
    const key = 'bucket' in part ? part.bucket : part.keys.map(({value}) => value).join(' ');
    return [key, mapped(plainFigures(part.figures), canonicalAmount)];
  });
  return sorted(entries.filter(([, figures]) => Object.values(figures).some((value) => value !== '0')));
}

type Entry = [key: string, figures: Record<string, string>];

function plainFigures(figures: Figures): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figures).map(([metric, figure]) => [
      metric,
      Array.isArray(figure) ? figure.map(({amount}) => amount).join(' and ') : JSON.stringify(figure),
    ]),
  );
}

function mapped(figures: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).map(([metric, value]) => [metric, change(value)]));
}

function sorted(entries: Entry[]): Entry[] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
