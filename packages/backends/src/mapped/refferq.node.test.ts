import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, beforeEach, describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {runConformance} from '../conformance-command/index.js';
import {conformanceCases} from '../conformance/index.js';
import {createPartnerApi} from '../handler/index.js';
import {listenOnLoopback} from '../testing/loopback.js';
import type {Loopback} from '../testing/loopback.js';
import {readBody, sendWebResponse, toWebRequest} from '../testing/node-exchange.js';
import {explainMapping, loadMapping, mappedBackend} from './index.js';

const PROGRAMME = {programme: 'refferq'};

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
const usd = (amount: string) => ({amount, currency: 'USD'});

interface Profile {
  readonly conversions: readonly object[];
  readonly commissions: readonly object[];
}

/** Answers of a running Refferq, as they were recorded: no totals, no pages, whole cents, statuses in capitals. */
const ANSWERS: Readonly<Record<string, string>> = {
  '/api/affiliate/profile': '../testing/refferq/affiliate-profile.json',
  '/api/affiliate/payouts': '../testing/refferq/affiliate-payouts.json',
};

describe('Refferq, by a mapping document alone', () => {
  const asked: string[] = [];
  let server: Loopback;
  let backend: PartnerBackend;
  const backendWith = async (token: string) =>
    mappedBackend(await loadMapping(await read('../../mappings/refferq.json')), {
      url: server.url,
      getToken: () => ({token}),
    });

  before(async () => {
    server = await listenOnLoopback(
      createServer((incoming, outgoing) => {
        void (async () => {
          const path = incoming.url ?? '';
          asked.push(`${incoming.method} ${path}`);
          const isKnown = incoming.headers.authorization === 'Bearer alice';
          const file = isKnown ? ANSWERS[path] : '../testing/refferq/error-401.json';
          outgoing.writeHead(file === undefined ? 404 : isKnown ? 200 : 401, {'Content-Type': 'application/json'});
          outgoing.end(file === undefined ? '{}' : await read(file));
        })();
      }),
    );
    backend = await backendWith('alice');
  });
  after(() => server.close());
  beforeEach(() => void (asked.length = 0));

  // Written by hand from the recorded answers.
  test('shows each commission as it was recorded', async () => {
    const page = await backend.commissions?.list(PROGRAMME);
    assert.deepEqual(
      page?.items.map((row) => [
        row.orderId,
        row.type,
        row.status,
        row.sale?.amount,
        row.amount.amount,
        row.amount.currency,
        row.occurredAt,
        row.customer?.email,
        row.payout?.id,
      ]),
      [
        [
          'ORD-4',
          'sale',
          'pending',
          '199.96',
          '29.99',
          'USD',
          '2026-11-21T00:12:10.787Z',
          'b•••@example.test',
          undefined,
        ],
        [
          'ORD-3',
          'sale',
          'reversed',
          '149.97',
          '22.49',
          'USD',
          '2026-11-21T00:12:09.633Z',
          'b•••@example.test',
          undefined,
        ],
        [
          'ORD-2',
          'sale',
          'approved',
          '99.98',
          '14.99',
          'USD',
          '2026-11-21T00:12:08.561Z',
          'b•••@example.test',
          undefined,
        ],
        ['ORD-1', 'sale', 'paid', '49.99', '7.49', 'USD', '2026-11-21T00:12:07.463Z', 'b•••@example.test', 'po_seed_1'],
      ],
    );
    assert.equal(page.total, 4);
    assert.deepEqual(page.summary, [
      {status: 'pending', count: 1, amount: [usd('29.99')]},
      {status: 'approved', count: 1, amount: [usd('14.99')]},
      {status: 'paid', count: 1, amount: [usd('7.49')]},
      {status: 'reversed', count: 1, amount: [usd('22.49')]},
    ]);
  });

  test('sums the balance from the commissions, not from the stored one that counts cancelled ones too', async () => {
    const {accounts} = (await backend.balance?.(PROGRAMME)) ?? {};
    assert.deepEqual(accounts, [
      {
        currency: 'USD',
        pending: usd('29.99'),
        onHold: usd('0.00'),
        available: usd('14.99'),
        requested: usd('0.00'),
        paid: usd('7.49'),
        earned: usd('52.47'),
        counts: {pending: 1, onHold: 0, available: 1, requested: 0, paid: 1},
      },
    ]);
  });

  test('shows the payout, whose cents have no currency, in the programme’s', async () => {
    const page = await backend.payouts?.list(PROGRAMME);
    assert.deepEqual(
      page?.items.map(({id, amount, status, paidAt, method}) => [id, amount, status, paidAt, method?.kind]),
      [['po_seed_1', usd('7.49'), 'paid', '2026-11-21T00:12:11.878Z', 'paypal']],
    );
  });

  test('has no clicks rather than none of them, and counts the rest out of the commissions', async () => {
    const {partner, capabilities} = await backend.session({});
    assert.deepEqual([partner.name, partner.status], ['Alice Partner', 'approved']);
    assert.deepEqual(capabilities.methods, [
      'session',
      'report',
      'commissions.list',
      'commissions.get',
      'balance',
      'payouts.list',
    ]);
    assert.deepEqual(
      capabilities.metrics.map(({id}) => id),
      ['leads', 'conversions', 'revenue', 'earnings'],
    );
    assert.equal(backend.links, undefined);
    const day = {from: '2026-11-21', to: '2026-11-21'};
    const metrics = ['leads', 'conversions', 'revenue', 'earnings'];
    const report = await backend.report?.({...PROGRAMME, metrics, period: day});
    // Three that stand: 199.96 + 99.98 + 49.99 sold, 29.99 + 14.99 + 7.49 earned. The cancelled one counts nowhere.
    assert.deepEqual(report?.totals, {leads: 0, conversions: 3, revenue: [usd('349.93')], earnings: [usd('52.47')]});
    await assert.rejects(backend.report!({...PROGRAMME, metrics: ['clicks'], period: day}), {code: 'unknown_metric'});
  });

  test('explains a commission by what its row says', async () => {
    const paid = (await backend.commissions?.list(PROGRAMME))?.items.at(-1);
    const detail = await backend.commissions?.get?.({id: paid!.id});
    assert.deepEqual(
      detail?.timeline.map(({code, at}) => [code, at]),
      [
        ['sale', '2026-11-21T00:12:07.463Z'],
        ['paid', '2026-11-21T00:12:11.883Z'],
      ],
    );
    assert.deepEqual(detail.explanation, {steps: []});
    await assert.rejects(backend.commissions!.get!({id: 'nobody'}), {kind: 'not_found'});
  });

  test('asks once for what several operations read', async () => {
    const fresh = await backendWith('alice');
    await Promise.all([
      fresh.session({}),
      fresh.commissions?.list(PROGRAMME),
      fresh.commissions?.list({...PROGRAMME, status: ['paid']}),
      fresh.balance?.(PROGRAMME),
    ]);
    assert.deepEqual(asked, ['GET /api/affiliate/profile']);
  });

  test('reads a thousand commissions in one answer, each with its conversion', async () => {
    const profile = JSON.parse(await read('../testing/refferq/affiliate-profile.json')) as Profile;
    const many = {
      ...profile,
      conversions: Array.from({length: 1000}, (_, index) => ({...profile.conversions[index % 4], id: `v${index}`})),
      commissions: Array.from({length: 1000}, (_, index) => ({
        ...profile.commissions[index % 4],
        id: `m${index}`,
        conversionId: `v${index}`,
      })),
    };
    const mapping = await loadMapping(await read('../../mappings/refferq.json'));
    const large = mappedBackend(mapping, {url: server.url, fetch: () => Promise.resolve(Response.json(many))});
    const page = await large.commissions?.list(PROGRAMME);
    assert.deepEqual(page?.summary, [
      {status: 'pending', count: 250, amount: [usd('7497.50')]},
      {status: 'approved', count: 250, amount: [usd('3747.50')]},
      {status: 'paid', count: 250, amount: [usd('1872.50')]},
      {status: 'reversed', count: 250, amount: [usd('5622.50')]},
    ]);
    assert.equal(page.items[0]?.orderId, 'ORD-4');
  });

  test('says what the API says of a token that it does not know', async () => {
    const stranger = await backendWith('mallory');
    await assert.rejects(stranger.session({}), (error) => {
      assert(error instanceof BackendError);
      assert.deepEqual([error.kind, error.message], ['unauthenticated', 'No authentication token']);
      return true;
    });
  });

  test('explains which expression gave which field, and what was rejected', async () => {
    const mapping = await loadMapping(await read('../../mappings/refferq.json'));
    const answer = JSON.parse(await read('../testing/refferq/affiliate-profile.json')) as {
      commissions: {amountCents: unknown; status: string; createdAt: unknown}[];
    };
    const [first, second] = answer.commissions;
    assert(first && second);
    first.status = 'ON_REVIEW';
    second.amountCents = 22.49;
    second.createdAt = null;
    const {rows, rejected} = await explainMapping(mapping, 'commissions', answer);
    assert.deepEqual(
      rows[0]?.fields.find(({field}) => field === 'sale'),
      {
        field: 'sale',
        place: '/commissions/fields/sale',
        expression: '$joined.conversion.amountCents',
        raw: 19996,
        value: usd('199.96'),
      },
    );
    assert.deepEqual([rows[0].row?.['status'], rows[0].row?.['statusLabel']], ['unknown', 'ON_REVIEW']);
    assert.deepEqual(rejected, [
      {
        row: 2,
        pointer: '/commissions/fields/amount',
        detail: 'a whole number of the smallest unit is expected, not 22.49',
      },
      {row: 2, pointer: '/commissions/fields/occurredAt', detail: 'There is no value, and it is needed.'},
    ]);
    assert.deepEqual(
      rows.map(({row}) => row !== undefined),
      [true, false, true, true],
    );
  });

  test('conforms behind createPartnerApi: much is absent, nothing is wrong', async () => {
    const api = createPartnerApi({
      authenticate: (request) =>
        request.headers.get('Authorization') === 'Bearer of-the-gateway' ? {partnerId: 'alice'} : undefined,
      backendFor: () => backend,
    });
    const gateway = await listenOnLoopback(
      createServer((incoming, outgoing) => {
        void readBody(incoming).then(async (body) => {
          const answer = await api(toWebRequest(incoming, outgoing, incoming.url ?? '', body));
          return sendWebResponse(answer, outgoing);
        });
      }),
    );
    const printed: string[] = [];
    const code = await runConformance([`${gateway.url}/partner-api/v1`], {
      environment: {KABINET_TOKEN: 'of-the-gateway'},
      print: (text) => printed.push(text),
      complain: (text) => printed.push(text),
      writeFile: () => Promise.reject(new Error('Nothing is to be written.')),
    });
    await gateway.close();
    assert.match(printed.join('\n'), /\d+ pass, \d+ absent, 0 wrong\s*$/);
    assert.equal(code, 0);
  });

  describe('conforms', () => {
    for (const {name, run} of conformanceCases(() => ({backend}))) test(name, run);
  });
});
