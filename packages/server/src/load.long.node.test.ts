import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {httpBackend} from '@kabinet/backends/http';
import {API_PATH} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {openDatabase} from './database/open.js';
import {startChild} from './testing/child.js';
import {newPostgresUrl} from './testing/databases.js';
import {TEST_SECRETS} from './testing/shop.js';
import {makeWorld} from './testing/world.js';

const RATE = 1000;
const SECONDS = 60;
/** What the server's memory may be larger at the end than in the middle, in megabytes: it goes up and down by less. */
const SWAY_MB = 60;

test(
  `${RATE} clicks a second for ${SECONDS} s: figures right, hints few, memory flat`,
  {timeout: 180_000},
  async (t) => {
    const url = await newPostgresUrl();
    const database = await openDatabase({url});
    await makeWorld(database.db, 'load');
    await database.close();
    const server = await startChild('testing/small-server.ts', url);
    after(() => server.kill());
    const backend = httpBackend({url: server.line + API_PATH, getToken: () => tokenOf(server.line, 'pt_load')});

    const leaving = new AbortController();
    const hints = listen(backend, leaving.signal);
    const memory: number[] = [];
    const watch = setInterval(() => memory.push(residentMb(server.pid)), 1000);
    const load = await startChild(
      'testing/load.ts',
      ...['--server', server.line, '--links', 'load', '--rate', String(RATE), '--seconds', String(SECONDS)],
    );
    clearInterval(watch);
    leaving.abort();
    const summary = JSON.parse(load.line) as {sent: number; committed: number; failed: number; seconds: number};
    const heard = await hints;
    const half = memory.slice(memory.length / 3, (memory.length * 2) / 3);
    const end = memory.slice((memory.length * 2) / 3);
    const growth = mean(end) - mean(half);
    t.diagnostic(`${load.line}; ${heard} hints; ${Math.round(mean(half))} MB, then ${Math.round(growth)} MB more`);

    assert.equal(summary.sent, RATE * SECONDS);
    assert.equal(summary.failed, 0);
    assert.ok(summary.seconds < SECONDS * 1.05, `sent in ${summary.seconds} s`);
    assert.ok(heard > SECONDS && heard <= SECONDS * 5, `${heard} hints`);
    assert.ok(growth < SWAY_MB, `${growth} MB more`);
    const {totals, rows} = await lastWord(backend);
    assert.deepEqual(totals, {clicks: summary.committed, uniqueClicks: 5000});
    assert.deepEqual(
      rows?.map(({figures}) => figures),
      [{clicks: summary.committed, uniqueClicks: 5000}],
    );
  },
);

async function lastWord(backend: PartnerBackend) {
  assert.ok(backend.report);
  const {programmes, now} = await backend.session({});
  const today = now.slice(0, 10);
  const day = 86_400_000;
  const tomorrow = new Date(Date.parse(today) + day).toISOString().slice(0, 10);
  const yesterday = new Date(Date.parse(today) - day).toISOString().slice(0, 10);
  return backend.report({
    programme: programmes[0]?.id ?? '',
    period: {from: yesterday, to: tomorrow},
    metrics: ['clicks', 'uniqueClicks'],
    dimensions: ['landingPage'],
  });
}

/** Counts hints until it is told to leave. */
async function listen(backend: PartnerBackend, signal: AbortSignal): Promise<number> {
  let count = 0;
  try {
    for await (const {topics} of backend.stream?.({}, {signal}) ?? []) if (topics.includes('report')) count++;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return count;
}

async function tokenOf(server: string, partner: string): Promise<{token: string}> {
  const headers = {authorization: `Bearer ${TEST_SECRETS.operatorKey}`, 'content-type': 'application/json'};
  const path = `${server}/operator-api/v1/partners/${partner}/tokens`;
  const response = await fetch(path, {method: 'POST', headers, body: '{}'});
  assert.equal(response.status, 201);
  return (await response.json()) as {token: string};
}

/** What the process holds in memory, by the kernel's word. */
function residentMb(pid: number): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(pages) * 4096) / 1_000_000;
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / list.length;
}
