import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Terms} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {commissions} from '../schema.js';
import {balanceOf, brokenRules, figuresOf} from '../testing/books.js';
import {onEachDatabase, onPostgres} from '../testing/databases.js';
import {roubles, TestShop} from '../testing/shop.js';
import {makeWorld} from '../testing/world.js';

const START = '2026-11-21T10:07:00Z';
const FIRST_SALE: Terms = {event: 'sale', rule: {kind: 'percent', rate: '20'}, holdDays: 0, firstSaleOnly: true};

const commissionOf = async (db: Db, orderId: string, type: 'lead' | 'sale' = 'sale') => {
  const [row] = await db
    .select()
    .from(commissions)
    .where(and(eq(commissions.orderId, orderId), eq(commissions.type, type)));
  return row;
};

onEachDatabase('a conversion', (database) => {
  test('of a click becomes a commission on hold, with its arithmetic', async () => {
    const {db} = database();
    await makeWorld(db, 'sale', {
      offer: {terms: [{event: 'sale', rule: {kind: 'percent', rate: '8'}, holdDays: 14, excluded: ['shipping']}]},
      link: {subIds: {sub1: 'blog'}},
    });
    const shop = new TestShop(db, START);
    const clickId = await shop.click('sale');
    const answer = await shop.post({
      event: 'sale',
      orderId: 'sale-1',
      clickId,
      amount: roubles('10490.00'),
      parts: [{code: 'shipping', amount: roubles('490.00')}],
      customer: {id: 'c-1', name: 'Анна Кузнецова', email: 'anna@mail.example'},
    });
    assert.equal(answer.status, 201);
    const {id, ...rest} = answer.body;
    assert.match(String(id), /^c_/);
    assert.deepEqual(rest, {
      event: 'sale',
      orderId: 'sale-1',
      partner: 'pt_sale',
      programme: 'pg_sale',
      status: 'on_hold',
      amount: roubles('800.00'),
      reason: 'return_period',
    });
    const row = await commissionOf(db, 'sale-1');
    assert.equal(row?.clickId, clickId);
    assert.deepEqual(row?.holdUntil, new Date('2026-12-05T10:07:00Z'));
    assert.deepEqual([row?.customerName, row?.customerEmail], ['Анна К.', 'a•••@mail.example']);
    assert.deepEqual(
      [row?.sale, row?.base, row?.subIds?.['sub1'], row?.device],
      ['10490.00', '10000.00', 'blog', 'desktop'],
    );
    assert.deepEqual(
      row?.steps.map(({code, amount, rate}) => [code, amount?.amount ?? rate]),
      [
        ['sale', '10490.00'],
        ['shipping', '490.00'],
        ['base', '10000.00'],
        ['rate', '8'],
        ['commission', '800.00'],
      ],
    );
    assert.deepEqual(await balanceOf(db, 'pt_sale'), {on_hold: '800.00'});
    assert.deepEqual(await figuresOf(db, 'pt_sale'), {
      clicks: 1,
      leads: 0,
      conversions: 1,
      revenue: '10490.00',
      earnings: '800.00',
    });
    assert.deepEqual(shop.errors, []);
  });

  test('of a code needs no click', async () => {
    const {db} = database();
    await makeWorld(db, 'Promo');
    const shop = new TestShop(db, START);
    const answer = await shop.post({event: 'sale', orderId: 'promo-1', code: 'PROMO', amount: roubles('100')});
    assert.equal(answer.status, 201);
    const row = await commissionOf(db, 'promo-1');
    assert.deepEqual([row?.linkId, row?.clickId, row?.amount], ['ln_Promo', null, '10.00']);
  });

  test('that is a lead earns at once, and waits where the operator reviews', async () => {
    const {db} = database();
    await makeWorld(db, 'lead');
    await makeWorld(db, 'reviewed', {offer: {review: true}});
    const shop = new TestShop(db, START);
    for (const [code, status, station] of [
      ['lead', 'approved', 'available'],
      ['reviewed', 'pending', 'pending'],
    ] as const) {
      const answer = await shop.post({event: 'lead', orderId: `${code}-1`, clickId: await shop.click(code)});
      assert.deepEqual([answer.status, answer.body['status']], [201, status]);
      assert.deepEqual(await balanceOf(db, `pt_${code}`), {[station]: '300.00'});
    }
  });

  test('that happened so long ago that the hold is over is approved', async () => {
    const {db} = database();
    await makeWorld(db, 'late');
    const shop = new TestShop(db, START);
    const clickId = await shop.click('late');
    shop.now = new Date('2026-12-20T00:00:00Z');
    const occurredAt = '2026-11-22T00:00:00Z';
    const answer = await shop.post({event: 'sale', orderId: 'late-1', clickId, amount: roubles('50'), occurredAt});
    assert.equal(answer.body['status'], 'approved');
    assert.deepEqual((await commissionOf(db, 'late-1'))?.occurredAt, new Date(occurredAt));
    assert.deepEqual(await brokenRules(db), []);
  });

  test('posted again gets the same answer and writes nothing', async () => {
    const {db} = database();
    await makeWorld(db, 'again');
    const shop = new TestShop(db, START);
    const sale = {event: 'sale', orderId: 'again-1', clickId: await shop.click('again'), amount: roubles('100.00')};
    const first = await shop.post(sale);
    shop.now = new Date('2027-06-01T00:00:00Z');
    // The click is out of its window by now, the names stand in another order, and the amount is written otherwise.
    const again = await shop.post({
      amount: {currency: 'RUB', amount: '100.0'},
      clickId: sale.clickId,
      orderId: 'again-1',
      event: 'sale',
    });
    assert.deepEqual(again, first);
    assert.deepEqual(await balanceOf(db, 'pt_again'), {on_hold: '10.00'});
    const other = await shop.post({...sale, amount: roubles('999.00')});
    assert.deepEqual([other.status, other.body['code']], [409, 'other_contents']);
    assert.equal((await figuresOf(db, 'pt_again'))?.conversions, 1);
  });

  test('shows the partner no address and no telephone that stands in the place of a name', async () => {
    const {db} = database();
    await makeWorld(db, 'nameless');
    const shop = new TestShop(db, START);
    for (const name of ['anna@mail.example', '+7 912 345-67-89', 'Анна']) {
      await shop.post({event: 'sale', orderId: name, code: 'nameless', amount: roubles('1'), customer: {name}});
    }
    const rows = await db.select().from(commissions).where(eq(commissions.partnerId, 'pt_nameless'));
    assert.deepEqual(rows.map(({customerName}) => customerName).sort(), [null, null, 'Анна']);
  });

  test('of a first sale only: the second one is refused its reward, and says why', async () => {
    const {db} = database();
    await makeWorld(db, 'club', {
      offer: {terms: [FIRST_SALE]},
    });
    const shop = new TestShop(db, START);
    const clickId = await shop.click('club');
    const sale = (orderId: string, customer: object) =>
      shop.post({event: 'sale', orderId, clickId, amount: roubles('1000.00'), customer});
    assert.equal((await sale('club-1', {email: 'A@mail.example'})).body['status'], 'approved');
    const second = await sale('club-2', {email: 'a@MAIL.example'});
    assert.deepEqual(
      [second.body['status'], second.body['reason'], second.body['amount']],
      ['rejected', 'not_first_sale', roubles('0.00')],
    );
    assert.equal((await sale('club-3', {id: 'someone else'})).body['status'], 'approved');
    assert.deepEqual(await figuresOf(db, 'pt_club'), {
      clicks: 1,
      leads: 0,
      conversions: 2,
      revenue: '2000.00',
      earnings: '400.00',
    });
    const anonymous = await shop.post({event: 'sale', orderId: 'club-4', code: 'club', amount: roubles('1')});
    assert.deepEqual([anonymous.status, anonymous.body['code']], [422, 'customer_required']);
  });

  test('of many tests breaks no rule of the books', async () => assert.deepEqual(await brokenRules(database().db), []));
});

onPostgres('conversions at once', (database) => {
  test('the same sale posted 50 times is one conversion with one answer', async () => {
    const {db} = database();
    await makeWorld(db, 'fifty');
    const shop = new TestShop(db, START);
    const sale = {
      event: 'sale',
      orderId: 'fifty-1',
      clickId: await shop.click('fifty'),
      amount: roubles('100'),
      customer: {id: '1'},
    };
    const answers = await Promise.all(Array.from({length: 50}, () => shop.post(sale)));
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
    assert.equal(answers[0]?.status, 201);
    assert.deepEqual(await figuresOf(db, 'pt_fifty'), {
      clicks: 1,
      leads: 0,
      conversions: 1,
      revenue: '100',
      earnings: '10.00',
    });
  });

  test('one of 20 first sales of a customer is the first', async () => {
    const {db} = database();
    await makeWorld(db, 'rush', {
      offer: {terms: [FIRST_SALE]},
    });
    const shop = new TestShop(db, START);
    const clickId = await shop.click('rush');
    const sales = Array.from({length: 20}, (_, index) =>
      shop.post({event: 'sale', orderId: `rush-${index}`, clickId, amount: roubles('100'), customer: {id: 'same'}}),
    );
    const statuses = (await Promise.all(sales)).map(({body}) => body['status']).sort();
    assert.deepEqual(statuses, ['approved', ...Array.from({length: 19}, () => 'rejected')]);
  });

  test('sales and clicks of many links at once break no rule of the books', async () => {
    const {db} = database();
    await makeWorld(db, 'crowd');
    const shop = new TestShop(db, START);
    await Promise.all(
      Array.from({length: 120}, async (_, index) => {
        const clickId = await shop.click('crowd', `203.0.113.${index % 50}`);
        const answer = await shop.post({
          event: 'sale',
          orderId: `crowd-${index % 40}`,
          code: 'crowd',
          amount: roubles('10'),
        });
        assert.ok(clickId !== '' && answer.status === 201);
      }),
    );
    assert.deepEqual(await figuresOf(db, 'pt_crowd'), {
      clicks: 120,
      leads: 0,
      conversions: 40,
      revenue: '400',
      earnings: '40.00',
    });
    assert.deepEqual(await brokenRules(db), []);
  });
});
