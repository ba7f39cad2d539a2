import assert from 'node:assert/strict';
import {beforeEach, describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import {HandClock} from '../../testing/hand-clock.js';
import {Budget} from './budget.js';
import {momentIn} from './retry-after.js';
import {usualRuntime} from './runtime.js';
import {Upstream} from './upstream.js';
import type {Manners} from './verdict.js';

describe('an upstream', () => {
  let clock: HandClock;
  let asked: {method: string; url: string; headers: Record<string, string>; body: unknown}[];
  let answers: (() => Response)[];
  beforeEach(() => {
    clock = new HandClock();
    asked = [];
    answers = [];
  });
  const upstream = (manners: Manners = {}) => {
    const fetch: typeof globalThis.fetch = (url, {method, headers, body} = {}) => {
      asked.push({method: method ?? 'GET', url: url as string, headers: headers as Record<string, string>, body});
      const answer = answers.shift();
      return answer ? Promise.resolve().then(answer) : Promise.resolve(Response.json({asked: asked.length}));
    };
    const runtime = usualRuntime({fetch, pace: clock, keepMs: 60_000, staleMs: 600_000});
    const budget = new Budget({requests: 100, perMs: 1}, clock);
    return new Upstream({url: 'https://platform.example/v1/', budget, manners, runtime});
  };
  const alice = (manners?: Manners) => upstream(manners).for('alice', {'X-Key': 'secret'});
  const told = async (work: Promise<unknown>, ms = 100_000) => {
    const ended = work.then(
      (value) => ({value, error: undefined}),
      (error: unknown) => ({value: undefined, error: BackendError.from(error)}),
    );
    await clock.pass(ms);
    return ended;
  };

  test('writes its own address, headers and body, every value escaped', async () => {
    const question = {path: '/p/{id}/x', params: {id: '../a b'}, query: {n: 2, list: ['a', 'b&c=d'], none: undefined}};
    await told(alice().ask(question));
    await told(alice().ask({path: '/report', body: {from: '2026-11-01'}}));
    assert.deepEqual(asked, [
      {
        method: 'GET',
        url: 'https://platform.example/v1/p/..%2Fa%20b/x?n=2&list=a&list=b%26c%3Dd',
        headers: {Accept: 'application/json', 'X-Key': 'secret'},
        body: undefined,
      },
      {
        method: 'POST',
        url: 'https://platform.example/v1/report',
        headers: {Accept: 'application/json', 'Content-Type': 'application/json', 'X-Key': 'secret'},
        body: '{"from":"2026-11-01"}',
      },
    ]);
  });

  test('asks the same once for each partner, and anew when it is old', async () => {
    const platform = upstream();
    const [one, two] = [platform.for('alice', {}), platform.for('bob', {})];
    const all = Promise.all([one.ask({path: '/x'}), one.ask({path: '/x'}), two.ask({path: '/x'})]);
    await clock.pass(0);
    assert.deepEqual(
      (await all).map(({value, at}) => [value.body, at]),
      [
        [{asked: 1}, 0],
        [{asked: 1}, 0],
        [{asked: 2}, 0],
      ],
    );
    await clock.pass(59_999);
    await told(one.ask({path: '/x'}), 0);
    assert.equal(asked.length, 2);
    await clock.pass(1);
    await told(one.ask({path: '/x'}), 0);
    assert.equal(asked.length, 3);
  });

  test('asks whether an answer still holds, and says from when it is then', async () => {
    const api = alice();
    answers = [() => Response.json({sum: 1}, {headers: {ETag: '"v1"'}}), () => new Response(null, {status: 304})];
    await told(api.ask({path: '/x'}), 60_000);
    const {value} = await told(api.ask({path: '/x'}), 0);
    assert.deepEqual(
      [
        (value as {value: {body: unknown}; at: number}).value.body,
        (value as {at: number}).at,
        asked[1]?.headers['If-None-Match'],
      ],
      [{sum: 1}, 60_000, '"v1"'],
    );
  });

  test('shows an old answer, with its own moment, while the platform fails', async () => {
    const api = alice();
    answers = [() => Response.json({sum: 1}), ...Array.from({length: 4}, () => () => new Response('', {status: 500}))];
    await told(api.ask({path: '/x'}), 60_000);
    const {value} = await told(api.ask({path: '/x'}));
    assert.deepEqual([(value as {at: number}).at, asked.length], [0, 5]);
  });

  test('hears in the platform’s own way when to come again; nobody else hears of a limit', async () => {
    const refuse = () => new Response('{}', {status: 429, headers: {'Retry-After': '1000000005'}});
    answers = [refuse];
    await clock.pass(1_000_000_000_000);
    const api = alice({retryAfter: momentIn('Retry-After')});
    const done = api.ask({path: '/x'});
    await clock.pass(4999);
    assert.equal(asked.length, 1);
    await clock.pass(1000);
    assert.deepEqual([(await done).value.status, asked.length], [200, 2]);
    answers = Array.from({length: 4}, () => refuse);
    const {error} = await told(api.ask({path: '/y'}));
    assert.deepEqual([error?.kind, error?.code], ['unavailable', 'platform_busy']);
  });

  test('a write goes up once, whatever comes of it', async () => {
    answers = [() => new Response('', {status: 503})];
    const {error} = await told(alice().send({path: '/links', body: {name: 'a'}}));
    assert.deepEqual([error?.kind, asked.length], ['unavailable', 1]);
  });

  for (const [status, manners, expected] of [
    [401, {}, ['unavailable', 'platform_key_refused']],
    [403, {}, ['unavailable', 'platform_key_refused']],
    [422, {}, ['bad_response', 'platform_refused_question']],
    [404, {}, ['not_found', undefined]],
    [302, {}, ['bad_response', undefined]],
    [200, {judge: () => ({failed: {kind: 'forbidden'}})}, ['unavailable', 'platform_key_refused']],
    [404, {judge: () => ({good: []})}, []],
  ] as [number, Manners, unknown[]][]) {
    test(`a ${status} ${manners.judge ? 'that is judged ' : ''}is ${expected.join(' ') || 'good'}`, async () => {
      answers = [() => new Response('{"a":1}', {status, headers: {Location: 'https://elsewhere.example/'}})];
      const {error} = await told(alice(manners).ask({path: '/x'}));
      assert.deepEqual(error ? [error.kind, error.code] : [], expected);
    });
  }

  test('numbers with more digits than a number keeps stay exact', async () => {
    answers = [() => new Response('{"id": 12345678901234567890, "amount": 0.1}', {headers: {'Content-Type': 'x'}})];
    const {value} = await told(alice().ask({path: '/x'}));
    assert.deepEqual((value as {value: {body: unknown}}).value.body, {id: '12345678901234567890', amount: 0.1});
  });
});
