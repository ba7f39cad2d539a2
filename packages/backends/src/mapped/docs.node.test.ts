import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, test} from 'node:test';
import {explainMapping, loadMapping, mappedBackend} from './index.js';

const GUIDE = new URL('../../../../docs/mapped-backend.md', import.meta.url);

describe('the guide to mapping documents', () => {
  let text: string;
  const block = (name: string) => JSON.parse(text.split('```json ' + name + '\n')[1]?.split('```')[0] ?? '') as object;
  before(async () => void (text = await readFile(GUIDE, 'utf8')));

  test('reads its answer by its document', async () => {
    const {rows, rejected} = await explainMapping(await loadMapping(block('mapping')), 'commissions', block('answer'));
    assert.deepEqual(rejected, []);
    const {id, type, occurredAt, orderId, sale, amount, status} = rows[0]?.row ?? {};
    assert.deepEqual(
      [id, type, occurredAt, orderId, sale, amount, status],
      [
        '7012',
        'sale',
        '2026-11-20T13:30:00.000Z',
        'A-1',
        {amount: '120.00', currency: 'EUR'},
        {amount: '18.00', currency: 'EUR'},
        'approved',
      ],
    );
  });

  test('counts clicks by its report, lists its links and makes one, each as it says', async () => {
    const sent: [string, unknown][] = [];
    const link = {
      id: 5,
      title: 'Blog',
      slug: 'blog',
      short: 'https://s.your.site/blog',
      target: 'https://shop.your.site/',
      made: '2026-11-20 14:30:00',
      on: true,
    };
    const answers: Readonly<Record<string, unknown>> = {
      '/api/me': {user: {id: 17, name: 'Anna'}},
      '/api/rewards': block('answer'),
      '/api/visits': {'20261120': {all: 12, new: 9}},
      '/api/links': {links: [link], link: {...link, id: 6, title: 'New', slug: 'new'}},
    };
    const document = {...block('mapping'), report: block('report'), links: block('links'), offers: block('offers')};
    const backend = mappedBackend(await loadMapping(document), {
      url: 'https://api.your.site',
      fetch: (url, init) => {
        const {pathname, search} = new URL(url as string);
        sent.push([`${init?.method} ${pathname}${search}`, init?.body && JSON.parse(init.body as string)]);
        const isSecondPage = search.includes('page=2');
        return Promise.resolve(Response.json(isSecondPage ? {data: []} : answers[pathname]));
      },
    });
    const asked = {programme: 'rewards', period: {from: '2026-11-01', to: '2026-11-21'}};
    const report = await backend.report?.({...asked, metrics: ['clicks', 'uniqueClicks', 'conversions']});
    assert.deepEqual(report?.totals, {clicks: 12, uniqueClicks: 9, conversions: 1});
    assert.deepEqual(
      (await backend.links?.list(asked))?.items.map(({id, status, createdAt}) => [id, status, createdAt]),
      [['5', 'active', '2026-11-20T13:30:00.000Z']],
    );
    const made = await backend.links?.create?.({programme: 'rewards', offer: 'all', code: 'new'});
    assert.deepEqual([made?.id, made?.name], ['6', 'New']);
    assert.deepEqual(
      sent.map(([line]) => line).filter((line) => line.includes('visits')),
      ['GET /api/visits?since=20261101&until=20261121'],
    );
    assert.deepEqual(sent.at(-1), [
      'POST /api/links',
      {link: {target: 'https://shop.your.site/', slug: 'new'}, source: 'dashboard'},
    ]);
  });
});
