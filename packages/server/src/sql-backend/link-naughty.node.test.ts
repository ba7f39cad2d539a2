import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import type {Link} from '@kabinet/contract';
import {mostlyOnPostgres} from '../testing/databases.js';
import {makeWorld} from '../testing/world.js';
import {sqlBackend} from './backend.js';
import {isStorable} from './storable.js';

const file = createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json');
const strings = JSON.parse(readFileSync(file, 'utf8')) as string[];

mostlyOnPostgres('naughty strings', (database) => {
  test('come back as they went, in names, sub-ids and UTM fields', async () => {
    await makeWorld(database().db, 'naughty', {partner: {linkQuota: null}, programme: {links: {utm: {}}}});
    const clock = (): Date => new Date('2026-11-21T12:00:00Z');
    const {links} = sqlBackend(database().db, {partnerId: 'pt_naughty', clock, linkBase: 'https://go.example/r/'});
    assert.ok(links?.create);
    assert.equal(strings.length, 461);
    // PGlite reads a byte order mark at the beginning of a text as none of it; PostgreSQL keeps it.
    const texts = strings
      .map((text) => text.slice(0, 120))
      .filter((text) => text !== '' && isStorable(text) && !text.startsWith('\ufeff'));
    for (const text of texts) {
      const draft = {programme: 'pg_naughty', offer: 'of_naughty', name: text, subIds: {sub1: text}, utm: {term: text}};
      const made: Link = await links.create(draft);
      const term = text.trim();
      assert.deepEqual([made.name, made.subIds, made.utm?.term ?? ''], [text, {sub1: text}, term]);
    }
    const kept: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await links.list({programme: 'pg_naughty', limit: 100, ...(cursor && {cursor})});
      kept.push(...page.items.map(({name}) => name).filter((name) => name !== 'Link naughty'));
      cursor = page.nextCursor;
    } while (cursor);
    assert.deepEqual(kept.filter((name) => texts.includes(name)).sort(), [...texts].sort());
  });
});
