/**
 * `npx tsx --conditions=@kabinet/source scripts/bench-commissions.ts [rows]`: how long the pages of a long list take,
 * along the list, on PGlite, or on PostgreSQL where `TEST_DATABASE_URL` names a database that may be filled. Prints, by
 * each order, the median time of pages at several places of the list, and the plan of a page in the middle.
 */
import {sql} from 'drizzle-orm';
import {COMMISSION_SORTS, writeCursor} from '@kabinet/contract';
import type {CommissionsQuery, PartnerBackend} from '@kabinet/contract';
import {rowsOf} from '../packages/server/src/database/types.js';
import {openDatabase, openPglite} from '../packages/server/src/database/open.js';
import {sqlBackend} from '../packages/server/src/sql-backend/index.js';
import {fillCommissions} from '../packages/server/src/testing/many-commissions.js';
import {pgliteFromTemplate} from '../packages/server/src/testing/pglite-template.js';
import {makeWorld} from '../packages/server/src/testing/world.js';

const ROWS = Number(process.argv[2] ?? '200000');
const PAGES = 15;
const PLACES = [0, 0.25, 0.5, 0.75, 0.99];
const COLUMNS = {occurredAt: 'occurred_at', statusChangedAt: 'status_changed_at', amount: 'amount'} as const;

const url = process.env['TEST_DATABASE_URL'];
const database = url ? await openDatabase({url}) : await openPglite(await pgliteFromTemplate());
const {db} = database;
const world = `bench${Date.now()}`;
await makeWorld(db, world);
await fillCommissions(db, world, ROWS);
const backend = sqlBackend(db, {partnerId: `pt_${world}`, clock: () => new Date('2026-11-21T12:00:00Z'), linkBase: ''});

console.log(`${ROWS} commissions on ${database.kind}; median of ${PAGES} pages of 100, in milliseconds`);
for (const sort of COMMISSION_SORTS) {
  const query = {programme: `pg_${world}`, sort, limit: 100, totals: false} as const;
  const shown: string[] = [];
  for (const place of PLACES) {
    const cursor = await cursorAt(query, place);
    shown.push(`${Math.round(place * 100)} %: ${median(await pageTimes(backend, {...query, cursor})).toFixed(1)}`);
  }
  console.log(`by ${sort}: ${shown.join(', ')}\n${await planOf(COLUMNS[sort])}`);
}
const whole = {programme: `pg_${world}`, limit: 100};
console.log(`with totals: ${median(await pageTimes(backend, whole)).toFixed(1)}`);
await database.close();

async function pageTimes({commissions}: PartnerBackend, query: CommissionsQuery): Promise<number[]> {
  const times: number[] = [];
  for (let {cursor} = query; times.length < PAGES;) {
    const begun = performance.now();
    const page = await commissions?.list({...query, cursor});
    times.push(performance.now() - begun);
    if (!page || page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  return times;
}

/** The place in the list, counted off row by row, which no page does. */
async function cursorAt(query: CommissionsQuery, place: number): Promise<string | undefined> {
  const {sort = 'occurredAt'} = query;
  if (place === 0) return undefined;
  const name = sql.raw(COLUMNS[sort]);
  const [row] = await rowsOf<{value: string | Date; id: string}>(
    db,
    sql`select ${name} as value, id from commissions where partner_id = ${`pt_${world}`}
      order by ${name} desc, id collate "C" desc offset ${Math.floor(ROWS * place)} limit 1`,
  );
  if (!row) return undefined;
  const value = sort === 'amount' ? String(row.value) : new Date(row.value).toISOString();
  return writeCursor({partner: `pt_${world}`, operation: 'commissions.list', query}, [value, row.id]);
}

/** The plan of a page in the middle of the list. */
async function planOf(column: string): Promise<string> {
  const name = sql.raw(column);
  const own = sql`partner_id = ${`pt_${world}`} and programme_id = ${`pg_${world}`}`;
  const rows = await rowsOf<Record<string, string>>(
    db,
    sql`
    explain (costs off) select * from commissions
    where ${own} and ${name} <= (select percentile_disc(0.5) within group (order by ${name}) from commissions)
    order by ${name} desc, id collate "C" desc limit 101`,
  );
  return rows.map((row) => `  ${row['QUERY PLAN'] ?? ''}`).join('\n');
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
