import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {FaultInjector, type ScenarioBackend} from './fault-injector.js';
import {startFaultServer} from './fault-server.js';
import type {Loopback} from './loopback.js';
import {openScenario} from './scenario.js';

/** Counts what reached it, and answers with the request's own path and body. */
function echo(): ScenarioBackend {
  let served = 0;
  const api = async (request: Request) => {
    const {pathname, search} = new URL(request.url);
    served++;
    return Response.json({
      served,
      path: pathname + search,
      body: await request.text(),
      items: [{amount: '1'}, {amount: '2'}],
    });
  };
  const act = (name: string, values: readonly unknown[]) => {
    if (name === 'fail') throw new Error('There is no such link.');
    return [name, ...values, ++served];
  };
  return {api, act};
}

interface Acts {
  click(code: string, visit: {device: string}): unknown;
  fail(): never;
}

let server: Loopback;
before(async () => {
  server = await startFaultServer(new FaultInjector(echo));
});
after(() => server.close());

test('without rules the API answers for itself', async () => {
  const {url} = await openScenario(server.url);
  const answer = await fetch(`${url}/links?limit=2`, {method: 'POST', body: '{"a":1}'});
  assert.equal(answer.status, 200);
  assert.deepEqual(await answer.json(), {
    served: 1,
    path: '/partner-api/v1/links?limit=2',
    body: '{"a":1}',
    items: [{amount: '1'}, {amount: '2'}],
  });
});

test('each scenario has a backend of its own', async () => {
  const [first, second] = [await openScenario(server.url), await openScenario(server.url)];
  await fetch(`${first.url}/session`);
  const answer = (await (await fetch(`${second.url}/session`)).json()) as {served: number};
  assert.equal(answer.served, 1);
});

test('a rule answers instead of the backend, as often as it says', async () => {
  const problem = {title: 'Too many requests', status: 429};
  const answer = {status: 429, headers: {'retry-after': '2'}, json: problem};
  const {url} = await openScenario(server.url, {rules: [{match: {path: '/report', after: 1, times: 1}, answer}]});
  const statuses: number[] = [];
  for (const path of ['/report', '/links', '/report', '/report']) statuses.push((await fetch(url + path)).status);
  assert.deepEqual(statuses, [200, 200, 429, 200]);
});

test('an error answer is a problem document with the headers asked for', async () => {
  const answer = {status: 503, headers: {'retry-after': '2'}, json: {title: 'Busy', status: 503}};
  const {url} = await openScenario(server.url, {rules: [{answer}]});
  const response = await fetch(`${url}/report`);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('retry-after'), '2');
  assert.deepEqual(await response.json(), {title: 'Busy', status: 503});
});

test('text and bytes are sent as they stand', async () => {
  const html = {text: '<!doctype html>', headers: {'content-type': 'text/html'}};
  const rules = [
    {match: {path: '/session'}, answer: html},
    {match: {path: '/report'}, answer: {bytes: '77+9/w=='}},
  ];
  const {url} = await openScenario(server.url, {rules});
  const page = await fetch(`${url}/session`);
  assert.equal(page.headers.get('content-type'), 'text/html');
  assert.equal(await page.text(), '<!doctype html>');
  const bytes = new Uint8Array(await (await fetch(`${url}/report`)).arrayBuffer());
  assert.deepEqual([...bytes], [0xef, 0xbf, 0xbd, 0xff]);
});

test("a rule changes the backend's own answer", async () => {
  const change = {
    status: 201,
    headers: {'x-more': 'yes', 'content-type': 'text/plain'},
    edits: [
      {pointer: '/items/*/amount', set: null},
      {pointer: '/items/0', remove: true as const},
      {pointer: '/added', set: [1]},
    ],
  };
  const {url} = await openScenario(server.url, {rules: [{change}]});
  const response = await fetch(`${url}/links`);
  assert.equal(response.status, 201);
  assert.equal(response.headers.get('x-more'), 'yes');
  assert.equal(response.headers.get('content-type'), 'text/plain');
  const document = {served: 1, path: '/partner-api/v1/links', body: '', items: [{amount: null}], added: [1]};
  assert.deepEqual(await response.json(), document);
});

test('a cut body fails after its headers have come', async () => {
  const scenario = await openScenario(server.url, {rules: [{cutAfterBytes: 5}]});
  const response = await fetch(`${scenario.url}/links`);
  assert.equal(response.status, 200);
  const reader = response.body!.getReader();
  const {value} = await reader.read();
  assert.equal(new TextDecoder().decode(value), '{"ser');
  await assert.rejects(reader.read(), TypeError);
  assert.equal((await scenario.requests())[0]?.outcome, 'cut');
});

test('a lost answer leaves the work done, a reset leaves it undone', async () => {
  const scenario = await openScenario(server.url, {
    rules: [
      {match: {path: '/links'}, fate: 'lose'},
      {match: {path: '/payouts'}, fate: 'reset'},
    ],
  });
  await assert.rejects(fetch(`${scenario.url}/links`), TypeError);
  await assert.rejects(fetch(`${scenario.url}/payouts`), TypeError);
  const answer = (await (await fetch(`${scenario.url}/session`)).json()) as {served: number};
  assert.equal(answer.served, 2);
  const outcomes = (await scenario.requests()).map((request) => request.outcome);
  assert.deepEqual(outcomes, ['cut', 'cut', 'answered']);
});

test('a hanging request is seen to be aborted', {timeout: 30_000}, async () => {
  const scenario = await openScenario(server.url, {rules: [{fate: 'hang'}]});
  await assert.rejects(fetch(`${scenario.url}/balance`, {signal: AbortSignal.timeout(50)}), {name: 'TimeoutError'});
  let requests = await scenario.requests();
  while (requests[0]?.outcome === 'open') requests = await scenario.requests();
  assert.equal(requests[0]?.outcome, 'aborted');
});

test('a delay comes before the answer', async () => {
  const {url} = await openScenario(server.url, {rules: [{delayMs: 120}]});
  const start = performance.now();
  await fetch(`${url}/session`);
  assert.ok(performance.now() - start >= 115);
});

test('a stream is played step by step and dropped where the script says', async () => {
  const stream = [{send: ': hello\n\n'}, {waitMs: 20}, {send: 'data: {"topics":["links"]}\n\n'}, {drop: true as const}];
  const {url} = await openScenario(server.url, {rules: [{match: {path: '/stream'}, answer: {stream}}]});
  const response = await fetch(`${url}/stream`);
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  const received: string[] = [];
  await assert.rejects(async () => {
    for await (const chunk of response.body!) received.push(new TextDecoder().decode(chunk));
  }, TypeError);
  assert.equal(received.join(''), ': hello\n\ndata: {"topics":["links"]}\n\n');
});

test('a held stream ends when the scenario is closed', {timeout: 30_000}, async () => {
  const stream = [{send: ': hello\n\n'}, {hold: true as const}];
  const scenario = await openScenario(server.url, {rules: [{answer: {stream}}]});
  const response = await fetch(`${scenario.url}/stream`);
  const reader = response.body!.getReader();
  await reader.read();
  await scenario.close();
  await assert.rejects(reader.read(), TypeError);
});

test('requests are told without their tokens', async () => {
  const scenario = await openScenario(server.url, {rules: []});
  for (const token of ['test-token-a', 'test-token-b', 'test-token-a']) {
    await fetch(`${scenario.url}/session`, {headers: {authorization: `Bearer ${token}`}});
  }
  await fetch(`${scenario.url}/links`, {method: 'POST', body: '{"offerId":"o1"}'});
  const requests = await scenario.requests();
  assert.deepEqual(
    requests.map(({method, path, body, headers}) => [method, path, body, headers['authorization']]),
    [
      ['GET', '/partner-api/v1/session', '', 'Bearer #1'],
      ['GET', '/partner-api/v1/session', '', 'Bearer #2'],
      ['GET', '/partner-api/v1/session', '', 'Bearer #1'],
      ['POST', '/partner-api/v1/links', '{"offerId":"o1"}', undefined],
    ],
  );
  assert.equal((await scenario.requests({method: 'POST'})).length, 1);
  assert.equal((await scenario.requests({path: '/session'})).length, 3);
});

test('new rules take the place of the old, and the data stay', async () => {
  const scenario = await openScenario(server.url, {rules: [{answer: {status: 500}}]});
  assert.equal((await fetch(`${scenario.url}/session`)).status, 500);
  await scenario.set([]);
  assert.equal(((await (await fetch(`${scenario.url}/session`)).json()) as {served: number}).served, 1);
});

test('others than the partner act on the same data', async () => {
  const scenario = await openScenario<unknown, Acts>(server.url);
  assert.deepEqual(await scenario.act('click', 'abc', {device: 'mobile'}), ['click', 'abc', {device: 'mobile'}, 1]);
  assert.equal(((await (await fetch(`${scenario.url}/session`)).json()) as {served: number}).served, 2);
  await assert.rejects(scenario.act('fail'), /There is no such link\./);
});
