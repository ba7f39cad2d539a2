import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import * as operations from 'dub/models/operations';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {conformanceCases} from '../../conformance/index.js';
import {usualPace} from '../../http/retry.js';
import {connected} from '../../testing/dub/connected.js';
import {dubStub} from '../../testing/dub/stub.js';
import {judged, servedPartners} from '../../testing/judged-platform.js';
import type {UpstreamStub} from '../../testing/upstream-stub.js';

const PROGRAMME = {programme: 'acme'};
const MARCH = {from: '2026-03-01', to: '2026-03-31'};
const usd = (amount: string) => ({amount, currency: 'USD'});

describe('Dub over HTTP', () => {
  let stub: UpstreamStub;
  let backendFor: (id: string) => PartnerBackend;
  let alice: PartnerBackend;

  before(async () => {
    stub = await dubStub();
    backendFor = connected(stub.url);
    alice = backendFor('alice');
  });
  after(() => stub.close());
  beforeEach(() => void (stub.asked.length = 0));

  // Summed by hand from the documented answers and what is being paid beside them.
  test('the balance is the sum of the commissions', async () => {
    const {accounts} = (await alice.balance?.(PROGRAMME)) ?? {};
    assert.deepEqual(accounts, [
      {
        currency: 'USD',
        pending: usd('-12.34'),
        onHold: usd('9.99'),
        available: usd('9.99'),
        requested: usd('65.00'),
        paid: usd('19.99'),
        earned: usd('92.63'),
        counts: {pending: 4, onHold: 1, available: 1, requested: 3, paid: 1},
      },
    ]);
  });

  test('commissions name their payouts, and a payout’s commissions can be asked for', async () => {
    const page = await alice.commissions?.list({...PROGRAMME, payout: 'po_test01'});
    assert.deepEqual(
      page?.items.map(({id, payout}) => [id, payout]),
      [['cm_test01', {id: 'po_test01', number: 'inv_1'}]],
    );
  });

  test('a payout tells what it is made of', async () => {
    const {parts, timeline} = (await alice.payouts?.get?.({id: 'po_test01'})) ?? {};
    assert.deepEqual(parts, [{code: 'commissions', count: 1, amount: usd('19.99')}]);
    assert.deepEqual(timeline, [
      {code: 'scheduled', at: '2026-04-01T00:00:00.000Z'},
      {code: 'paid', at: '2026-04-15T12:00:00.000Z'},
    ]);
    const failed = await alice.payouts?.get?.({id: 'po_test05'});
    assert.deepEqual(failed?.parts, [{code: 'commissions', amount: usd('12.00')}]);
  });

  test('the report counts Dub’s clicks and the commissions that stand', async () => {
    const metrics = ['clicks', 'leads', 'conversions', 'revenue', 'earnings'];
    const report = await alice.report?.({...PROGRAMME, period: MARCH, metrics, granularity: 'week'});
    assert.deepEqual(report?.totals, {
      clicks: 60,
      leads: 1,
      conversions: 4,
      revenue: [usd('199.96')],
      earnings: [usd('27.63')],
    });
    assert.deepEqual(
      report.series?.map(({bucket, figures}) => [bucket, figures['clicks']]),
      [
        ['2026-02-23', 10],
        ['2026-03-02', 50],
        ['2026-03-09', 0],
        ['2026-03-16', 0],
        ['2026-03-23', 0],
        ['2026-03-30', 0],
      ],
    );
  });

  test('links have their clicks where Dub’s lists hold all of them', async () => {
    const page = await alice.links?.list({...PROGRAMME, period: MARCH, status: ['active', 'archived']});
    assert.deepEqual(
      page?.items.map(({code, url, status, figures}) => [code, url, status, figures]),
      [
        ['spring', 'https://go.example.test/spring', 'archived', {clicks: 0, leads: 0}],
        ['alice', 'https://go.example.test/alice', 'active', {clicks: 60, leads: 6}],
      ],
    );
  });

  test('a partner whom Dub banned sees no figures, and one whom it does not know nothing at all', async () => {
    const {partner, capabilities} = await backendFor('carol').session({});
    assert.deepEqual(
      [partner, capabilities.methods],
      [{id: 'carol', name: 'Carol Partner', status: 'blocked'}, ['session']],
    );
    await assert.rejects(backendFor('eve').session({}), {kind: 'forbidden', code: 'partner_unknown'});
  });

  test('asks only what the published SDK could ask, and gets only what it could read', async () => {
    const fresh = connected(stub.url)('alice');
    await fresh.session({});
    await fresh.balance?.(PROGRAMME);
    await fresh.report?.({
      ...PROGRAMME,
      period: MARCH,
      metrics: ['clicks'],
      compare: {from: '2025-03-01', to: '2025-03-31'},
    });
    await fresh.links?.list({...PROGRAMME, period: MARCH});
    const paths = new Set<string>();
    for (const {path, query} of stub.asked) {
      paths.add(path);
      const given = Object.fromEntries(
        [...query].map(([name, value]) => [name, isCount(name) ? Number(value) : value]),
      );
      const schema = REQUESTS[path];
      assert(schema, path);
      const understood = schema.parse(given) as object;
      assert.deepEqual(
        Object.keys(given).filter((name) => !(name in understood)),
        [],
        path,
      );
    }
    assert.deepEqual([...paths].sort(), Object.keys(REQUESTS).sort());
  });

  test('the same question goes up once', async () => {
    const fresh = connected(stub.url)('alice');
    await Promise.all([fresh.session({}), fresh.balance?.(PROGRAMME), fresh.commissions?.list(PROGRAMME)]);
    const addresses = stub.asked.map(({path, query}) => `${path}?${query.toString()}`);
    assert.equal(new Set(addresses).size, addresses.length);
  });

  test('what is in a payout that was paid is asked once, of one under way each time', async () => {
    const fresh = connected(stub.url, {keepMs: 0})('alice');
    await fresh.balance?.(PROGRAMME);
    await fresh.balance?.(PROGRAMME);
    const asked = stub.asked.flatMap(({query}) => query.get('payoutId') ?? []);
    assert.deepEqual(
      ['po_test01', 'po_test03', 'po_test05'].map((id) => asked.filter((payout) => payout === id).length),
      [1, 2, 0],
    );
  });

  test('another partner’s id in every field leads nowhere', async () => {
    const alice = connected(stub.url)('alice');
    for (const foreign of ['pn_test02', 'user_43', 'pn_test01,pn_test02', '-pn_test01', 'bob']) {
      const smuggled = {partnerId: foreign, tenantId: foreign, partner: foreign, account: foreign};
      const answers = await Promise.all([
        alice.commissions?.list({...PROGRAMME, ...smuggled, link: foreign, offer: foreign}),
        alice.commissions?.list({...PROGRAMME, ...smuggled, payout: foreign}),
        alice.commissions?.list({...PROGRAMME, ...smuggled, search: foreign, subIds: {sub1: foreign}}),
        alice.commissions?.list({...PROGRAMME, ...smuggled}),
        alice.payouts?.list({...PROGRAMME, ...smuggled, status: [foreign]}),
        alice.links?.list({...PROGRAMME, ...smuggled, search: foreign}),
        alice.balance?.({...PROGRAMME, ...smuggled}),
        alice.commissions?.get?.({id: 'cm_bob01', ...smuggled}).catch(BackendError.from),
        alice.commissions?.list({...PROGRAMME, ...smuggled, cursor: foreign}).catch(BackendError.from),
        alice
          .report?.({...PROGRAMME, ...smuggled, period: MARCH, metrics: ['clicks'], filters: {partner: [foreign]}})
          .catch(BackendError.from),
      ]);
      assert.doesNotMatch(JSON.stringify(answers), /cm_bob01|link_test03|Bob Partner/, foreign);
    }
    const said = stub.asked.flatMap(({query}) => [query.get('partnerId'), query.get('tenantId')]);
    assert.deepEqual([...new Set(said.filter((id) => id !== null))].sort(), ['pn_test01', 'user_42']);
  });

  test('a cursor of another partner is refused', async () => {
    const first = await alice.commissions?.list({...PROGRAMME, limit: 2});
    const stolen = backendFor('bob').commissions?.list({...PROGRAMME, limit: 2, cursor: first?.nextCursor ?? ''});
    await assert.rejects(stolen ?? Promise.resolve(), {kind: 'validation'});
  });

  test('waits until the moment that Dub names', async () => {
    const start = Date.parse('2026-04-16T00:00:00Z');
    let now = start;
    const refused = Response.json(
      {error: {code: 'rate_limit_exceeded', message: 'Too many requests.'}},
      {status: 429, headers: {'Retry-After': String(start + 5000)}},
    );
    const answers = [refused];
    const sleep = (ms: number) => (ms > 5000 ? new Promise<void>(() => undefined) : Promise.resolve(void (now += ms)));
    const hurried = connected(stub.url, {
      fetch: (...request) => Promise.resolve(answers.pop() ?? fetch(...request)),
      pace: {...usualPace, now: () => now, random: () => 0, sleep},
    })('alice');
    assert.equal((await hurried.session({})).partner.name, 'Alice Partner');
    assert(now >= start + 5000, `${now - start} ms`);
  });

  test('conforms behind createPartnerApi: much is absent, nothing is wrong', async () => {
    const gateway = await servedPartners(['alice', 'bob'], backendFor);
    const printed = await judged(gateway, ['alice', 'bob']);
    await gateway.close();
    assert.match(printed, /\d+ pass, \d+ absent, 0 wrong\s*$/);
  });

  describe('conforms', () => {
    for (const {name, run} of conformanceCases(() => ({backend: alice, other: backendFor('bob')}))) test(name, run);
  });
});

const REQUESTS: Readonly<Record<string, {parse(value: unknown): unknown}>> = {
  '/partners': operations.ListPartnersRequest$outboundSchema,
  '/commissions': operations.ListCommissionsRequest$outboundSchema,
  '/payouts': operations.ListPayoutsRequest$outboundSchema,
  '/partners/links': operations.RetrievePartnerLinksRequest$outboundSchema,
  '/links/info': operations.GetLinkInfoRequest$outboundSchema,
  '/partners/analytics': operations.RetrievePartnerAnalyticsRequest$outboundSchema,
};

function isCount(name: string): boolean {
  return name === 'page' || name === 'pageSize';
}
