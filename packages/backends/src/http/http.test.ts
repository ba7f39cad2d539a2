import {expect} from '@open-wc/testing';
import {BackendError, TOPICS} from '@kabinet/contract';
import type {Hint} from '@kabinet/contract';
import {createPartnerApi} from '../handler/index.js';
import {memoryStore} from '../memory/index.js';
import {SAMPLE_PARTNERS} from '../sample/index.js';
import {httpBackend} from './index.js';
import type {HttpOptions} from './index.js';

const URL_OF_API = 'https://api.example/partner-api/v1';

/** A backend whose network is a function; waiting takes no time. */
function backendOver(answer: (request: Request) => Response | Promise<Response>, options: Partial<HttpOptions> = {}) {
  const requests: Request[] = [];
  let tokens = 0;
  const backend = httpBackend({
    url: URL_OF_API,
    getToken: () => Promise.resolve({token: `test-token-${++tokens}`}),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request.clone());
      return answer(request);
    },
    pace: {sleep: () => Promise.resolve(), random: () => 0},
    ...options,
  });
  return {backend, requests, tokens: () => tokens};
}

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), {headers: {'Content-Type': 'application/json'}, ...init});

const problem = (status: number, body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({title: 'No', status, ...body}), {
    status,
    headers: {'Content-Type': 'application/problem+json', ...headers},
  });

async function errorOf(promise: Promise<unknown>): Promise<BackendError> {
  const error = await promise.then(
    () => expect.fail('It was answered.'),
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(BackendError);
  return error as BackendError;
}

describe('httpBackend', () => {
  describe('requests', () => {
    const api = createPartnerApi({
      authenticate: () => SAMPLE_PARTNERS.large,
      backendFor: (partner) => memoryStore().backendFor(partner),
    });

    it('carry the token in a header and give nothing else away', async () => {
      const {backend, requests} = backendOver(api);
      await backend.balance?.({programme: 'pg_russia'});
      const [request] = requests;
      expect(request?.url).to.equal(`${URL_OF_API}/balance?programme=pg_russia`);
      expect(request?.headers.get('Authorization')).to.equal('Bearer test-token-1');
      expect(request).to.include({
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
    });

    it('write queries as the contract does', async () => {
      const {backend, requests} = backendOver(api);
      await backend.report?.({
        programme: 'pg_russia',
        period: {from: '2026-11-01', to: '2026-11-21'},
        metrics: ['clicks', 'earnings'],
        filters: {link: ['ln_0001', 'ln_0002']},
      });
      expect(new URL(requests[0]?.url ?? '').search).to.equal(
        '?programme=pg_russia&period.from=2026-11-01&period.to=2026-11-21&metrics=clicks&metrics=earnings' +
          '&filters.link=ln_0001&filters.link=ln_0002',
      );
    });

    it('put ids into the path, and bodies without them', async () => {
      const {backend, requests} = backendOver(api);
      await backend.links?.update?.({id: 'ln_0001', name: 'Пост'}, {idempotencyKey: 'key-1'});
      const [request] = requests;
      expect(request?.method).to.equal('PATCH');
      expect(request?.url).to.equal(`${URL_OF_API}/links/ln_0001`);
      expect(request?.headers.get('Idempotency-Key')).to.equal('key-1');
      expect(await request?.json()).to.deep.equal({name: 'Пост'});
    });

    it('never lead out of the API’s path', async () => {
      const {backend, requests} = backendOver(() => problem(404, {}));
      for (const id of ['..', '.', '../session', 'a/b', '%2e%2e', '\\', '?x', '#', 'ключ', '\ud800']) {
        expect((await errorOf(backend.commissions!.get!({id}))).kind, id).to.equal('not_found');
      }
      for (const {url} of requests)
        expect(url).to.match(/^https:\/\/api\.example\/partner-api\/v1\/commissions\/[^/?#]+$/);
      expect(requests.map(({url}) => url.split('/').at(-1))).not.to.include('commissions');
    });

    it('may go to the page’s own origin', async () => {
      const {backend, requests} = backendOver(() => problem(404, {}), {url: '/partner-api/v1/'});
      await errorOf(backend.session({}));
      expect(requests[0]?.url).to.equal(`${location.origin}/partner-api/v1/session`);
    });
  });

  describe('tokens', () => {
    it('are replaced once for eight refused requests, which are all repeated', async () => {
      let valid = 'Bearer test-token-1';
      const {backend, requests, tokens} = backendOver((request) =>
        request.headers.get('Authorization') === valid ? json({}) : problem(401, {}),
      );
      await errorOf(backend.session({}));
      expect(tokens()).to.equal(1);
      valid = 'Bearer test-token-2';
      requests.length = 0;
      const outcomes = await Promise.all(Array.from({length: 8}, () => errorOf(backend.session({}))));
      expect(outcomes.map(({stage}) => stage)).to.deep.equal(Array(8).fill('schema'));
      expect(tokens()).to.equal(2);
      expect(requests.length).to.equal(16);
    });

    it('are not asked for in circles', async () => {
      const {backend, requests, tokens} = backendOver(() => problem(401, {requestId: 'r-1'}));
      const error = await errorOf(backend.session({}));
      expect([error.kind, error.requestId]).to.deep.equal(['unauthenticated', 'r-1']);
      expect([tokens(), requests.length]).to.deep.equal([2, 2]);
    });

    it('are not tried again when the page gives the same one', async () => {
      const {backend, requests} = backendOver(() => problem(401, {}), {getToken: () => ({token: 'test-token-dead'})});
      expect((await errorOf(backend.session({}))).kind).to.equal('unauthenticated');
      expect(requests.length).to.equal(1);
    });
  });

  describe('errors', () => {
    it('say what the problem document says', async () => {
      const errors = [{pointer: '/destination', detail: 'Not there.', code: 'host_not_allowed'}];
      const document = {kind: 'validation', detail: 'A field is wrong.', code: 'x', requestId: 'r-7', errors};
      const {backend} = backendOver(() => problem(422, document));
      const error = await errorOf(backend.session({}));
      const {kind, message, code, requestId, fields, stage} = error;
      expect({kind, message, code, requestId, fields, stage}).to.deep.equal({
        kind: 'validation',
        message: 'A field is wrong.',
        code: 'x',
        requestId: 'r-7',
        fields: errors,
        stage: 'status',
      });
    });

    it('follow from the status where there is no document', async () => {
      const kinds: Record<number, string> = {
        400: 'validation',
        403: 'forbidden',
        404: 'not_found',
        405: 'unsupported',
        409: 'conflict',
        410: 'not_found',
        413: 'validation',
        418: 'bad_response',
        422: 'validation',
        429: 'rate_limited',
        500: 'unavailable',
        501: 'unsupported',
        502: 'unavailable',
        503: 'unavailable',
        504: 'timeout',
      };
      for (const [status, kind] of Object.entries(kinds)) {
        const headers = {'Content-Type': 'text/html', 'X-Request-Id': 'r-8'};
        const {backend} = backendOver(() => new Response('<h1>Sorry</h1>', {status: Number(status), headers}));
        const error = await errorOf(backend.session({}));
        expect([error.kind, error.requestId, error.stage], status).to.deep.equal([kind, 'r-8', 'status']);
      }
    });

    it('do not take the server’s word for the network', async () => {
      const {backend} = backendOver(() => problem(403, {kind: 'offline'}));
      expect((await errorOf(backend.session({}))).kind).to.equal('forbidden');
    });

    it('tell the stages apart', async () => {
      const cases: [() => Response, string, number][] = [
        [() => new Response('<h1>Sign in</h1>', {headers: {'Content-Type': 'text/html'}}), 'content_type', 1],
        [() => new Response('{}', {headers: {}}), 'content_type', 1],
        [() => new Response('', {headers: {'Content-Type': 'application/json'}}), 'body', 1],
        [() => json({partner: 7}), 'schema', 1],
        [() => json('x', {status: 302}), 'status', 1],
        [() => json('x', {headers: {'Content-Type': 'application/json'}, status: 206}), 'schema', 1],
      ];
      for (const [response, stage, attempts] of cases) {
        const {backend, requests} = backendOver(response);
        const error = await errorOf(backend.session({}));
        expect([error.kind, error.stage, requests.length], stage).to.deep.equal(['bad_response', stage, attempts]);
      }
    });

    it('tell no network from no answer', async () => {
      const lost = () => Promise.reject(new TypeError('Failed to fetch'));
      const {backend, requests} = backendOver(lost);
      const error = await errorOf(backend.session({}));
      expect([error.kind, error.stage, requests.length]).to.deep.equal(['unavailable', 'connection', 4]);
      Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
      try {
        const offline = backendOver(lost);
        expect((await errorOf(offline.backend.session({}))).kind).to.equal('offline');
        expect(offline.requests.length).to.equal(1);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('come at the limit of time, whether the network or the page is slow', async () => {
      const never = new Promise<never>(() => undefined);
      const timeouts = {readMs: 5, writeMs: 10};
      const network = backendOver(() => never, {timeouts});
      const read = await errorOf(network.backend.session({}));
      expect([read.kind, read.message]).to.deep.equal(['timeout', 'There was no answer in 5 ms.']);
      expect(network.requests.length).to.equal(1);
      expect(network.requests[0]?.signal.aborted).to.equal(true);
      const write = await errorOf(network.backend.links!.archive!({id: 'l'}, {idempotencyKey: 'k'}));
      expect(write.message).to.equal('There was no answer in 10 ms.');
      const page = backendOver(() => json({}), {timeouts, getToken: () => never});
      expect((await errorOf(page.backend.session({}))).kind).to.equal('timeout');
    });
  });

  describe('aborting', () => {
    it('rejects with the reason and stops the request', async () => {
      const reason = new Error('The person went on.');
      const leaving = new AbortController();
      const {backend, requests} = backendOver(
        (request) => new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(new Error('x')))),
      );
      const asked = backend.session({}, {signal: leaving.signal}).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve));
      leaving.abort(reason);
      expect(await asked).to.equal(reason);
      expect(requests[0]?.signal.aborted).to.equal(true);
    });

    it('ends a wait between attempts', async () => {
      const reason = new Error('The person went on.');
      const leaving = new AbortController();
      const {backend, requests} = backendOver(() => problem(503, {}), {pace: {random: () => 1}});
      const asked = backend.session({}, {signal: leaving.signal}).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 10));
      leaving.abort(reason);
      expect(await asked).to.equal(reason);
      expect(requests.length).to.equal(1);
    });
  });

  describe('writes', () => {
    const archive = ({backend}: ReturnType<typeof backendOver>, options?: {idempotencyKey: string}) =>
      errorOf(backend.links!.archive!({id: 'ln_0001'}, options));

    it('are repeated only with their key, which stays the same', async () => {
      const keyed = backendOver(() => problem(503, {}));
      await archive(keyed, {idempotencyKey: 'key-1'});
      expect(keyed.requests.map(({headers}) => headers.get('Idempotency-Key'))).to.deep.equal(Array(4).fill('key-1'));
      const keyless = backendOver(() => problem(503, {}));
      await archive(keyless);
      expect(keyless.requests.length).to.equal(1);
    });
  });

  describe('stream', () => {
    const events = (text: string, type = 'text/event-stream') => new Response(text, {headers: {'Content-Type': type}});
    const hintsOf = async (response: () => Response, after?: string) => {
      const over = backendOver(response);
      const hints: Hint[] = [];
      for await (const hint of over.backend.stream!({after})) hints.push(hint);
      return {hints, requests: over.requests};
    };

    it('yields hints until the server closes', async () => {
      const text = 'retry: 3000\n\n:\n\nid: 7\ndata: {"topics":["links"]}\n\ndata: {"topics":["brand_new"],"x":1}\n\n';
      const {hints, requests} = await hintsOf(() => events(text), '6');
      expect(hints).to.deep.equal([{id: '7', topics: ['links']}, {topics: ['brand_new']}]);
      expect(requests[0]?.headers.get('Last-Event-ID')).to.equal('6');
      expect(requests[0]?.headers.get('Accept')).to.equal('text/event-stream');
    });

    it('says that it is open with the first byte, which no hint need be', async () => {
      let bring: (text: string) => void = () => undefined;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => void (bring = (text) => controller.enqueue(new TextEncoder().encode(text))),
      });
      const {backend, requests} = backendOver(
        () => new Response(body, {headers: {'Content-Type': 'text/event-stream'}}),
      );
      const said: string[] = [];
      const hints = backend.stream!({}, {onOpen: () => said.push('open')})[Symbol.asyncIterator]();
      const next = hints.next();
      while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve));
      expect(said).to.deep.equal([]);
      bring('retry: 3000\n\n');
      while (said.length === 0) await new Promise((resolve) => setTimeout(resolve));
      bring(':\n\ndata: {"topics":["links"]}\n\n');
      expect((await next).value).to.deep.equal({topics: ['links']});
      expect(said).to.deep.equal(['open']);
      await hints.return?.(undefined);
    });

    it('leaves events of other types alone, and takes an unreadable one for a change of anything', async () => {
      const text = 'event: advert\ndata: {"topics":["links"]}\n\nid: 9\ndata: {"topics":\n\n';
      expect((await hintsOf(() => events(text))).hints).to.deep.equal([{id: '9', topics: [...TOPICS]}]);
    });

    it('ends quietly when the server wants no stream', async () => {
      expect((await hintsOf(() => new Response(null, {status: 204}))).hints).to.deep.equal([]);
    });

    it('refuses what is no stream', async () => {
      const failed = async (response: () => Response) => errorOf(hintsOf(response));
      expect((await failed(() => events('<h1>Sign in</h1>', 'text/html'))).stage).to.equal('content_type');
      expect((await failed(() => problem(403, {kind: 'forbidden'}))).kind).to.equal('forbidden');
      expect((await failed(() => problem(401, {}))).kind).to.equal('unauthenticated');
      expect((await failed(() => events(`data: ${'x'.repeat(1_100_000)}`))).stage).to.equal('body');
    });

    it('is given up when it falls silent', async () => {
      const silent = () =>
        new Response(
          new ReadableStream({start: (controller) => controller.enqueue(new TextEncoder().encode(':\n\n'))}),
          {
            headers: {'Content-Type': 'text/event-stream'},
          },
        );
      const {backend, requests} = backendOver(silent, {timeouts: {silenceMs: 10}});
      const error = await errorOf(backend.stream!({})[Symbol.asyncIterator]().next());
      expect(error.kind).to.equal('timeout');
      expect(requests[0]?.signal.aborted).to.equal(true);
    });

    it('stops the request when nobody listens any more', async () => {
      const endless = () =>
        new Response(
          new ReadableStream({
            pull: (controller) => controller.enqueue(new TextEncoder().encode('data: {"topics":["report"]}\n\n')),
          }),
          {headers: {'Content-Type': 'text/event-stream'}},
        );
      const {backend, requests} = backendOver(endless);
      for await (const hint of backend.stream!({})) {
        expect(hint).to.deep.equal({topics: ['report']});
        break;
      }
      expect(requests[0]?.signal.aborted).to.equal(true);
    });
  });
});
