import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, beforeEach, describe, test} from 'node:test';
import type {PartnerBackend} from '@kabinet/contract';
import {conformanceCases} from '../conformance/index.js';
import {startWaypost} from '../testing/waypost/api.js';
import {explainMapping, loadMapping, mappedBackend} from './index.js';
import type {Mapping} from './index.js';

const PROGRAMME = {programme: 'waypost'};
const MAPPING = new URL('../testing/waypost/mapping.json', import.meta.url);
const METRICS = ['clicks', 'uniqueClicks', 'leads', 'conversions', 'revenue', 'earnings'];

const pln = (amount: string) => ({amount, currency: 'PLN'});

describe('an unfamiliar API with odd habits, by a mapping document alone', () => {
  let api: Awaited<ReturnType<typeof startWaypost>>;
  let mapping: Mapping;
  let backend: PartnerBackend;
  const backendOf = (session: string) =>
    mappedBackend(mapping, {url: api.url, headers: {'X-Waypost-Session': session}, pace: {retries: 0}});
  before(async () => {
    api = await startWaypost();
    mapping = await loadMapping(await readFile(MAPPING, 'utf8'));
    backend = backendOf('sid-anna');
  });
  after(() => api.close());
  beforeEach(() => void (api.asked.length = 0));

  // Written by hand from what the API keeps.
  test('shows each deal', async () => {
    const page = await backend.commissions?.list(PROGRAMME);
    assert.deepEqual(
      page?.items.map((row) => [
        row.id,
        row.type,
        row.status,
        row.occurredAt,
        row.sale?.amount,
        row.amount.amount,
        row.link?.id,
      ]),
      [
        ['907', 'sale', 'pending', '2026-11-19T22:59:59.000Z', '10.05', '1.01', 'blog'],
        ['906', 'adjustment', 'approved', '2026-11-12T08:00:00.000Z', undefined, '-24.00', 'blog'],
        ['905', 'sale', 'rejected', '2026-11-05T19:00:00.000Z', '45.00', '4.50', undefined],
        ['904', 'sale', 'on_hold', '2026-11-05T18:45:00.000Z', '2310.50', '231.05', 'spring'],
        ['903', 'lead', 'approved', '2026-11-03T12:00:00.000Z', undefined, '15.00', 'spring'],
        ['902', 'sale', 'paid', '2026-10-31T23:30:00.000Z', '89.90', '8.99', 'blog'],
        ['901', 'sale', 'paid', '2026-10-28T09:15:00.000Z', '1240.00', '124.00', 'blog'],
      ],
    );
    assert.deepEqual(api.asked.slice(1), ['GET /deals?n=3', 'GET /deals?n=3&before=905', 'GET /deals?n=3&before=902']);
  });

  test('sums them up: what a correction takes back leaves nothing available', async () => {
    const {accounts} = (await backend.balance?.(PROGRAMME)) ?? {};
    assert.deepEqual(accounts, [
      {
        currency: 'PLN',
        pending: pln('1.01'),
        onHold: pln('231.05'),
        available: pln('0.00'),
        requested: pln('0.00'),
        paid: pln('132.99'),
        carryOver: pln('-9.00'),
        earned: pln('356.05'),
        counts: {pending: 1, onHold: 1, available: 2, requested: 0, paid: 2},
      },
    ]);
  });

  test('counts hits by its days and the rest by the deals, by the clock of Warsaw', async () => {
    const asked = {...PROGRAMME, metrics: METRICS, period: {from: '2026-11-01', to: '2026-11-21'}};
    const {totals} = (await backend.report?.(asked)) ?? {};
    // 40 + 25 + 60 + 12 hits; 89.90 of the night to November, 2310.50 and 10.05 sold; the refused deal counts nowhere.
    assert.deepEqual(totals, {
      clicks: 137,
      uniqueClicks: 114,
      leads: 1,
      conversions: 4,
      revenue: [pln('2410.45')],
      earnings: [pln('232.05')],
    });
    assert.deepEqual(
      api.asked.filter((line) => line.includes('/hits')),
      ['GET /hits?d1=20261101&d2=20261121'],
    );
    const {series} = (await backend.report?.({...asked, granularity: 'day'})) ?? {};
    assert.deepEqual(series?.[0], {
      bucket: '2026-11-01',
      figures: {
        clicks: 40,
        uniqueClicks: 31,
        leads: 0,
        conversions: 1,
        revenue: [pln('89.90')],
        earnings: [pln('8.99')],
      },
    });
  });

  test('counts days that two periods share once in each', async () => {
    const period = {from: '2026-11-01', to: '2026-11-04'};
    const compare = {from: '2026-10-28', to: '2026-11-02'};
    const report = await backend.report?.({...PROGRAMME, metrics: ['clicks'], period, compare});
    assert.deepEqual([report?.totals, report?.compare?.totals], [{clicks: 65}, {clicks: 58}]);
  });

  test('shows the payments of all years', async () => {
    const page = await backend.payouts?.list(PROGRAMME);
    assert.deepEqual(
      page?.items.map(({id, amount, status, createdAt, method}) => [id, amount, status, createdAt, method?.kind]),
      [
        ['40', pln('132.99'), 'paid', '2026-11-14T23:00:00.000Z', 'bank'],
        ['31', pln('1050.00'), 'failed', '2025-12-09T23:00:00.000Z', 'bank'],
      ],
    );
  });

  test('makes a link once for a key, lists it, and says why another was refused', async () => {
    const draft = {...PROGRAMME, offer: 'all', code: 'winter'};
    const made = await Promise.all(
      Array.from({length: 3}, () => backend.links!.create!(draft, {idempotencyKey: 'key-1'})),
    );
    assert.deepEqual(
      made.map(({id, url, destination}) => [id, url, destination]),
      Array(3).fill(['winter', 'https://way.example/88/winter', 'https://shop.way.example/']),
    );
    assert.equal(api.asked.filter((line) => line === 'POST /tags').length, 1);
    const {items} = (await backend.links?.list(PROGRAMME)) ?? {};
    assert.deepEqual(
      items?.map(({id}) => id),
      ['winter', 'spring', 'blog'],
    );
    const create = (changes: object) => backend.links!.create!({...draft, ...changes});
    await assert.rejects(create({}), {kind: 'conflict', code: '22', message: 'There is such a tag'});
    await assert.rejects(create({code: 'Winter-2027-and-so-on'}), {kind: 'validation', code: '21'});
    await assert.rejects(create({offer: 'none'}), {kind: 'not_found'});
    await assert.rejects(create({destination: 'https://evil.example/'}), {code: 'host_not_allowed'});
  });

  test('knows a session that is no more, though the status says success', async () => {
    await assert.rejects(backendOf('sid-mallory').session({}), {kind: 'unauthenticated', message: 'Session unknown'});
  });

  test('asks the page for another token after such an answer', async () => {
    let count = 0;
    const used: (string | null)[] = [];
    const fetch: typeof globalThis.fetch = async (url, init) => {
      const token = new Headers(init?.headers).get('Authorization');
      used.push(token);
      const session = token === 'Bearer token-1' ? 'sid-old' : 'sid-anna';
      return globalThis.fetch(url, {...init, headers: {'X-Waypost-Session': session}});
    };
    const getToken = () => ({token: `token-${++count}`});
    const renewed = mappedBackend(mapping, {url: api.url, getToken, fetch, pace: {retries: 0}});
    await assert.rejects(renewed.session({}), {kind: 'unauthenticated'});
    assert.equal((await renewed.session({})).partner.name, 'Anna’s trails');
    assert.deepEqual(used, ['Bearer token-1', 'Bearer token-2']);
  });

  test('explains a day of the report', async () => {
    const {rows, rejected} = await explainMapping(mapping, 'report', {
      res: {'20261101': [40, 31], '20261102': [1, '?']},
    });
    assert.deepEqual(rows[0]?.row, {day: '2026-11-01', clicks: 40, uniqueClicks: 31});
    assert.deepEqual(rejected, [
      {row: 2, pointer: '/report/fields/uniqueClicks', detail: 'a whole number is expected, not "?"'},
    ]);
    assert.equal(rows[1]?.row, undefined);
  });

  describe('conforms', () => {
    const subject = () => ({backend, other: backendOf('sid-bruno'), empty: backendOf('sid-bruno')});
    for (const {name, run} of conformanceCases(subject)) test(name, run);
  });
});
