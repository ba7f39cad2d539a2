import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, beforeEach, describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import {createPartnerApi} from '../handler/index.js';
import {memoryStore} from '../memory/index.js';
import {SAMPLE_PARTNERS} from '../sample/index.js';
import {listenOnLoopback, type Loopback} from '../testing/loopback.js';
import {readBody, sendWebResponse} from '../testing/node-exchange.js';
import {httpBackend, type HttpOptions} from './index.js';

interface Asked {
  readonly line: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const PROGRAMME = 'pg_russia';
const SEPTEMBER = {from: '2026-09-01', to: '2026-09-30'};

/** An operator's own API: other paths, other names, cookies in place of tokens, answers in an envelope. */
const OWN: Readonly<Record<string, string>> = {
  'POST /v2/money': `/balance?programme=${PROGRAMME}`,
  [`GET /v2/${PROGRAMME}/rewards?shape=full&since=2026-09-01&until=2026-09-30&per_page=5`]: `/commissions?programme=${PROGRAMME}&period.from=2026-09-01&period.to=2026-09-30&limit=5`,
  'GET /v2/session': '/session',
};

describe('httpBackend, configured', () => {
  const api = createPartnerApi({
    authenticate: () => SAMPLE_PARTNERS.large,
    backendFor: (partner) => memoryStore().backendFor(partner),
  });
  const asked: Asked[] = [];
  let failures = 0;
  let server: Loopback;

  before(async () => {
    server = await listenOnLoopback(
      createServer((incoming, outgoing) => {
        void (async () => {
          const line = `${incoming.method} ${incoming.url}`;
          const body = await readBody(incoming);
          asked.push({line, headers: incoming.headers, body});
          if (line === 'GET /v2/never') return;
          if (failures-- > 0) return void outgoing.writeHead(503).end();
          const path = OWN[line];
          if (path === undefined) return void outgoing.writeHead(404).end();
          const answer = await api(new Request(new URL(`/partner-api/v1${path}`, server.url)));
          const data: unknown = await answer.json();
          await sendWebResponse(Response.json({data}, {status: answer.status}), outgoing);
        })();
      }),
    );
  });
  after(() => server.close());
  beforeEach(() => {
    asked.length = failures = 0;
  });

  const unwrapped: HttpOptions['onResponse'] = async (response) => {
    if (!response.ok) return response;
    const {data} = (await response.json()) as {data: unknown};
    return Response.json(data, {status: response.status});
  };
  const configured = (options: Partial<HttpOptions> = {}) =>
    httpBackend({url: `${server.url}/v2`, onResponse: unwrapped, pace: {sleep: () => Promise.resolve()}, ...options});

  const rejection = (promise: Promise<unknown> | undefined): Promise<BackendError> =>
    Promise.resolve(promise).then(
      () => assert.fail('It was answered.'),
      (error: unknown) => (error instanceof BackendError ? error : assert.fail(String(error))),
    );

  test('asks for a resource by its own method and path, its parameters by their own names', async () => {
    const {balance, commissions} = configured({
      resources: {
        balance: {method: 'POST', path: '/money'},
        'commissions.list': {
          path: '/{programme}/rewards?shape=full',
          query: {'period.from': 'since', 'period.to': 'until', limit: 'per_page', totals: false},
        },
      },
    });
    const {accounts} = (await balance?.({programme: PROGRAMME})) ?? {};
    assert.equal(accounts?.[0]?.currency, 'RUB');
    const page = await commissions?.list({programme: PROGRAMME, period: SEPTEMBER, totals: false, limit: 5});
    assert.equal(page?.items.length, 5);
    assert.deepEqual(
      asked.map(({line, body}) => [line, body]),
      [
        ['POST /v2/money', '{"programme":"pg_russia"}'],
        [`GET /v2/pg_russia/rewards?shape=full&since=2026-09-01&until=2026-09-30&per_page=5`, ''],
      ],
    );
  });

  test('sends the headers it was given, asked anew each time, and no token where there is none', async () => {
    let count = 0;
    const backend = configured({headers: () => ({'X-Request-Number': String(++count), Cookie: 'member=7'})});
    await backend.session({});
    await backend.session({});
    assert.deepEqual(
      asked.map(({headers}) => [headers['x-request-number'], headers['cookie'], headers['authorization']]),
      [
        ['1', 'member=7', undefined],
        ['2', 'member=7', undefined],
      ],
    );
  });

  test('does not let a header of the page stand in for the token', async () => {
    const backend = configured({headers: {Authorization: 'Basic page'}, getToken: () => ({token: 'of-the-partner'})});
    await backend.session({});
    assert.equal(asked[0]?.headers['authorization'], 'Bearer of-the-partner');
  });

  test('has no method for what is left out, and nothing of a group without its list', () => {
    const backend = configured({
      resources: {'links.list': false, 'commissions.get': false, report: false, stream: false},
    });
    assert.deepEqual(
      [backend.links, backend.report, backend.stream, Object.keys(backend.commissions ?? {}), typeof backend.session],
      [undefined, undefined, undefined, ['list'], 'function'],
    );
  });

  test('lets the page change a request before it goes', async () => {
    const backend = configured({
      onRequest: (request, resource) => {
        const signed = new Request(request);
        signed.headers.set('X-Signature', `${resource} of ${new URL(request.url).pathname}`);
        return signed;
      },
    });
    await backend.session({});
    assert.equal(asked[0]?.headers['x-signature'], 'session of /v2/session');
  });

  test('tells a hook that fails apart from an API that does', async () => {
    const thrown = new RangeError('no key');
    const error = await rejection(configured({onRequest: () => Promise.reject(thrown)}).session({}));
    assert.deepEqual(
      [error.kind, error.message, error.cause],
      ['unavailable', 'A hook of the page failed at session.', thrown],
    );
    assert.equal(asked.length, 0);
  });

  test('gives a resource its own time and its own number of retries', async () => {
    const backend = configured({
      resources: {report: {path: '/never', timeoutMs: 40, query: NO_QUERY}, session: {retries: 1}},
    });
    const late = await rejection(
      backend.report?.({programme: PROGRAMME, period: SEPTEMBER, metrics: ['clicks'], dimensions: []}),
    );
    assert.deepEqual([late.kind, late.message], ['timeout', 'There was no answer in 40 ms.']);
    asked.length = 0;
    failures = 2;
    assert.equal((await rejection(backend.session({}))).kind, 'unavailable');
    assert.equal(asked.length, 2);
  });

  test('waits no longer than it was told between two attempts', async () => {
    failures = 4;
    const waits: number[] = [];
    const pace = {
      retries: 4,
      firstWaitMs: 100,
      longestWaitMs: 250,
      random: () => 1,
      sleep: (ms: number) => Promise.resolve(void waits.push(ms)),
    };
    await configured({pace}).session({});
    assert.deepEqual(waits, [100, 200, 250, 250]);
  });
});

const NO_QUERY = {programme: false, 'period.from': false, 'period.to': false, metrics: false} as const;
