import {sql} from 'drizzle-orm';
import {recordset} from '../database/recordset.js';
import type {Db} from '../database/types.js';
import {MINUTE_MS} from '../clock.js';

/** Every time zone's days begin on a quarter of an hour of UTC. */
const BUCKET_MS = 15 * MINUTE_MS;

/** What an event adds to the report; negative when it is taken back. */
export interface ReportDelta {
  readonly partnerId: string;
  readonly programmeId: string;
  readonly linkId: string;
  readonly at: Date;
  readonly clicks?: number;
  readonly uniqueClicks?: number;
  readonly leads?: number;
  readonly conversions?: number;
  /** Decimal strings in the programme's currency. */
  readonly revenue?: string | null;
  readonly earnings?: string;
}

/** The start of the quarter of an hour in which a moment lies. */
export function bucketOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / BUCKET_MS) * BUCKET_MS);
}

/**
 * Adds to the figures, in the transaction of what they count. To be called last in it: the rows are shared by all
 * events of a quarter of an hour, and the shorter they are locked the better. They are locked in one order, so that
 * transactions wait for each other and never in a circle.
 */
export async function addToReport(tx: Db, deltas: readonly ReportDelta[]): Promise<void> {
  if (deltas.length === 0) return;
  const rows = deltas.map(({at, ...delta}) => ({...delta, bucket: bucketOf(at)}));
  await tx.execute(sql`
    insert into report_totals as t (partner_id, programme_id, bucket, ${FIGURES})
    select "partnerId", "programmeId", bucket, ${SUMS} from ${recordset('delta', rows, COLUMNS)}
    group by 1, 2, 3 order by 1, 2, 3
    on conflict (partner_id, programme_id, bucket) do update set ${ADDITIONS}`);
  await tx.execute(sql`
    insert into report_links as t (partner_id, programme_id, bucket, link_id, ${FIGURES})
    select "partnerId", "programmeId", bucket, "linkId", ${SUMS} from ${recordset('delta', rows, COLUMNS)}
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (partner_id, programme_id, bucket, link_id) do update set ${ADDITIONS}`);
}

const COLUMNS = {
  partnerId: 'text',
  programmeId: 'text',
  linkId: 'text',
  bucket: 'timestamptz',
  clicks: 'int',
  uniqueClicks: 'int',
  leads: 'int',
  conversions: 'int',
  revenue: 'numeric',
  earnings: 'numeric',
};

const FIELD_OF_FIGURE = {
  clicks: 'clicks',
  unique_clicks: '"uniqueClicks"',
  leads: 'leads',
  conversions: 'conversions',
  revenue: 'revenue',
  earnings: 'earnings',
};
const FIGURE_NAMES = Object.keys(FIELD_OF_FIGURE);
const FIGURES = sql.raw(FIGURE_NAMES.join(', '));
const SUMS = sql.raw(
  Object.values(FIELD_OF_FIGURE)
    .map((field) => `coalesce(sum(${field}), 0)`)
    .join(', '),
);
const ADDITIONS = sql.raw(FIGURE_NAMES.map((name) => `${name} = t.${name} + excluded.${name}`).join(', '));
