import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {signatureOf} from './conversions/signature.js';
import {openDatabase} from './database/open.js';
import type {OpenDatabase} from './database/open.js';
import {clicks, orders} from './schema.js';
import {brokenRules} from './testing/books.js';
import {startChild} from './testing/child.js';
import {newPostgresUrl} from './testing/databases.js';
import {roubles, TEST_SECRETS} from './testing/shop.js';
import {makeWorld} from './testing/world.js';

const ROUNDS = process.env['KABINET_LONG'] ? 20 : 2;
const VISITORS = 12;
const SHOPS = 6;
/** So many are answered in a round before the server is killed. */
const ENOUGH = {clicks: 150, orders: 40};
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const folder = mkdtempSync(join(tmpdir(), 'kabinet-crash-'));
after(() => rmSync(folder, {recursive: true, force: true}));

describe('a server killed under load has kept everything it answered', () => {
  test('in a folder', {timeout: ROUNDS * 60_000}, () => survives(folder));
  test('on PostgreSQL', {timeout: ROUNDS * 60_000}, async () => survives(await newPostgresUrl()));
});

async function survives(place: string): Promise<void> {
  const open = () => openDatabase(place.startsWith('postgres') ? {url: place} : {folder: place});
  await withDatabase(open, ({db}) => makeWorld(db, 'crash'));
  const answered = {clicks: new Set<string>(), orders: new Set<string>()};
  for (let round = 1; round <= ROUNDS; round++) {
    const server = await startChild('testing/small-server.ts', place);
    const load = startLoad(server.line, answered, round);
    await load.under;
    await server.kill();
    await load.over;
    await withDatabase(open, async (database) => {
      await assertKept(database, answered);
      assert.deepEqual(await brokenRules(database.db), []);
    });
  }
}

interface Answered {
  readonly clicks: Set<string>;
  readonly orders: Set<string>;
}

async function assertKept({db}: OpenDatabase, answered: Answered): Promise<void> {
  const kept = {
    clicks: new Set((await db.select({id: clicks.id}).from(clicks)).map(({id}) => id)),
    orders: new Set((await db.select({id: orders.orderId}).from(orders)).map(({id}) => id)),
  };
  assert.deepEqual(
    [...answered.clicks].filter((id) => !kept.clicks.has(id)),
    [],
  );
  assert.deepEqual(
    [...answered.orders].filter((id) => !kept.orders.has(id)),
    [],
  );
}

/** Clicks and sales without a pause: `under` way when enough were answered, and `over` when the server is gone. */
function startLoad(url: string, answered: Answered, round: number): {under: Promise<void>; over: Promise<unknown>} {
  const enough = {clicks: answered.clicks.size + ENOUGH.clicks, orders: answered.orders.size + ENOUGH.orders};
  const under = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (answered.clicks.size < enough.clicks || answered.orders.size < enough.orders) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
  const visitors = Array.from({length: VISITORS}, (_, visitor) =>
    untilRefused(async () => {
      const headers = {'user-agent': BROWSER, 'x-test-address': `203.0.113.${visitor}`};
      const response = await fetch(`${url}/r/crash`, {redirect: 'manual', headers});
      const id = new URL(response.headers.get('location') ?? '').searchParams.get('ref_click');
      if (id !== null) answered.clicks.add(id);
    }),
  );
  const shops = Array.from({length: SHOPS}, (_, shop) =>
    untilRefused(async (count) => {
      const orderId = `${round}-${shop}-${count}`;
      const body = JSON.stringify({event: 'sale', orderId, code: 'crash', amount: roubles('10.00')});
      const headers = {'kabinet-signature': signatureOf(TEST_SECRETS.postbackSecret, body, new Date())};
      const response = await fetch(`${url}/operator-api/v1/conversions`, {method: 'POST', body, headers});
      if (response.status === 201) answered.orders.add(orderId);
    }),
  );
  return {under, over: Promise.all([...visitors, ...shops])};
}

async function untilRefused(act: (count: number) => Promise<void>): Promise<void> {
  for (let count = 0; ; count++) {
    try {
      await act(count);
    } catch {
      return;
    }
  }
}

async function withDatabase(open: () => Promise<OpenDatabase>, work: (database: OpenDatabase) => Promise<unknown>) {
  const database = await open();
  await work(database);
  await database.close();
}
