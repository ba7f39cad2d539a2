import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {Hint, PartnerBackend} from '@kabinet/contract';
import {memoryBackend} from '../memory/index.js';
import {createPartnerApi} from './index.js';
import type {PartnerApiOptions} from './index.js';

const ORIGIN = 'https://api.example';
const authorized = {Authorization: 'Bearer test-token-1'};

function apiOver(backend: PartnerBackend, options: Partial<PartnerApiOptions<string>> = {}) {
  const api = createPartnerApi({
    authenticate: (request) => request.headers.get('Authorization')?.slice('Bearer '.length),
    backendFor: () => backend,
    ...options,
  });
  return (path: string, init: RequestInit = {}) =>
    api(new Request(`${ORIGIN}/partner-api/v1${path}`, {headers: authorized, ...init}));
}

const post = (body: BodyInit, headers: Record<string, string> = {'Content-Type': 'application/json'}): RequestInit => ({
  method: 'POST',
  body,
  headers: {...authorized, ...headers},
});

async function problemOf(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get('Content-Type')).to.equal('application/problem+json');
  const problem = (await response.json()) as Record<string, unknown>;
  expect(problem.requestId).to.equal(response.headers.get('X-Request-Id'));
  expect(problem.status).to.equal(response.status);
  return problem;
}

describe('createPartnerApi', () => {
  describe('answers', () => {
    it('serves a read as JSON that no cache may keep', async () => {
      const response = await apiOver(memoryBackend())('/session');
      expect(response.status).to.equal(200);
      expect(response.headers.get('Content-Type')).to.equal('application/json');
      expect(response.headers.get('Cache-Control')).to.equal('private, no-store');
      expect(response.headers.get('X-Content-Type-Options')).to.equal('nosniff');
      const session = (await response.json()) as {partner: {id: string}};
      expect(session.partner.id).to.equal('pt_large');
    });

    it('answers a new link with 201 and an archived one with 200', async () => {
      const ask = apiOver(memoryBackend());
      const draft = JSON.stringify({programme: 'pg_russia', offer: 'of_catalogue'});
      const created = await ask('/links', post(draft));
      expect(created.status).to.equal(201);
      const {id} = (await created.json()) as {id: string};
      const archived = await ask(`/links/${id}/archive`, {method: 'POST', headers: authorized});
      expect(archived.status).to.equal(200);
      expect(((await archived.json()) as {status: string}).status).to.equal('archived');
    });

    it('takes the id from the path, never from the body', async () => {
      let seen: unknown;
      const backend: PartnerBackend = {
        ...memoryBackend(),
        links: {
          list: () => Promise.reject(new Error()),
          update: (changes) => ((seen = changes), Promise.reject(new Error())),
        },
      };
      await apiOver(backend)('/links/ln%2F1', {
        ...post(JSON.stringify({id: 'ln_2', name: 'Имя', owner: 'pt_small'})),
        method: 'PATCH',
      });
      expect(seen).to.deep.equal({id: 'ln/1', name: 'Имя'});
    });

    it('hands only known parameters to the backend', async () => {
      let seen: unknown;
      const backend: PartnerBackend = {
        ...memoryBackend(),
        balance: (query) => ((seen = query), Promise.reject(new BackendError('not_found', 'No.'))),
      };
      await apiOver(backend)('/balance?programme=pg_russia&partner=pt_small&filters.partner=x');
      expect(seen).to.deep.equal({programme: 'pg_russia'});
    });

    it('drops fields that the contract does not know', async () => {
      const inner = memoryBackend();
      const backend: PartnerBackend = {
        async session(query) {
          return {...(await inner.session(query)), ip: '203.0.113.7'};
        },
      };
      expect(await (await apiOver(backend)('/session')).text()).not.to.include('203.0.113.7');
      const unchecked = apiOver(backend, {checkAnswers: false});
      expect(await (await unchecked('/session')).text()).to.include('203.0.113.7');
    });
  });

  describe('refusals', () => {
    it('asks for a token', async () => {
      const response = await apiOver(memoryBackend())('/session', {headers: {}});
      expect(response.headers.get('WWW-Authenticate')).to.equal('Bearer');
      expect(await problemOf(response)).to.include({status: 401, kind: 'unauthenticated'});
    });

    it('knows its paths and their methods', async () => {
      const ask = apiOver(memoryBackend());
      expect(await problemOf(await ask('/nonsense'))).to.include({status: 404, kind: 'not_found'});
      expect(await problemOf(await ask('/links/%zz'))).to.include({status: 404});
      const response = await ask('/links', {method: 'DELETE', headers: authorized});
      expect(response.headers.get('Allow')).to.equal('GET, POST');
      expect(await problemOf(response)).to.include({status: 405, kind: 'unsupported'});
    });

    it('says what a backend lacks', async () => {
      const {session} = memoryBackend();
      const ask = apiOver({session});
      for (const path of ['/balance?programme=p', '/stream']) {
        expect(await problemOf(await ask(path)), path).to.include({status: 501, kind: 'unsupported'});
      }
    });

    it('names the fields that are wrong', async () => {
      const ask = apiOver(memoryBackend());
      const response = await ask('/report?programme=pg_russia&period.from=2026-02-30&period.to=2026-03-01');
      const problem = await problemOf(response);
      expect(problem.status).to.equal(422);
      const pointers = (problem.errors as {pointer: string}[]).map(({pointer}) => pointer);
      expect(pointers).to.deep.equal(['/period/from', '/metrics']);
    });

    it('reads bodies of JSON up to 64 kB', async () => {
      const ask = apiOver(memoryBackend());
      const cases: [RequestInit, number][] = [
        [post('{"programme":'), 400],
        [post(new Uint8Array([0x7b, 0xff, 0x7d])), 400],
        [post('programme=1', {'Content-Type': 'application/x-www-form-urlencoded'}), 415],
        [post(JSON.stringify({name: 'x'.repeat(70_000)})), 413],
        [post('[1,2]'), 422],
        [post('null'), 422],
        [post('{}', {'Content-Type': 'application/json', 'Idempotency-Key': 'k'.repeat(201)}), 422],
      ];
      for (const [index, [init, status]] of cases.entries()) {
        expect(await problemOf(await ask('/links', init)), `body ${index}`).to.include({status});
      }
      const draft = JSON.stringify({programme: 'pg_russia', offer: 'of_catalogue'});
      const longKey = post(draft, {'Content-Type': 'application/json', 'Idempotency-Key': 'k'.repeat(201)});
      expect(await problemOf(await ask('/links', longKey))).to.include({status: 400, code: 'idempotency_key'});
    });

    it('writes down when to come back', async () => {
      const retryAt = '2026-11-21T11:32:30.000Z';
      const backend: PartnerBackend = {
        session: () => Promise.reject(new BackendError('rate_limited', 'Slowly.', {retryAt})),
      };
      const response = await apiOver(backend, {now: () => Date.parse('2026-11-21T11:32:00.500Z')})('/session');
      expect(response.headers.get('Retry-After')).to.equal('30');
      expect(await problemOf(response)).to.include({status: 429, kind: 'rate_limited', detail: 'Slowly.'});
    });

    it('keeps what happened inside to itself, and tells the operator', async () => {
      const failures: [Error, number, string][] = [
        [new Error('password=hunter2'), 500, 'unavailable'],
        [new BackendError('unavailable', 'password=hunter2'), 503, 'unavailable'],
        [new BackendError('timeout', 'password=hunter2'), 504, 'timeout'],
        [new BackendError('offline', 'password=hunter2'), 503, 'unavailable'],
      ];
      for (const [failure, status, kind] of failures) {
        const told: unknown[] = [];
        const backend: PartnerBackend = {
          session: () => Promise.reject(failure),
        };
        const response = await apiOver(backend, {onError: (...args) => told.push(...args)})('/session');
        const requestId = response.headers.get('X-Request-Id');
        expect(told).to.deep.equal([failure, {requestId, operation: 'session'}]);
        expect(await response.clone().text()).not.to.include('hunter2');
        expect(await problemOf(response)).to.include({status, kind});
      }
    });

    it('does not hand out an answer that breaks the contract', async () => {
      const told: unknown[] = [];
      const broken = {now: 'soon'} as never;
      const ask = apiOver({session: () => Promise.resolve(broken)}, {onError: (error) => told.push(error)});
      expect(await problemOf(await ask('/session'))).to.include({status: 500, kind: 'bad_response'});
      expect(BackendError.from(told[0]).fields.map(({pointer}) => pointer)).to.include('/partner');
    });

    it('takes over the id of a request only if it looks like one', async () => {
      const ask = apiOver(memoryBackend());
      const idOf = async (given: string) => {
        const response = await ask('/session', {headers: {...authorized, 'X-Request-Id': given}});
        return response.headers.get('X-Request-Id');
      };
      expect(await idOf('edge-7.a_B')).to.equal('edge-7.a_B');
      expect(await idOf('<script>')).to.match(/^[\da-f-]{36}$/);
    });
  });

  describe('other origins', () => {
    const partners = 'https://partners.shop.example';
    const asked = (origin: string, method: string) => {
      const request = new Request(`${ORIGIN}/partner-api/v1/session`, {method: method === 'GET' ? 'GET' : 'OPTIONS'});
      // A page cannot set this header, and neither can a test but so.
      const headers = new Proxy(request.headers, {
        get: (target, name) =>
          name === 'get'
            ? (key: string) => (key === 'Origin' ? origin : target.get(key))
            : (Reflect.get(target, name, target) as unknown),
      });
      return new Proxy(request, {
        get: (target, name) => (name === 'headers' ? headers : (Reflect.get(target, name, target) as unknown)),
      });
    };
    const api = createPartnerApi({
      authenticate: () => 'someone',
      backendFor: () => memoryBackend(),
      origins: [partners],
    });

    it('answers a preflight, to be remembered', async () => {
      const response = await api(asked(partners, 'OPTIONS'));
      expect(response.status).to.equal(204);
      expect(Object.fromEntries(response.headers)).to.deep.equal({
        'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, Last-Event-ID',
        'access-control-allow-methods': 'GET, POST, PATCH',
        'access-control-allow-origin': partners,
        'access-control-expose-headers': 'X-Request-Id, Retry-After, Content-Disposition',
        'access-control-max-age': '7200',
        vary: 'Origin',
      });
    });

    it('lets exactly the operator’s origins read', async () => {
      const allowed = await api(asked(partners, 'GET'));
      expect(allowed.headers.get('Access-Control-Allow-Origin')).to.equal(partners);
      for (const origin of [`${partners}.evil.example`, 'http://partners.shop.example', 'null', `${partners}:8443`]) {
        for (const method of ['GET', 'OPTIONS']) {
          const response = await api(asked(origin, method));
          expect(response.headers.has('Access-Control-Allow-Origin'), `${method} ${origin}`).to.equal(false);
          expect(response.headers.get('Vary')).to.equal('Origin');
        }
      }
    });
  });

  describe('stream', () => {
    async function* hints(list: readonly Hint[]): AsyncGenerator<Hint> {
      yield* list;
    }

    it('writes hints as events', async () => {
      let after: string | undefined;
      const backend: PartnerBackend = {
        ...memoryBackend(),
        stream: (query) => {
          after = query.after;
          return hints([{id: '7', topics: ['links', 'report']}, {topics: ['balance']}, {id: '8\ndata: x', topics: []}]);
        },
      };
      const response = await apiOver(backend)('/stream', {headers: {...authorized, 'Last-Event-ID': '6'}});
      expect(response.headers.get('Content-Type')).to.equal('text/event-stream');
      expect(response.headers.get('Cache-Control')).to.equal('private, no-store');
      expect(await response.text()).to.equal(
        'retry: 3000\n\nid: 7\ndata: {"topics":["links","report"]}\n\ndata: {"topics":["balance"]}\n\ndata: {"topics":[]}\n\n',
      );
      expect(after).to.equal('6');
    });

    it('stays alive while nothing happens, and leaves with its reader', async () => {
      let isOpen = false;
      const backend: PartnerBackend = {
        ...memoryBackend(),
        async *stream(_, options) {
          isOpen = true;
          await new Promise((resolve) => options?.signal?.addEventListener('abort', resolve));
          isOpen = false;
          yield {topics: []};
        },
      };
      const response = await apiOver(backend, {heartbeatMs: 5})('/stream');
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      const read: (string | undefined)[] = [];
      for (let count = 0; count < 3; count++) read.push((await reader.read()).value);
      expect(read).to.deep.equal(['retry: 3000\n\n', ':\n\n', ':\n\n']);
      expect(isOpen).to.equal(true);
      await reader.cancel();
      await new Promise((resolve) => setTimeout(resolve));
      expect(isOpen).to.equal(false);
    });

    it('ends when its token does, even if the backend would go on', async () => {
      const backend: PartnerBackend = {
        ...memoryBackend(),
        async *stream() {
          yield {topics: ['report']};
          await new Promise(() => undefined);
        },
      };
      const answers = ['anna', 'anna', undefined];
      const ask = apiOver(backend, {heartbeatMs: 5, authenticate: () => answers.shift()});
      const response = await ask('/stream');
      expect(await response.text()).to.equal('retry: 3000\n\ndata: {"topics":["report"]}\n\n:\n\n');
    });

    it('ends when nobody can say whether the token is good still', async () => {
      const told: unknown[] = [];
      const lost = new Error('The database is gone.');
      const answers = [() => 'anna', () => Promise.reject(lost)];
      const response = await apiOver(memoryBackend(), {
        heartbeatMs: 5,
        authenticate: () => answers.shift()?.(),
        onError: (error) => told.push(error),
      })('/stream');
      expect(await response.text()).to.equal('retry: 3000\n\n');
      expect(told).to.deep.equal([lost]);
    });

    it('ends when the backend’s stream breaks, and tells the operator', async () => {
      const told: unknown[] = [];
      const lost = new Error('The database is gone.');
      const backend: PartnerBackend = {
        ...memoryBackend(),
        stream: () => {
          throw lost;
        },
      };
      const response = await apiOver(backend, {onError: (error) => told.push(error)})('/stream');
      expect(await response.text()).to.equal('retry: 3000\n\n');
      expect(told).to.deep.equal([lost]);
    });

    it('lets a reader go who does not read', async () => {
      let sent = 0;
      const backend: PartnerBackend = {
        ...memoryBackend(),
        async *stream() {
          for (; sent < 5000; sent++) yield {topics: ['report']};
        },
      };
      await apiOver(backend)('/stream');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(sent).to.be.lessThan(150);
    });
  });
});
