import type {ClickFacts} from '@kabinet/backends/sample';
import {sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import type {Db} from '../database/types.js';

const CLICKS_AT_ONCE = 10_000;

/** Writes clicks in large batches, a column at a time, and says how many there were. */
export async function writeClicks(
  tx: Db,
  clicks: Iterable<ClickFacts>,
  onProgress?: (written: number) => void,
): Promise<number> {
  let written = 0;
  for (const batch of batchesOf(clicks)) {
    await tx.execute(insertion(batch));
    written += batch.length;
    onProgress?.(written);
  }
  return written;
}

function* batchesOf(clicks: Iterable<ClickFacts>): Generator<ClickFacts[]> {
  let batch: ClickFacts[] = [];
  for (const click of clicks) {
    if (batch.push(click) < CLICKS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function insertion(clicks: readonly ClickFacts[]): SQL {
  const column = (read: (click: ClickFacts) => unknown, type: string) =>
    sql`${sql.param(clicks.map(read))}::${sql.raw(type)}[]`;
  const columns = [
    column((click) => click.partner, 'text'),
    column((click) => click.id, 'text'),
    column((click) => click.programme, 'text'),
    column((click) => click.offer, 'text'),
    column((click) => click.link, 'text'),
    column((click) => click.at, 'text'),
    column((click) => click.unique, 'boolean'),
    column((click) => (click.subIds ? JSON.stringify(click.subIds) : null), 'text'),
    column((click) => click.referrerHost ?? null, 'text'),
    column((click) => click.landing ?? null, 'text'),
    column((click) => click.country ?? null, 'text'),
    column((click) => click.device, 'text'),
  ];
  return sql`
    insert into clicks (partner_id, id, programme_id, offer_id, link_id, clicked_at, is_unique, sub_ids, referrer, landing, country, device)
    select partner, id, programme, offer, link, at::timestamptz, is_unique, sub_ids::jsonb, referrer, landing, country, device
    from unnest(${sql.join(columns, sql`, `)})
      as click (partner, id, programme, offer, link, at, is_unique, sub_ids, referrer, landing, country, device)`;
}
