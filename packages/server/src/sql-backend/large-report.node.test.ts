import assert from 'node:assert/strict';
import {get} from 'node:http';
import type {IncomingMessage} from 'node:http';
import {after, before, describe, test} from 'node:test';
import type {Report} from '@kabinet/contract';
import {API_PATH, encodeQuery} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {OpenDatabase} from '../database/open.js';
import {newPgliteDatabase} from '../testing/databases.js';
import {runApp} from '../testing/running-app.js';
import type {RunningApp} from '../testing/running-app.js';
import {makeWorld} from '../testing/world.js';

const ROWS = 12_000;
const clock = () => new Date('2026-11-21T12:00:00Z');

void describe('a report of many rows', () => {
  let database: OpenDatabase;
  let running: RunningApp;
  before(async () => {
    database = await newPgliteDatabase();
    await makeWorld(database.db, 'many');
    await database.db.execute(sql`
      insert into clicks (partner_id, id, programme_id, offer_id, link_id, clicked_at, is_unique, sub_ids, device)
      select 'pt_many', 'many.' || n, 'pg_many', 'of_many', 'ln_many', '2026-11-20T12:00:00Z', true,
        jsonb_build_object('sub1', 'place ' || lpad(n::text, 5, '0')), 'mobile'
      from generate_series(1, ${ROWS}::int) n`);
    running = await runApp(database, clock);
  });
  after(async () => {
    await running.close();
    await database.close();
  });

  void test('comes in pieces over the network, ten thousand rows and then the rest', async () => {
    const first = await ask(running, {limit: 10_000});
    assert.equal(first.headers['transfer-encoding'], 'chunked');
    assert.ok(first.pieces > 10, `${first.pieces} pieces`);
    assert.ok(first.largest <= 70_000, `${first.largest} bytes in one piece`);
    const {rows = [], nextCursor, rowCount} = first.report;
    assert.equal(rowCount, ROWS);
    assert.equal(rows.length, 10_000);
    assert.equal(rows[9_999]?.keys[0]?.value, 'place 10000');
    const second = await ask(running, {limit: 10_000, cursor: nextCursor ?? ''});
    assert.equal(second.report.rows?.length, 2_000);
    assert.equal(second.report.rows[1_999]?.keys[0]?.value, 'place 12000');
    assert.equal(second.report.nextCursor, null);
  });
});

interface Answer {
  readonly headers: IncomingMessage['headers'];
  readonly pieces: number;
  readonly largest: number;
  readonly report: Report;
}

async function ask({url, app}: RunningApp, page: {limit: number; cursor?: string}): Promise<Answer> {
  const {token} = await app.sessions.issue({partnerId: 'pt_many'});
  const query = encodeQuery({
    programme: 'pg_many',
    period: {from: '2026-11-20', to: '2026-11-20'},
    metrics: ['clicks'],
    dimensions: ['sub1'],
    ...page,
  });
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = {authorization: `Bearer ${token}`};
    get(`${url}${API_PATH}/report?${query.toString()}`, {headers}, resolve).once('error', reject);
  });
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  return {
    headers: response.headers,
    pieces: pieces.length,
    largest: Math.max(...pieces.map(({length}) => length)),
    report: JSON.parse(Buffer.concat(pieces).toString()) as Report,
  };
}
