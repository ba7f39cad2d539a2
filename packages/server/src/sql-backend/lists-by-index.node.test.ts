import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {PartnerBackend} from '@kabinet/contract';
import {openPglite} from '../database/open.js';
import {pgliteFromTemplate} from '../testing/pglite-template.js';
import {makeWorld} from '../testing/world.js';
import {sqlBackend} from './index.js';

const LISTS = {
  links: (backend: PartnerBackend) => backend.links?.list({programme: 'pg_index'}),
  payouts: (backend: PartnerBackend) => backend.payouts?.list({programme: 'pg_index'}),
} as const;

describe('the newest page of a list is read along its index, and nothing is sorted', () => {
  const asked: {text: string; values: unknown[] | undefined}[] = [];
  let client: Awaited<ReturnType<typeof pgliteFromTemplate>>;
  let backend: PartnerBackend;

  before(async () => {
    client = await pgliteFromTemplate();
    const query = client.query.bind(client);
    client.query = (text, values, options) => {
      asked.push({text, values});
      return query(text, values, options);
    };
    const {db} = await openPglite(client);
    await makeWorld(db, 'index');
    backend = sqlBackend(db, {
      partnerId: 'pt_index',
      clock: () => new Date('2026-11-21T12:00:00Z'),
      linkBase: 'https://go.shop.example/r/',
    });
    // A table with few rows would be read whole and sorted.
    await client.exec('set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off');
  });
  after(() => client.close());

  for (const [name, list] of Object.entries(LISTS)) {
    test(name, async () => {
      asked.length = 0;
      await list(backend);
      const page = asked.find(({text}) => text.includes(`from "${name}"`) && text.includes(' limit '));
      assert.ok(page, 'the statement of the page');
      const {rows} = await client.query<{'QUERY PLAN': string}>(`explain (costs off) ${page.text}`, page.values);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      assert.match(plan, new RegExp(`Index Scan using ${name}_newest on ${name}`));
      assert.doesNotMatch(plan, /Sort/, plan);
    });
  }
});
