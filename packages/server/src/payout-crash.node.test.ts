import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Payout} from '@kabinet/contract';
import {eq} from 'drizzle-orm';
import {openDatabase} from './database/open.js';
import type {Db} from './database/types.js';
import {payouts} from './schema.js';
import {balanceOf, brokenRules} from './testing/books.js';
import {startChild} from './testing/child.js';
import {newPostgresUrl} from './testing/databases.js';
import {makePayee} from './testing/payee.js';
import {randomOf} from './testing/random.js';
import {TEST_SECRETS} from './testing/shop.js';

const LONG = Boolean(process.env['KABINET_LONG']);
/** Starting a server is what takes the time; a second core starts another. */
const LANES = 2;
/** A server that is killed at any moment is killed within so many milliseconds: before, within or after its work. */
const WITHIN_MS = 100;
const POLL_MS = 1;

const MOMENTS = [
  {when: 'once it has written a request', runs: LONG ? 500 : 10, isWritten: true},
  {when: 'at any moment of a request', runs: LONG ? 100 : 2, isWritten: false},
];

/** How far the servers came. */
interface Outcomes {
  unwritten: number;
  /** Written, and nobody had an answer. */
  unanswered: number;
  answered: number;
}

for (const {when, runs, isWritten} of MOMENTS) {
  test(
    `a server killed ${when} has one payout when it is asked again, ${runs} times`,
    {timeout: runs * 20_000},
    async (t) => {
      const url = await newPostgresUrl();
      const {db, close} = await openDatabase({url});
      const outcomes: Outcomes = {unwritten: 0, unanswered: 0, answered: 0};
      const lanes = Array.from({length: LANES}, (_, lane) => killOneByOne({db, url, lane, runs, isWritten, outcomes}));
      await Promise.all(lanes);
      t.diagnostic(JSON.stringify(outcomes));
      assert.equal(isWritten ? outcomes.unwritten : 0, 0);
      assert.deepEqual(await brokenRules(db), []);
      await close();
    },
  );
}

interface Lane {
  readonly db: Db;
  readonly url: string;
  readonly lane: number;
  readonly runs: number;
  readonly isWritten: boolean;
  readonly outcomes: Outcomes;
}

async function killOneByOne({db, url, lane, runs, isWritten, outcomes}: Lane): Promise<void> {
  const random = randomOf(lane + 1);
  let server = await startChild('testing/small-server.ts', url);
  for (let run = lane; run < runs; run += LANES) {
    const name = `crash${run}`;
    const rows = () => payoutsOf(db, `pt_${name}`);
    const {asked} = await makePayee(db, name, ['400.00', '800.00']);
    const token = await tokenOf(server.line, `pt_${name}`);
    const ask = () => request(server.line, token, name, asked);
    const first = ask().catch(() => undefined);
    await (isWritten ? untilWritten(rows) : Promise.race([first, sleep(random.below(WITHIN_MS))]));
    await server.kill();
    const [seen, written] = [await first, await rows()];
    outcomes[seen ? 'answered' : written.length > 0 ? 'unanswered' : 'unwritten']++;
    server = await startChild('testing/small-server.ts', url);
    const again = await ask();
    if (seen) assert.deepEqual(again, seen, 'what was answered is answered again');
    assert.deepEqual(await rows(), [{id: again.id}], `run ${run}`);
    assert.deepEqual(await balanceOf(db, `pt_${name}`), {available: '700.00', requested: '500.00'});
  }
  await server.kill();
}

function payoutsOf(db: Db, partnerId: string): Promise<{id: string}[]> {
  return db.select({id: payouts.id}).from(payouts).where(eq(payouts.partnerId, partnerId));
}

async function untilWritten(rows: () => Promise<unknown[]>): Promise<void> {
  while ((await rows()).length === 0) await sleep(POLL_MS);
}

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
