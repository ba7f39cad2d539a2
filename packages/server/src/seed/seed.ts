import {sampleDataset} from '@kabinet/backends/sample';
import type {SampleOptions} from '@kabinet/backends/sample';
import type {Instant} from '@kabinet/contract';
import {getTableName, is, sql} from 'drizzle-orm';
import {PgTable} from 'drizzle-orm/pg-core';
import {MINUTE_MS} from '../clock.js';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';
import * as schema from '../schema.js';
import {writeCatalogue} from './catalogue.js';
import {writeClicks} from './clicks.js';
import {writeCommissions} from './commissions.js';
import {computeFigures} from './figures.js';
import {writePayouts} from './payouts.js';

export interface SeedOptions extends SampleOptions {
  /** Empties a database that holds something already. */
  readonly force?: boolean;
  /** Called now and then with the number of clicks written so far. */
  readonly onProgress?: (clicks: number) => void;
}

/** How much was written. */
export interface SeedSummary {
  readonly partners: number;
  readonly links: number;
  readonly clicks: number;
  readonly commissions: number;
  readonly payouts: number;
}

/**
 * Fills an empty database with the sample, up to the minute of `now`: all or nothing. The same options give the same
 * rows.
 * @throws {Error} There is data already, and `force` was not given.
 */
export async function seed(db: Db, {force = false, onProgress, now, ...options}: SeedOptions): Promise<SeedSummary> {
  const data = sampleDataset({...options, now: startOfMinute(now)});
  const clicks = await db.transaction(async (tx) => {
    if (force) await empty(tx);
    else await refuseIfFilled(tx);
    await writeCatalogue(tx, data);
    const count = await writeClicks(tx, data.clicks(), onProgress);
    await writeCommissions(tx, data);
    await writePayouts(tx, data);
    await computeFigures(tx);
    return count;
  });
  // Without statistics the first reports would be planned for empty tables.
  await db.execute(sql`analyze`);
  const {partners, links, commissions, payouts} = data;
  return {
    partners: partners.length,
    links: links.length,
    clicks,
    commissions: commissions.length,
    payouts: payouts.length,
  };
}

function startOfMinute(instant: Instant): Instant {
  return new Date(Math.floor(Date.parse(instant) / MINUTE_MS) * MINUTE_MS).toISOString();
}

/** Whether nobody has put anything into the database yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  const [found] = await rowsOf<{empty: boolean}>(
    db,
    sql`select not exists (select from partners) and not exists (select from programmes) as empty`,
  );
  return found?.empty ?? false;
}

async function refuseIfFilled(tx: Db): Promise<void> {
  // Nobody else may fill the database between the look and the writing.
  await tx.execute(sql`lock table partners in share row exclusive mode`);
  if (await isEmpty(tx)) return;
  throw new Error('The database holds data already, and nothing was changed. With --force it is emptied first.');
}

async function empty(tx: Db): Promise<void> {
  const names = Object.values(schema).flatMap((table) =>
    is(table, PgTable) && table !== schema.settings ? [sql.identifier(getTableName(table))] : [],
  );
  await tx.execute(sql`truncate ${sql.join(names, sql`, `)} restart identity`);
}
