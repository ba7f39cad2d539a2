import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {openScenario} from '../testing/scenario.js';
import type {Scenario} from '../testing/scenario.js';
import type {PartnerActs, PartnerData} from '../testing/partner-scenarios.js';
import type {FaultRule} from '../testing/fault-rules.js';
import {httpBackend} from './index.js';
import type {HttpOptions} from './index.js';

const BALANCE = {programme: 'pg_russia'};

describe('httpBackend over a faulty network', () => {
  let scenario: Scenario<PartnerActs>;
  let tokens: number;
  let slept: number[];

  async function open(rules: readonly FaultRule[], options: Partial<HttpOptions> = {}): Promise<PartnerBackend> {
    scenario = await openScenario<PartnerData, PartnerActs>(location.origin, {rules});
    tokens = 0;
    slept = [];
    return httpBackend({
      url: scenario.url,
      getToken: () => Promise.resolve({token: `test-token-${++tokens}`}),
      pace: {sleep: (ms) => Promise.resolve(void slept.push(ms)), random: () => 0.5},
      ...options,
    });
  }

  afterEach(() => scenario.close());

  const balanceOf = async (backend: PartnerBackend) => (await backend.balance?.(BALANCE))?.accounts[0]?.currency;
  const errorOf = async (promise: Promise<unknown> | undefined): Promise<BackendError> => {
    const error = await promise?.then(
      () => expect.fail('It was answered.'),
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(BackendError);
    return error as BackendError;
  };

  it('R03: fetches one token for eight refused calls and repeats each once', async () => {
    const backend = await open([
      {match: {after: 1, times: 8}, answer: {status: 401, json: {title: 'No', status: 401}}},
    ]);
    await backend.session({});
    const currencies = await Promise.all(Array.from({length: 8}, () => balanceOf(backend)));
    expect(currencies).to.deep.equal(Array(8).fill('RUB'));
    expect(tokens).to.equal(2);
    const asked = await scenario.requests({path: '/balance'});
    expect(asked.length).to.equal(16);
    expect(asked.filter(({headers}) => headers['authorization'] === 'Bearer #2').length).to.equal(8);
  });

  it('R04: refreshes once, and does not go round in circles', async () => {
    const backend = await open([{answer: {status: 401, json: {title: 'No', status: 401}}}]);
    for (let count = 1; count <= 3; count++) {
      expect((await errorOf(backend.balance?.(BALANCE))).kind).to.equal('unauthenticated');
      expect((await scenario.requests()).length).to.equal(2 * count);
    }
  });

  it('R09: waits as long as the server says', async () => {
    const busy = (retryAfter: string | undefined): FaultRule[] => [
      {
        match: {times: 1},
        answer: {status: 429, headers: {...(retryAfter !== undefined && {'Retry-After': retryAfter})}},
      },
    ];
    const soon = new Date(Math.ceil(Date.now() / 1000) * 1000 + 20_000).toUTCString();
    const cases: [string | undefined, (ms: number) => boolean][] = [
      ['7', (ms) => ms === 7700],
      [soon, (ms) => ms > 15_000 && ms < 26_000],
      [undefined, (ms) => ms === 500],
      ['after lunch', (ms) => ms === 500],
    ];
    for (const [header, isRight] of cases) {
      const backend = await open(busy(header));
      expect(await balanceOf(backend), header).to.equal('RUB');
      expect(slept.length, header).to.equal(1);
      expect(isRight(slept[0] ?? 0), `${header}: ${slept[0]} ms`).to.equal(true);
      await scenario.close();
    }
    const backend = await open(busy('3600'));
    const error = await errorOf(backend.balance?.(BALANCE));
    expect(error.kind).to.equal('rate_limited');
    expect(Date.parse(error.retryAt ?? '') - Date.now()).to.be.within(3_590_000, 3_600_000);
    expect([slept, (await scenario.requests()).length]).to.deep.equal([[], 1]);
  });

  it('R10: repeats a read three times at most, and a write without a key never', async () => {
    for (const status of [500, 502, 503, 504]) {
      for (const failures of [0, 1, 3, 4, 5]) {
        const backend = await open([{match: {times: failures}, answer: {status, text: 'Sorry'}}]);
        const outcome = await balanceOf(backend).catch((error: unknown) => (error as BackendError).stage);
        expect(outcome, `${failures} times ${status}`).to.equal(failures <= 3 ? 'RUB' : 'status');
        expect((await scenario.requests()).length).to.equal(Math.min(failures, 3) + 1);
        await scenario.close();
      }
    }
    const backend = await open([{match: {method: 'POST'}, answer: {status: 503}}]);
    await errorOf(backend.links?.archive?.({id: 'ln_0001'}));
    expect((await scenario.requests({method: 'POST'})).length).to.equal(1);
    await errorOf(backend.links?.archive?.({id: 'ln_0001'}, {idempotencyKey: 'key-1'}));
    expect((await scenario.requests({method: 'POST'})).length).to.equal(5);
  });

  it('R11: gives up what never answers, and closes the connection', async () => {
    const backend = await open([{fate: 'hang'}], {timeouts: {readMs: 60}});
    const error = await errorOf(backend.balance?.(BALANCE));
    expect([error.kind, error.stage]).to.deep.equal(['timeout', 'connection']);
    let asked = await scenario.requests();
    while (asked[0]?.outcome === 'open') asked = await scenario.requests();
    expect(asked.map(({outcome}) => outcome)).to.deep.equal(['aborted']);
  });

  it('R11: a body that never ends is given up too', async () => {
    const stream = [{send: '{"meta":'}, {hold: true}] as const;
    const rule: FaultRule = {answer: {stream, headers: {'Content-Type': 'application/json'}}};
    const backend = await open([rule], {timeouts: {readMs: 60}});
    expect((await errorOf(backend.balance?.(BALANCE))).kind).to.equal('timeout');
  });

  it('R13: survives every broken body', async () => {
    const base64 = (text: string) => btoa(text);
    const asJson = {'Content-Type': 'application/json'};
    const bodies: [string, FaultRule, number][] = [
      ['cut', {cutAfterBytes: 40}, 4],
      ['empty', {answer: {text: '', headers: asJson}}, 1],
      ['invalid UTF-8', {answer: {bytes: base64('{"x":"\xff"}'), headers: asJson}}, 1],
      ['half a document', {answer: {text: '{"accounts":[', headers: asJson}}, 1],
      ['a literal', {answer: {text: 'NaN', headers: asJson}}, 1],
    ];
    for (const [name, rule, attempts] of bodies) {
      const backend = await open([rule]);
      const error = await errorOf(backend.balance?.(BALANCE));
      expect([error.kind, error.stage], name).to.deep.equal(['bad_response', 'body']);
      expect((await scenario.requests()).length, name).to.equal(attempts);
      await scenario.close();
    }
    const deep = await open([{answer: {text: '['.repeat(10_000) + ']'.repeat(10_000), headers: asJson}}]);
    expect((await errorOf(deep.balance?.(BALANCE))).stage).to.equal('schema');
    await scenario.close();
    const huge = await open([{answer: {text: `"${'x'.repeat(21 * 1024 * 1024)}"`, headers: asJson}}]);
    expect((await errorOf(huge.balance?.(BALANCE))).message).to.equal('The answer is too large.');
  });

  it('R13: a byte order mark does no harm', async () => {
    const backend = await open([]);
    const session = JSON.stringify(await backend.session({}));
    await scenario.set([{answer: {text: `\ufeff${session}`, headers: {'Content-Type': 'application/json'}}}]);
    expect((await backend.session({})).partner.id).to.equal('pt_large');
  });

  it('R14: a page with status 200 is no answer', async () => {
    const page = {
      text: '<!doctype html><title>Sign in</title>',
      headers: {'Content-Type': 'text/html', 'X-Request-Id': 'r-3'},
    };
    const backend = await open([{answer: page}]);
    const error = await errorOf(backend.balance?.(BALANCE));
    expect([error.kind, error.stage, error.requestId]).to.deep.equal(['bad_response', 'content_type', 'r-3']);
    expect((await scenario.requests()).length).to.equal(1);
  });

  it('S11: does not follow where the API redirects', async () => {
    const backend = await open([{answer: {status: 302, headers: {Location: '/elsewhere'}}}]);
    const error = await errorOf(backend.balance?.(BALANCE));
    expect([error.kind, error.stage]).to.deep.equal(['bad_response', 'status']);
    expect((await scenario.requests()).map(({path}) => path)).to.deep.equal([
      '/partner-api/v1/balance?programme=pg_russia',
    ]);
  });

  it('R21: finds the answer that was lost on the way, and writes once', async () => {
    const backend = await open([{match: {method: 'POST', times: 1}, fate: 'lose'}]);
    const draft = {programme: 'pg_russia', offer: 'of_catalogue', name: 'Один раз'};
    const link = await backend.links?.create?.(draft, {idempotencyKey: 'key-1'});
    const listed = await backend.links?.list({programme: 'pg_russia', limit: 100});
    expect(listed?.items.filter(({name}) => name === 'Один раз').map(({id}) => id)).to.deep.equal([link?.id]);
    expect((await scenario.requests({method: 'POST'})).length).to.equal(2);
  });

  it('resumes a stream with the last id', async () => {
    const backend = await open([
      {
        match: {path: '/stream', times: 1},
        answer: {stream: [{send: 'id: 3\ndata: {"topics":["links"]}\n\n'}, {waitMs: 50}, {drop: true}]},
      },
    ]);
    const seen: (string | undefined)[] = [];
    const lost = (async () => {
      for await (const {id} of backend.stream?.({}) ?? []) seen.push(id);
    })();
    const error = await errorOf(lost);
    expect([seen, error.kind, error.stage]).to.deep.equal([['3'], 'unavailable', 'body']);
    const again = backend.stream?.({after: '3'})[Symbol.asyncIterator]();
    const first = await again?.next();
    expect((first?.value as {topics: string[]}).topics).to.include('commissions');
    await again?.return?.(undefined);
    const [, second] = await scenario.requests({path: '/stream'});
    expect(second?.headers['last-event-id']).to.equal('3');
  });
});
