import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {LinksQuery} from '@kabinet/contract';
import {links} from '../schema.js';
import type {PostgresDatabase} from '../database/open.js';
import {newPostgresDatabase} from '../testing/databases.js';
import {makeWorld} from '../testing/world.js';
import {sqlBackend} from './backend.js';
import {foldedColumns} from './link-rows.js';

const NAMES = ['a_1', 'a1', 'a2', 'b-c', 'bc', 'b d', 'Übung', 'zoo', '_x', '7'];

void describe('on a database that sorts texts as a language does', () => {
  let database: PostgresDatabase;
  before(async () => {
    database = await newPostgresDatabase('en-US');
    const {link} = await makeWorld(database.db, 'words', {link: {name: '~'}});
    const rows = NAMES.map((name, index) => ({...link, name, id: `ln_${index}`, code: `words-${index}`})).map(
      (row) => ({
        ...row,
        ...foldedColumns(row),
      }),
    );
    await database.db.insert(links).values(rows);
  });
  after(() => database.close());

  async function names(direction: 'asc' | 'desc'): Promise<string[]> {
    const clock = () => new Date('2026-11-21T12:00:00Z');
    const backend = sqlBackend(database.db, {partnerId: 'pt_words', clock, linkBase: ''});
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const query: LinksQuery = {programme: 'pg_words', sort: 'name', direction, limit: 2, ...(cursor && {cursor})};
      const page = await backend.links?.list?.(query);
      seen.push(...(page?.items ?? []).map(({name}) => name));
      if (!page || page.nextCursor === null) return seen;
      cursor = page.nextCursor;
    }
  }

  test('links by name come by code points, and none is lost between pages', async () => {
    const upwards = ['7', '_x', 'a1', 'a2', 'a_1', 'b d', 'b-c', 'bc', 'zoo', '~', 'Übung'];
    assert.deepEqual(await names('asc'), upwards);
    assert.deepEqual(await names('desc'), upwards.toReversed());
  });
});
