import assert from 'node:assert/strict';
import {test} from 'node:test';
import {memoryStore} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import type {PartnerBackend} from '@kabinet/contract';
import {eq} from 'drizzle-orm';
import {links} from '../schema.js';
import {onEachDatabase} from '../testing/databases.js';
import {seedSmall, smallSample} from '../testing/sample.js';
import {roubles, TestShop} from '../testing/shop.js';
import {makeWorld} from '../testing/world.js';
import {sqlBackend} from './backend.js';

const clock = () => new Date('2026-11-21T12:00:00Z');
const programme = 'pg_russia';

onEachDatabase('a search', (database) => {
  const foundBy = (backend: PartnerBackend) => async (search: string) => {
    const page = await backend.links?.list({programme, search, sort: 'name', direction: 'asc'});
    return (page?.items ?? []).map(({name}) => name);
  };

  test('finds links alike in memory and in SQL, whatever letters the database knows', async () => {
    await seedSmall(database().db);
    const partnerId = SAMPLE_PARTNERS.small;
    const backends = [
      memoryStore({dataset: smallSample(), linkBase: ''}).backendFor(partnerId),
      sqlBackend(database().db, {partnerId, clock, linkBase: ''}),
    ];
    for (const backend of backends) {
      const {items} = (await backend.offers?.list({programme})) ?? {};
      const offer = items?.find(({status}) => status === 'active')?.id ?? '';
      const made = await backend.links?.create?.({programme, offer, name: 'Über  uns', tags: ['ÅNGSTRÖM']});
      await backend.links?.create?.({programme, offer, name: 'Ёжик ΓΔΕ', code: 'Hedgehog'});
      const found = foundBy(backend);
      for (const search of ['Über uns', 'über', 'ÜBER UNS', 'ångström']) {
        assert.deepEqual(await found(search), ['Über  uns'], search);
      }
      for (const search of ['ежик', 'ЁЖИК γδε', 'hedgeHOG']) {
        assert.deepEqual(await found(search), ['Ёжик ΓΔΕ'], search);
      }
      assert.deepEqual(await found('uns ångström'), []);
      await backend.links?.update?.({id: made?.id ?? '', name: 'Öl', tags: ['ÉTÉ']});
      assert.deepEqual([await found('über'), await found('ÖL'), await found('été')], [[], ['Öl'], ['Öl']]);
    }
  });

  test('finds a customer by a name with ё or without', async () => {
    const {db} = database();
    await makeWorld(db, 'found');
    const shop = new TestShop(db, '2026-11-21T10:07:00Z');
    const customer = {id: '1', name: 'Алёна Ковалёва'};
    await shop.post({event: 'sale', orderId: 'found-1', code: 'found', amount: roubles('1000'), customer});
    const backend = sqlBackend(db, {partnerId: 'pt_found', clock, linkBase: ''});
    for (const search of ['алена', 'алёна', 'АЛЕНА к', 'АЛЁНА К']) {
      const page = await backend.commissions?.list({programme: 'pg_found', search});
      assert.equal(page?.items.length, 1, search);
    }
  });

  test('finds nothing of what was erased', async () => {
    const {db} = database();
    await makeWorld(db, 'gone', {link: {name: 'Vera’s', tags: ['Vera at home']}});
    await new TestShop(db, '2026-11-21T10:07:00Z').command('/partners/pt_gone/erase');
    const [row] = await db.select().from(links).where(eq(links.partnerId, 'pt_gone'));
    assert.deepEqual([row?.foldedName, row?.searched], ['gone', 'gone\ngone\nhttps://shop.example/catalogue?page=2']);
  });
});
