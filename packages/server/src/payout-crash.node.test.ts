import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Payout} from '@kabinet/contract';
import {eq} from 'drizzle-orm';
import {openDatabase} from './database/open.js';
import {payouts} from './schema.js';
import {balanceOf, brokenRules} from './testing/books.js';
import {startChild} from './testing/child.js';
import {newPostgresUrl} from './testing/databases.js';
import {makePayee} from './testing/payee.js';
import {randomOf} from './testing/random.js';
import {TEST_SECRETS} from './testing/shop.js';

const RUNS = process.env['KABINET_LONG'] ? 500 : 2;
/** The server is killed within so many milliseconds, in the middle of its work or after it. */
const WITHIN_MS = 60;

test(
  `a server killed while it takes a request has one payout or none, and one when it is asked again, ${RUNS} times`,
  {
    timeout: RUNS * 60_000,
  },
  async () => {
    const url = await newPostgresUrl();
    const {db, close} = await openDatabase({url});
    const random = randomOf(1);
    let server = await startChild('testing/small-server.ts', url);
    for (let run = 1; run <= RUNS; run++) {
      const name = `crash${run}`;
      const {asked} = await makePayee(db, name, ['400.00', '800.00']);
      const token = await tokenOf(server.line, `pt_${name}`);
      const ask = () => request(server.line, token, name, asked);
      const first = ask().catch(() => undefined);
      await Promise.race([first, new Promise((resolve) => setTimeout(resolve, random.below(WITHIN_MS)))]);
      await server.kill();
      const seen = await first;
      server = await startChild('testing/small-server.ts', url);
      const again = await ask();
      if (seen) assert.deepEqual(again, seen, 'what was answered is answered again');
      const rows = await db
        .select({id: payouts.id})
        .from(payouts)
        .where(eq(payouts.partnerId, `pt_${name}`));
      assert.deepEqual(rows, [{id: again.id}], `run ${run}`);
      assert.deepEqual(await balanceOf(db, `pt_${name}`), {available: '700.00', requested: '500.00'});
    }
    assert.deepEqual(await brokenRules(db), []);
    await server.kill();
    await close();
  },
);

async function tokenOf(server: string, partner: string): Promise<string> {
  const headers = {authorization: `Bearer ${TEST_SECRETS.operatorKey}`};
  const response = await fetch(`${server}/operator-api/v1/partners/${partner}/tokens`, {method: 'POST', headers});
  return ((await response.json()) as {token: string}).token;
}

async function request(server: string, token: string, key: string, asked: object): Promise<Payout> {
  const response = await fetch(`${server}/partner-api/v1/payouts/requests`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key},
    body: JSON.stringify(asked),
  });
  assert.equal(response.status, 201);
  return (await response.json()) as Payout;
}
