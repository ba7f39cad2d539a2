import assert from 'node:assert/strict';
import {test} from 'node:test';
import {eq, like} from 'drizzle-orm';
import {
  clicks,
  commissions,
  firstSales,
  linkHistory,
  links,
  linkTemplates,
  partnerProgrammes,
  partners,
  requisites,
} from '../schema.js';
import {sqlBackend} from '../sql-backend/backend.js';
import {balanceOf, brokenRules, figuresOf} from '../testing/books.js';
import {onEachDatabase} from '../testing/databases.js';
import {roubles, TestShop} from '../testing/shop.js';
import {addPartner, makeWorld} from '../testing/world.js';
import type {WorldChanges} from '../testing/world.js';

const START = '2026-11-21T10:07:00Z';

onEachDatabase('the operator', (database) => {
  const open = async (name: string, changes: WorldChanges = {}) => {
    const {db} = database();
    await makeWorld(db, name, changes);
    return {db, shop: new TestShop(db, START)};
  };

  test('erases a partner: no name, no mailbox, no account is left; the money stays', async () => {
    const {db, shop} = await open('erased', {
      partner: {name: 'Vera Example', email: 'vera@mail.example', payoutMethod: {kind: 'sbp', account: '•• 1234'}},
      link: {
        name: 'Vera’s favourite',
        subIds: {sub1: 'vera'},
        utm: {source: 'vera'},
        promoCode: 'VERA',
        tags: ['vera at home'],
      },
    });
    await db.insert(linkHistory).values({
      partnerId: 'pt_erased',
      linkId: 'ln_erased',
      at: shop.now,
      action: 'created',
      name: 'Vera’s first',
      destination: 'https://shop.example/',
      subIds: {sub1: 'vera'},
      promoCode: 'VERA',
      status: 'active',
    });
    const template = {name: 'vera', utm: {source: 'vera'}, savedAt: shop.now};
    await db.insert(linkTemplates).values({partnerId: 'pt_erased', programmeId: 'pg_erased', ...template});
    const account = {id: 'rq_erased', programmeId: 'pg_erased', form: 'paypal', values: {email: 'vera@mail.example'}};
    const moments = {createdAt: shop.now, changedAt: shop.now};
    await db.insert(requisites).values({partnerId: 'pt_erased', isMain: true, ...account, ...moments});
    await db
      .update(partnerProgrammes)
      .set({promoCodes: [{code: 'VERA10'}]})
      .where(eq(partnerProgrammes.partnerId, 'pt_erased'));
    const own = {partnerId: 'pt_erased', programmeId: 'pg_erased', offerId: 'of_erased', linkId: 'ln_erased'};
    const click = {id: 'erased.click', clickedAt: shop.now, isUnique: true, device: 'other' as const};
    await db.insert(clicks).values({...own, ...click, subIds: {sub1: 'vera'}});
    await shop.post({event: 'sale', orderId: 'erased-1', code: 'erased', amount: roubles('10000.00')});
    await db.update(commissions).set({promoCode: 'VERA10'}).where(eq(commissions.partnerId, 'pt_erased'));
    assert.deepEqual((await shop.command('/partners/pt_erased/erase')).body, {
      partner: 'pt_erased',
      status: 'archived',
    });
    const stored = JSON.stringify([
      await db.select().from(partners).where(eq(partners.id, 'pt_erased')),
      await db.select().from(links).where(eq(links.partnerId, 'pt_erased')),
      await db.select().from(linkHistory).where(eq(linkHistory.partnerId, 'pt_erased')),
      await db.select().from(linkTemplates).where(eq(linkTemplates.partnerId, 'pt_erased')),
      await db.select().from(requisites).where(eq(requisites.partnerId, 'pt_erased')),
      await db.select().from(clicks).where(eq(clicks.partnerId, 'pt_erased')),
      await db.select().from(commissions).where(eq(commissions.partnerId, 'pt_erased')),
    ]);
    assert.doesNotMatch(stored, /vera|1234/i);
    const [row] = await db.select().from(partners).where(eq(partners.id, 'pt_erased'));
    assert.deepEqual([row?.tokenEpoch, row?.erasedAt], [1, shop.now]);
    assert.deepEqual(await balanceOf(db, 'pt_erased'), {on_hold: '1000.00'});
    assert.equal((await figuresOf(db, 'pt_erased'))?.conversions, 1);
    assert.equal(await db.$count(clicks, eq(clicks.partnerId, 'pt_erased')), 1);
    await db.delete(clicks).where(eq(clicks.partnerId, 'pt_erased'));
    assert.equal((await shop.command('/partners/pt_erased/activate')).status, 409);
  });

  test('erases a visitor by click or by order', async () => {
    const {db, shop} = await open('visitor', {link: {subIds: {sub1: 'blog'}}});
    const clickId = await shop.click('visitor');
    const customer = {id: '77', name: 'Ivan Example', email: 'ivan@mail.example'};
    await shop.post({event: 'sale', orderId: 'visitor-1', clickId, amount: roubles('1'), customer});
    await shop.post({event: 'sale', orderId: 'visitor-2', code: 'visitor', amount: roubles('1'), customer});
    assert.deepEqual((await shop.command('/visitors/erase', {order: 'visitor-2'})).body, {clicks: 1, commissions: 2});
    const rows = await db.select().from(commissions).where(eq(commissions.partnerId, 'pt_visitor'));
    for (const {customerName, customerEmail, customerKey, subIds, country, device} of rows) {
      assert.deepEqual([customerName, customerEmail, customerKey, subIds, country, device], Array(6).fill(null));
    }
    const [click] = await db.select().from(clicks).where(eq(clicks.id, clickId));
    assert.deepEqual([click?.subIds, click?.referrer, click?.country, click?.device], [null, null, null, 'other']);
    assert.deepEqual((await shop.command('/visitors/erase', {click: clickId})).body, {clicks: 1, commissions: 1});
    for (const nobody of ['visitor.unknownunknown', 'nobody.unknownunknown', 'nonsense']) {
      assert.equal((await shop.command('/visitors/erase', {click: nobody})).status, 404);
    }
    assert.equal((await shop.command('/visitors/erase', {})).status, 422);
  });

  test('erases where a visitor came from: no report shows it, and the figures stay', async () => {
    const {db, shop} = await open('origin');
    const request = new Request('https://go.example/r/origin?sub1=anna', {
      headers: {
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/141.0.0.0',
        referer: 'https://forum-of-illness.example/x',
      },
    });
    const response = await shop.redirect.handle(request, {code: 'origin', address: '203.0.113.7'});
    const clickId = new URL(response.headers.get('location') ?? '').searchParams.get('ref_click') ?? '';
    await shop.post({event: 'sale', orderId: 'origin-1', clickId, code: 'ANNA', amount: roubles('10000.00')});
    const backend = sqlBackend(db, {partnerId: 'pt_origin', clock: () => shop.now, linkBase: ''});
    const rowsBy = async (dimension: string) => {
      const period = {from: '2026-11-01', to: '2026-11-21'};
      const asked = {programme: 'pg_origin', metrics: ['clicks', 'conversions', 'earnings'], period};
      const report = await backend.report?.({...asked, dimensions: [dimension]});
      return (report?.rows ?? []).map(({keys, figures}) => [keys[0]?.value, figures]);
    };
    const figures = {clicks: 1, conversions: 1, earnings: [roubles('1000.00')]};
    assert.deepEqual(await rowsBy('referrer'), [['forum-of-illness.example', figures]]);
    assert.deepEqual((await shop.command('/visitors/erase', {click: clickId})).body, {clicks: 1, commissions: 1});
    const stored = JSON.stringify([
      await db.select().from(clicks).where(eq(clicks.partnerId, 'pt_origin')),
      await db.select().from(commissions).where(eq(commissions.partnerId, 'pt_origin')),
    ]);
    assert.doesNotMatch(stored, /anna|illness|catalogue/i);
    for (const dimension of ['referrer', 'landingPage', 'promoCode', 'sub1']) {
      assert.deepEqual(await rowsBy(dimension), [['', figures]], dimension);
    }
  });

  test('erases a customer with every partner of the programme, and in no other programme', async () => {
    const {db, shop} = await open('customer');
    await addPartner(db, 'customer', 'customer-too');
    await makeWorld(db, 'customer-elsewhere');
    const customer = {id: '77', name: 'Ivan Example', email: 'ivan@mail.example'};
    for (const code of ['customer', 'customer-too', 'customer-elsewhere']) {
      await shop.post({event: 'sale', orderId: code, clickId: await shop.click(code), amount: roubles('1'), customer});
    }
    const answer = await shop.command('/visitors/erase', {order: 'customer'});
    assert.deepEqual(answer.body, {clicks: 2, commissions: 2});
    const nameOf = async (code: string) =>
      (await db.select().from(commissions).where(eq(commissions.orderId, code)))[0]?.customerName;
    assert.deepEqual(await Promise.all(['customer', 'customer-too', 'customer-elsewhere'].map(nameOf)), [
      null,
      null,
      'Ivan E.',
    ]);
    const known = await db.select().from(firstSales).where(like(firstSales.programmeId, 'pg_customer%'));
    assert.deepEqual(
      known.map(({programmeId}) => programmeId),
      ['pg_customer-elsewhere'],
    );
  });

  test('of many tests breaks no rule of the books', async () => assert.deepEqual(await brokenRules(database().db), []));
});
