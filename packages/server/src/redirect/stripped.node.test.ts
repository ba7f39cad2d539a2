import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isStrippedParameter} from '@kabinet/contract';
import {eq} from 'drizzle-orm';
import {commissions} from '../schema.js';
import {sqlBackend} from '../sql-backend/backend.js';
import {onEachDatabase} from '../testing/databases.js';
import {roubles, TestShop} from '../testing/shop.js';
import {makeWorld} from '../testing/world.js';
import {Redirect} from './index.js';

const START = '2026-11-21T10:07:00Z';
const BROWSER = {'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0.0.0 Safari/537.36'};

/** An address as a blocker leaves it. */
function stripped(address: string): URL {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (isStrippedParameter(name)) url.searchParams.delete(name);
  return url;
}

onEachDatabase('what blockers take off an address', (database) => {
  test('decides nothing: the sale is the link’s, by its new code and by the one before', async () => {
    const {db} = database();
    await makeWorld(db, 'strip', {programme: {links: {utm: {}, erid: true}}, link: {subIds: {sub1: 'blog'}}});
    const {links} = sqlBackend(db, {
      partnerId: 'pt_strip',
      clock: () => new Date(START),
      linkBase: 'https://go.example/r/',
    });
    await links?.update?.({
      id: 'ln_strip',
      code: 'Autumn',
      utm: {medium: 'partner', source: 'blog', campaign: 'autumn'},
      erid: '2VtzquZ6qFj',
    });
    const redirect = new Redirect({
      db,
      clock: () => new Date(START),
      clickParameter: 'ref_click',
      onError: (error) => assert.fail(String(error)),
    });
    const shop = new TestShop(db, START);
    for (const code of ['autumn', 'strip']) {
      const request = new Request(`https://go.example/r/${code}`, {headers: BROWSER});
      const response = await redirect.handle(request, {code, address: '203.0.113.7'});
      const landing = response.headers.get('location') ?? '';
      assert.match(landing, /&utm_medium=partner&utm_source=blog&utm_campaign=autumn&erid=2VtzquZ6qFj&ref_click=/);
      const left = stripped(landing);
      assert.deepEqual([...left.searchParams.keys()], ['page', 'ref_click']);
      const clickId = left.searchParams.get('ref_click') ?? '';
      await shop.post({event: 'sale', orderId: `order-${code}`, clickId, amount: roubles('1000.00')});
    }
    const rows = await db
      .select()
      .from(commissions)
      .where(eq(commissions.partnerId, 'pt_strip'))
      .orderBy(commissions.orderId);
    assert.deepEqual(
      rows.map(({orderId, linkId, amount, subIds}) => [orderId, linkId, Number(amount), subIds]),
      [
        ['order-autumn', 'ln_strip', 100, {sub1: 'blog'}],
        ['order-strip', 'ln_strip', 100, {sub1: 'blog'}],
      ],
    );
    await redirect.close();
  });
});
