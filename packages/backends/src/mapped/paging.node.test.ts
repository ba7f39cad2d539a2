import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {ServerResponse} from 'node:http';
import {after, before, beforeEach, describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import {listenOnLoopback} from '../testing/loopback.js';
import type {Loopback} from '../testing/loopback.js';
import {loadMapping, mappedBackend} from './index.js';

/** Seven payouts, two to an answer. */
const ROWS = Array.from({length: 7}, (_, index) => ({id: `po${index}`, amount: '1.00', at: 1795219200 + index}));
const SIZE = 2;

type Serve = (query: URLSearchParams, outgoing: ServerResponse) => unknown;

const APIS: Readonly<Record<string, Serve>> = {
  page: (query) => ({rows: pageOf((Number(query.get('page')) - 1) * SIZE)}),
  // From the second answer on, a new row at the top has moved everything by one.
  drift: (query) => ({rows: pageOf(Math.max(0, (Number(query.get('page')) - 1) * SIZE - 1))}),
  // Says that there is nothing with an error.
  affwp: (query, outgoing) => {
    const rows = pageOf(Number(query.get('offset')));
    if (rows.length > 0) return rows;
    outgoing.statusCode = 404;
    return {code: 'no_payouts', message: 'No payouts were found.'};
  },
  cursor: (query) => {
    const start = Number(query.get('after') ?? 0);
    return {rows: pageOf(start), next: start + SIZE < ROWS.length ? start + SIZE : null};
  },
  link: (query, outgoing) => {
    const page = Number(query.get('p') ?? 1);
    const next = `<https://elsewhere.example/other?p=${page + 1}>; rel="next"`;
    if (page * SIZE < ROWS.length)
      outgoing.setHeader('Link', `<https://elsewhere.example/x?p=1>; rel="first", ${next}`);
    return {rows: pageOf((page - 1) * SIZE)};
  },
  deaf: () => ({rows: pageOf(0)}),
  endless: (query) => ({rows: [{id: `po${query.get('page')}`, amount: '1.00', at: 1795219200}]}),
  failing: () => ({response: {status: -1, errorMessage: 'The key is not valid.'}}),
  single: () => ({rows: ROWS[0]}),
  wrong: () => ({rows: [ROWS[0], {id: 'po9', amount: '1,50', at: 1795219200}]}),
};

function pageOf(start: number) {
  return ROWS.slice(start, start + SIZE);
}

describe('a mapped list', () => {
  const asked: string[] = [];
  let server: Loopback;
  before(async () => {
    server = await listenOnLoopback(
      createServer((incoming, outgoing) => {
        const {pathname, searchParams} = new URL(incoming.url ?? '', 'http://127.0.0.1');
        asked.push(incoming.url ?? '');
        outgoing.setHeader('Content-Type', 'application/json');
        const body = pathname === '/v1/me' ? {id: 1, name: 'A'} : APIS[pathname.slice(4)]?.(searchParams, outgoing);
        outgoing.end(JSON.stringify(body));
      }),
    );
  });
  after(() => server.close());
  beforeEach(() => void (asked.length = 0));

  const listed = async (api: string, paging?: object, more: object = {}) => {
    const mapping = await loadMapping({
      version: 1,
      programme: {id: 'p', name: 'P', currency: 'EUR', timeZone: 'UTC'},
      moment: {style: 'seconds'},
      errors: {
        detail: 'message ?: response.errorMessage',
        code: 'code',
        failed: 'response.status < 0',
        empty: [{status: 404, when: '$substring(code, 0, 3) = "no_"'}],
      },
      partner: {request: {path: '/me'}, fields: {id: 'id', name: 'name', status: {constant: 'approved'}}},
      payouts: {
        request: {path: `/${api}`},
        ...(paging && {paging}),
        rows: 'rows',
        fields: {id: 'id', number: 'id', amount: 'amount', status: {constant: 'paid'}, createdAt: 'at'},
        ...more,
      },
    });
    const backend = mappedBackend(mapping, {url: `${server.url}/v1`, pace: {retries: 0}});
    const page = await backend.payouts?.list({programme: 'p'});
    return page?.items.map(({id}) => id).reverse();
  };
  const ALL = ['po0', 'po1', 'po2', 'po3', 'po4', 'po5', 'po6'];
  const requests = () => asked.filter((url) => url !== '/v1/me');

  test('goes over pages by number until one has no rows', async () => {
    const size = {name: 'per_page', value: SIZE};
    assert.deepEqual(await listed('page', {style: 'page', page: 'page', size}), ALL);
    assert.deepEqual(
      requests(),
      [1, 2, 3, 4, 5].map((page) => `/v1/page?per_page=2&page=${page}`),
    );
  });

  test('shows a row once that moved to the next page', async () => {
    assert.deepEqual(await listed('drift', {style: 'page', page: 'page'}), ALL);
  });

  test('goes over offsets, and takes an error for the end where the document says so', async () => {
    assert.deepEqual(await listed('affwp', {style: 'offset', offset: 'offset'}, {rows: '$'}), ALL);
    assert.deepEqual(
      requests(),
      [0, 2, 4, 6, 7].map((offset) => `/v1/affwp?offset=${offset}`),
    );
  });

  test('follows cursors', async () => {
    assert.deepEqual(await listed('cursor', {style: 'cursor', cursor: 'after', next: 'next'}), ALL);
    assert.deepEqual(requests(), ['/v1/cursor', '/v1/cursor?after=2', '/v1/cursor?after=4', '/v1/cursor?after=6']);
  });

  test('follows Link headers by their query, and to no other place', async () => {
    assert.deepEqual(await listed('link', {style: 'link'}), ALL);
    assert.deepEqual(requests(), ['/v1/link', '/v1/link?p=2', '/v1/link?p=3', '/v1/link?p=4']);
  });

  test('ends when an API gives the first page for ever', async () => {
    assert.deepEqual(await listed('deaf', {style: 'page', page: 'page'}), ['po0', 'po1']);
    assert.equal(requests().length, 2);
  });

  test('is an error when it has no end', async () => {
    await assert.rejects(listed('endless', {style: 'page', page: 'page'}), {code: 'mapping_limit'});
    assert.equal(requests().length, 200);
  });

  test('is an error when a success says that it is none', async () => {
    await assert.rejects(listed('failing'), {kind: 'bad_response', message: 'The key is not valid.'});
  });

  test('may have one row that is no list', async () => {
    assert.deepEqual(await listed('single'), ['po0']);
  });

  test('leaves no row out in silence', async () => {
    await assert.rejects(listed('wrong'), (error) => {
      assert(error instanceof BackendError);
      assert.deepEqual(error.fields, [
        {pointer: '/payouts/fields/amount', detail: 'an amount such as "12.50" is expected, not "1,50"'},
      ]);
      assert.equal(error.message.split(':', 1)[0], 'Row 2 cannot be read');
      return true;
    });
  });
});
