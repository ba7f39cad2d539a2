import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Terms} from '@kabinet/contract';
import {eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {commissions} from '../schema.js';
import {balanceOf, brokenRules} from '../testing/books.js';
import {onEachDatabase, onPostgres} from '../testing/databases.js';
import {roubles, TestShop} from '../testing/shop.js';
import {makeWorld} from '../testing/world.js';

const START = '2026-11-21T10:07:00Z';
const LINE: Omit<Terms, 'rule'> = {event: 'sale', holdDays: 0};
const TEN_PERCENT = {kind: 'percent', rate: '10'} as const;

async function shopWith(db: Db, name: string, terms: Terms): Promise<TestShop> {
  await makeWorld(db, name, {offer: {terms: [terms]}, programme: {minimumPayout: null}});
  return new TestShop(db, START);
}

function sell(shop: TestShop, name: string, order: number, amount: string, more: object = {}) {
  return shop.post({event: 'sale', orderId: `${name}-${order}`, code: name, amount: roubles(amount), ...more});
}

async function earnedBy(db: Db, name: string): Promise<string[]> {
  const rows = await db
    .select({id: commissions.id, amount: commissions.amount, order: commissions.orderId})
    .from(commissions)
    .where(eq(commissions.partnerId, `pt_${name}`))
    .orderBy(commissions.orderId, commissions.amount);
  return rows.map(({order, amount}) => `${order?.split('-')[1]}: ${amount}`);
}

onEachDatabase('a plan', (database) => {
  test('caps what a month earns, and a refund gives the room back', async () => {
    const {db} = database();
    const shop = await shopWith(db, 'month', {...LINE, rule: TEN_PERCENT, monthCap: roubles('1000')});
    await sell(shop, 'month', 1, '6000.00');
    await sell(shop, 'month', 2, '6000.00');
    await sell(shop, 'month', 3, '6000.00');
    assert.deepEqual(await earnedBy(db, 'month'), ['1: 600.00', '2: 400.00', '3: 0.00']);
    await shop.post({event: 'refund', orderId: 'month-2'});
    await sell(shop, 'month', 4, '6000.00');
    assert.deepEqual(await balanceOf(db, 'pt_month'), {available: '1000.00'});
    shop.now = new Date('2026-11-30T21:00:00Z');
    await sell(shop, 'month', 5, '6000.00');
    assert.deepEqual(await earnedBy(db, 'month'), ['1: 600.00', '2: 400.00', '3: 0.00', '4: 400.00', '5: 600.00']);
    assert.deepEqual(await brokenRules(db), []);
  });

  test('caps what each customer earns', async () => {
    const {db} = database();
    const shop = await shopWith(db, 'customer', {...LINE, rule: TEN_PERCENT, customerCap: roubles('700')});
    const anna = {customer: {id: 'anna'}};
    await sell(shop, 'customer', 1, '6000.00', anna);
    await sell(shop, 'customer', 2, '6000.00', anna);
    await sell(shop, 'customer', 3, '6000.00', {customer: {id: 'boris'}});
    assert.deepEqual(await earnedBy(db, 'customer'), ['1: 600.00', '2: 100.00', '3: 600.00']);
    const {status, body} = await sell(shop, 'customer', 4, '6000.00');
    assert.deepEqual(
      [status, (body['errors'] as {code: string}[] | undefined)?.[0]?.code ?? body['code']],
      [422, 'customer_required'],
    );
  });

  test('climbs tiers by count, and a returned order is not counted', async () => {
    const {db} = database();
    const tiers = [
      {from: '1', reward: TEN_PERCENT},
      {from: '3', reward: {kind: 'percent' as const, rate: '20'}},
    ];
    const rule = {kind: 'tiered', by: 'count', window: 'all_time', tiers} as const;
    const shop = await shopWith(db, 'count', {...LINE, rule: {...rule}});
    await sell(shop, 'count', 1, '100.00');
    await sell(shop, 'count', 2, '100.00');
    await shop.post({event: 'refund', orderId: 'count-2'});
    await sell(shop, 'count', 3, '100.00');
    await sell(shop, 'count', 4, '100.00');
    await shop.post({event: 'refund', orderId: 'count-4', amount: roubles('25.00')});
    assert.deepEqual(await earnedBy(db, 'count'), ['1: 10.00', '2: 10.00', '3: 10.00', '4: -5.00', '4: 20.00']);
    const [row] = await db.select().from(commissions).where(eq(commissions.orderId, 'count-3'));
    assert.deepEqual(row?.rule, TEN_PERCENT);
    assert.deepEqual(row?.explained?.tier?.next?.more, roubles('10.00'));
  });

  test('splits a sale over tiers by volume, and takes back exactly what it gave', async () => {
    const {db} = database();
    const rule: Terms['rule'] = {
      kind: 'tiered',
      by: 'volume',
      window: 'month',
      split: true,
      tiers: [
        {from: '0', reward: {kind: 'percent', rate: '5'}},
        {from: '1000', reward: {kind: 'percent', rate: '7'}},
      ],
    };
    const shop = await shopWith(db, 'volume', {...LINE, rule});
    await sell(shop, 'volume', 1, '900.00');
    await sell(shop, 'volume', 2, '300.00');
    assert.deepEqual(await earnedBy(db, 'volume'), ['1: 45.00', '2: 19.00']);
    await shop.command('/programmes/pg_volume/payouts');
    await shop.post({event: 'refund', orderId: 'volume-2'});
    await sell(shop, 'volume', 3, '300.00');
    assert.deepEqual(await earnedBy(db, 'volume'), ['1: 45.00', '2: -19.00', '2: 19.00', '3: 19.00']);
  });

  test('carries a loss over to the next results', async () => {
    const {db} = database();
    const rule = {kind: 'revshare', rate: '30', negative: 'carry'} as const;
    const shop = await shopWith(db, 'carry', {...LINE, rule, excluded: ['bonus']});
    await sell(shop, 'carry', 1, '1000.00', {parts: [{code: 'bonus', amount: roubles('1500.00')}]});
    await sell(shop, 'carry', 2, '-100.00');
    await sell(shop, 'carry', 3, '800.00');
    await sell(shop, 'carry', 4, '800.00');
    assert.deepEqual(await earnedBy(db, 'carry'), ['1: 0.00', '2: 0.00', '3: 60.00', '4: 240.00']);
    await shop.command('/orders/carry-1/reverse', {reason: 'A mistake.'});
    await sell(shop, 'carry', 5, '100.00');
    assert.deepEqual((await earnedBy(db, 'carry')).at(-1), '5: 180.00');
    assert.deepEqual(await brokenRules(db), []);
  });

  test('ends after the months of a customer, and holds until the end of next month', async () => {
    const {db} = database();
    const shop = await shopWith(db, 'recurring', {...LINE, rule: TEN_PERCENT, recurringMonths: 1, holdMonths: 1});
    const anna = {customer: {id: 'anna'}};
    await sell(shop, 'recurring', 1, '100.00', anna);
    shop.now = new Date('2026-12-20T20:59:00Z');
    await sell(shop, 'recurring', 2, '100.00', anna);
    shop.now = new Date('2026-12-20T21:00:00Z');
    const {body} = await sell(shop, 'recurring', 3, '100.00', anna);
    assert.deepEqual([body['status'], body['reason']], ['rejected', 'recurring_over']);
    const [row] = await db.select().from(commissions).where(eq(commissions.orderId, 'recurring-1'));
    assert.equal(row?.holdUntil?.toISOString(), '2026-12-31T21:00:00.000Z');
  });

  test('adds tax and says how much of it there is', async () => {
    const {db} = database();
    const shop = await shopWith(db, 'tax', {...LINE, rule: TEN_PERCENT, vat: {rate: '20', mode: 'added'}});
    await sell(shop, 'tax', 1, '1000.00');
    const [row] = await db.select().from(commissions).where(eq(commissions.orderId, 'tax-1'));
    assert.deepEqual([row?.amount, row?.explained?.vat?.tax], ['120.00', roubles('20.00')]);
  });

  test('of a result is the only one that takes amounts below zero', async () => {
    const {db} = database();
    const shop = await shopWith(db, 'plain', {...LINE, rule: TEN_PERCENT});
    assert.equal((await sell(shop, 'plain', 1, '-100.00')).status, 422);
    assert.deepEqual(await earnedBy(db, 'plain'), []);
  });
});

onPostgres('conversions at once', (database) => {
  test('do not both take the last of a cap', async () => {
    const {db} = database();
    const shop = await shopWith(db, 'race', {...LINE, rule: TEN_PERCENT, monthCap: roubles('1000')});
    await Promise.all(Array.from({length: 12}, (_, index) => sell(shop, 'race', index + 10, '3000.00')));
    assert.deepEqual(shop.errors, []);
    assert.deepEqual(await balanceOf(db, 'pt_race'), {available: '1000.00'});
  });

  test('climb each step of a ladder once', async () => {
    const {db} = database();
    const tiers = ['1', '2', '3', '4', '5', '6'].map((from) => ({
      from,
      reward: {kind: 'fixed' as const, amount: roubles(`${from}.00`)},
    }));
    const shop = await shopWith(db, 'steps', {...LINE, rule: {kind: 'tiered', by: 'count', window: 'month', tiers}});
    await Promise.all(tiers.map((_, index) => sell(shop, 'steps', index, '100.00')));
    const amounts = (await earnedBy(db, 'steps')).map((text) => text.split(' ')[1]).sort();
    assert.deepEqual(amounts, ['1.00', '2.00', '3.00', '4.00', '5.00', '6.00']);
  });
});
