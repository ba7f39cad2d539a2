import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {API_PATH} from '@kabinet/contract';
import type {BackendError, Hint} from '@kabinet/contract';
import {signatureOf} from './conversions/signature.js';
import {clicks} from './schema.js';
import {onEachDatabase} from './testing/databases.js';
import {runApp} from './testing/running-app.js';
import type {RunningApp} from './testing/running-app.js';
import {roubles, TEST_SECRETS} from './testing/shop.js';
import {makeWorld} from './testing/world.js';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const now = new Date('2026-11-21T12:00:00Z');
const period = {from: '2026-11-21', to: '2026-11-21'};

onEachDatabase('the app', (database) => {
  let running: RunningApp;
  before(async () => {
    await makeWorld(database().db, 'anna');
    running = await runApp(database(), () => now);
  });
  after(() => running.close());
  const at = (path: string, init?: RequestInit) => fetch(running.url + path, {redirect: 'manual', ...init});

  /** Follows the link as a person from some address; gives the click's id. */
  async function follow(address: string): Promise<string> {
    const response = await at('/r/ANNA', {
      headers: {'user-agent': BROWSER, 'x-forwarded-for': `198.51.100.1, ${address}`, 'x-country': 'ru'},
    });
    assert.equal(response.status, 302);
    return new URL(response.headers.get('location') ?? '').searchParams.get('ref_click') ?? '';
  }

  function post(conversion: object): Promise<Response> {
    const body = JSON.stringify(conversion);
    const headers = {'kabinet-signature': signatureOf(TEST_SECRETS.postbackSecret, body, now)};
    return at('/operator-api/v1/conversions', {method: 'POST', body, headers});
  }

  test('a click and its sale arrive in the partner’s report', async () => {
    const clickId = await follow('203.0.113.7');
    assert.equal((await post({event: 'sale', orderId: '1', clickId, amount: roubles('100.00')})).status, 201);
    const metrics = ['clicks', 'uniqueClicks', 'conversions', 'revenue', 'earnings'];
    const report = await running.backendFor('pt_anna').report?.({programme: 'pg_anna', period, metrics});
    assert.deepEqual(report?.totals, {
      clicks: 1,
      uniqueClicks: 1,
      conversions: 1,
      revenue: [roubles('100.00')],
      earnings: [roubles('10.00')],
    });
  });

  test('a visitor is told apart by the address that the nearest proxy saw', async () => {
    await follow('203.0.113.7');
    await follow('203.0.113.8');
    const rows = await database().db.select().from(clicks);
    assert.deepEqual(rows.map(({isUnique}) => isUnique).sort(), [false, true, true]);
    assert.equal(rows[0]?.country, 'RU');
  });

  test('says whether it works', async () => {
    const response = await at('/healthz');
    assert.deepEqual([response.status, await response.json()], [200, {status: 'ok'}]);
  });

  test('answers are safe: not framed, not run, not taken for another type', async () => {
    for (const path of ['/healthz', '/nowhere', `${API_PATH}/session`, '/operator-api/v1/nowhere', '/r/anna']) {
      const {headers} = await at(path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'/, path);
      assert.ok(headers.get('referrer-policy'), path);
    }
  });

  test('unknown paths are problem documents', async () => {
    for (const path of ['/', '/nowhere', `${API_PATH}/nowhere`, '/operator-api/v1/nowhere', '/r/']) {
      const response = await at(path, {headers: {authorization: `Bearer ${TEST_SECRETS.operatorKey}`}});
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get('content-type'), 'application/problem+json', path);
    }
  });

  test('only the operator’s origins may call from other pages', async () => {
    const preflight = (origin: string) =>
      at(`${API_PATH}/session`, {
        method: 'OPTIONS',
        headers: {origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization'},
      });
    const allowed = await preflight('https://shop.example');
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://shop.example');
    const foreign = await preflight('https://evil.example');
    assert.equal(foreign.headers.get('access-control-allow-origin'), null);
  });

  test('a sale is heard of on an open stream', {timeout: 30_000}, async () => {
    const leaving = new AbortController();
    const {stream} = running.backendFor('pt_anna');
    assert.ok(stream);
    const hints = stream({}, {signal: leaving.signal})[Symbol.asyncIterator]();
    const first = hints.next();
    await until(() => running.app.openStreams === 1);
    const clickId = await follow('203.0.113.9');
    await post({event: 'sale', orderId: '2', clickId, amount: roubles('5')});
    const topics = new Set<string>();
    const hear = ({done, value}: IteratorResult<Hint>) => {
      assert.ok(!done);
      for (const topic of value.topics) topics.add(topic);
    };
    // That of the click may come before, beside or after it.
    hear(await first);
    while (!topics.has('balance')) hear(await hints.next());
    leaving.abort();
    assert.ok(topics.has('report') && topics.has('commissions'));
    await until(() => running.app.openStreams === 0);
  });

  test('a blocked partner learns so from the session and gets nothing else', async () => {
    await makeWorld(database().db, 'blocked', {partner: {status: 'blocked'}});
    const backend = running.backendFor('pt_blocked');
    assert.equal((await backend.session({})).partner.status, 'blocked');
    await assert.rejects(backend.balance?.({programme: 'pg_blocked'}) ?? Promise.resolve(), (error: BackendError) => {
      assert.deepEqual([error.kind, error.code], ['forbidden', 'partner_status']);
      return true;
    });
  });

  test('the server failed with nothing', () => assert.deepEqual(running.errors, []));
});

onEachDatabase('a closing app', (database) => {
  test('ends its streams, and is closed soon', {timeout: 30_000}, async () => {
    await makeWorld(database().db, 'anna');
    const running = await runApp(database(), () => now);
    const {token} = await running.app.sessions.issue({partnerId: 'pt_anna'});
    const response = await fetch(`${running.url}${API_PATH}/stream`, {headers: {authorization: `Bearer ${token}`}});
    const text = response.text();
    await until(() => running.app.openStreams === 1);
    const begun = performance.now();
    await running.close();
    assert.equal(await text, 'retry: 3000\n\n');
    // A stream that went on would be cut after ten seconds.
    assert.ok(performance.now() - begun < 8_000);
    assert.deepEqual(running.errors, []);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
