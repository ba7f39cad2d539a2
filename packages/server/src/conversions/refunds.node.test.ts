import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asc, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {commissions, commissionHistory} from '../schema.js';
import {balanceOf, brokenRules, figuresOf} from '../testing/books.js';
import {onEachDatabase, onPostgres} from '../testing/databases.js';
import {roubles, TestShop} from '../testing/shop.js';
import {soldAndSplit} from '../testing/split-sale.js';
import {makeWorld} from '../testing/world.js';

const START = '2026-11-21T10:07:00Z';

/** A sale of 1000 roubles that earned 100, on hold for 14 days. */
async function sold(db: Db, name: string) {
  await makeWorld(db, name);
  const shop = new TestShop(db, START);
  await shop.post({event: 'sale', orderId: name, code: name, amount: roubles('1000.00')});
  return shop;
}

const rowsOf = (db: Db, name: string) =>
  db
    .select()
    .from(commissions)
    .where(eq(commissions.partnerId, `pt_${name}`))
    .orderBy(asc(commissions.id));

onEachDatabase('a refund', (database) => {
  test('of the whole order before it is paid reverses the commission', async () => {
    const {db} = database();
    const shop = await sold(db, 'whole');
    const answer = await shop.post({event: 'refund', orderId: 'whole'});
    const {id, ...rest} = answer.body;
    assert.deepEqual([answer.status, rest], [201, {event: 'refund', orderId: 'whole', outcome: 'reversed'}]);
    const [row] = await rowsOf(db, 'whole');
    assert.deepEqual([row?.id, row?.status, row?.reasonCode], [id, 'reversed', 'refund']);
    assert.deepEqual(await balanceOf(db, 'pt_whole'), {});
    assert.deepEqual(await figuresOf(db, 'pt_whole'), {
      clicks: 0,
      leads: 0,
      conversions: 0,
      revenue: '0.00',
      earnings: '0.00',
    });
    const history = await db
      .select()
      .from(commissionHistory)
      .where(eq(commissionHistory.partnerId, 'pt_whole'))
      .orderBy(commissionHistory.id);
    assert.deepEqual(
      history.map(({fromStatus, toStatus, actor, cause}) => [fromStatus, toStatus, actor, cause]),
      [
        [null, 'on_hold', 'shop', 'sale'],
        ['on_hold', 'reversed', 'shop', 'refund'],
      ],
    );
  });

  test('of a part takes its share, in the same hold', async () => {
    const {db} = database();
    const shop = await sold(db, 'part');
    shop.now = new Date('2026-11-23T08:00:00Z');
    const answer = await shop.post({event: 'refund', orderId: 'part', refundId: 'R-1', amount: roubles('250.00')});
    const {id, ...rest} = answer.body;
    assert.deepEqual(rest, {
      event: 'refund',
      orderId: 'part',
      refundId: 'R-1',
      outcome: 'adjusted',
      adjustment: {id: `${String(id)}-1`, amount: roubles('-25.00')},
    });
    const adjustment = (await rowsOf(db, 'part'))[1];
    assert.deepEqual(
      [adjustment?.type, adjustment?.status, adjustment?.sale, adjustment?.adjusts, adjustment?.reasonCode],
      ['adjustment', 'on_hold', '-250.00', id, 'partial_refund'],
    );
    assert.deepEqual(adjustment?.holdUntil, new Date('2026-12-05T10:07:00Z'));
    assert.deepEqual(adjustment?.occurredAt, new Date('2026-11-23T08:00:00Z'));
    assert.deepEqual(await balanceOf(db, 'pt_part'), {on_hold: '75.00'});
    assert.deepEqual(await figuresOf(db, 'pt_part'), {
      clicks: 0,
      leads: 0,
      conversions: 1,
      revenue: '750.00',
      earnings: '75.00',
    });
  });

  test('posted again gets the same answer; another one under its id is a conflict', async () => {
    const {db} = database();
    const shop = await sold(db, 'again');
    const refund = {event: 'refund', orderId: 'again', refundId: 'R-1', amount: roubles('100.00')};
    const first = await shop.post(refund);
    assert.deepEqual(await shop.post(refund), first);
    assert.equal((await shop.post({...refund, amount: roubles('200.00')})).status, 409);
    assert.equal((await rowsOf(db, 'again')).length, 2);
  });

  test('after others takes no more than is left, and in the end everything', async () => {
    const {db} = database();
    const shop = await sold(db, 'steps');
    const refund = (refundId: string, amount?: string) =>
      shop.post({event: 'refund', orderId: 'steps', refundId, ...(amount !== undefined && {amount: roubles(amount)})});
    assert.deepEqual((await refund('1', '333.33')).body['outcome'], 'adjusted');
    assert.deepEqual((await refund('2', '333.33')).body['outcome'], 'adjusted');
    const tooMuch = await refund('3', '333.35');
    assert.deepEqual([tooMuch.status, tooMuch.body['code']], [422, 'exceeds_order']);
    assert.deepEqual(await balanceOf(db, 'pt_steps'), {on_hold: '33.33'});
    assert.deepEqual((await refund('4', '333.34')).body['outcome'], 'reversed');
    assert.deepEqual(
      (await rowsOf(db, 'steps')).map(({status}) => status),
      ['reversed', 'reversed', 'reversed'],
    );
    assert.deepEqual(await balanceOf(db, 'pt_steps'), {});
    assert.equal((await refund('5')).body['outcome'], 'unchanged');
  });

  test('of another currency, or of an amount for an order without one, is refused', async () => {
    const {db} = database();
    const shop = await sold(db, 'currency');
    await shop.post({event: 'lead', orderId: 'lead-only', code: 'currency'});
    const euros = await shop.post({event: 'refund', orderId: 'currency', amount: {amount: '1', currency: 'EUR'}});
    assert.deepEqual([euros.status, euros.body['code']], [422, 'other_currency']);
    const part = await shop.post({event: 'refund', orderId: 'lead-only', amount: roubles('1')});
    assert.deepEqual([part.status, part.body['code']], [422, 'no_amount']);
    assert.equal((await shop.post({event: 'refund', orderId: 'lead-only'})).body['outcome'], 'reversed');
    assert.deepEqual(await balanceOf(db, 'pt_currency'), {on_hold: '100.00'});
  });

  test('after the payout is a negative commission, which the next payout sets off', async () => {
    const {db} = database();
    const shop = await sold(db, 'paid');
    await shop.post({event: 'sale', orderId: 'paid-2', code: 'paid', amount: roubles('20000.00')});
    shop.now = new Date('2026-12-10T09:00:00Z');
    const [payout] = (await shop.command('/programmes/pg_paid/payouts')).body['payouts'] as {id: string}[];
    await shop.command(`/partners/pt_paid/payouts/${payout?.id}/paid`);
    shop.now = new Date('2026-12-12T09:00:00Z');
    const answer = await shop.post({event: 'refund', orderId: 'paid-2'});
    assert.deepEqual(answer.body['adjustment'], {id: `${String(answer.body['id'])}-1`, amount: roubles('-2000.00')});
    assert.deepEqual(await balanceOf(db, 'pt_paid'), {available: '-2000.00', paid: '2100.00'});
    assert.deepEqual(await figuresOf(db, 'pt_paid'), {
      clicks: 0,
      leads: 0,
      conversions: 2,
      revenue: '1000.00',
      earnings: '100.00',
    });
    const [skipped] = (await shop.command('/programmes/pg_paid/payouts')).body['payouts'] as object[];
    assert.deepEqual(skipped, {partner: 'pt_paid', amount: roubles('-2000.00'), skipped: 'below_minimum'});
    const more = await shop.post({event: 'refund', orderId: 'paid-2', refundId: 'R-2'});
    assert.deepEqual([more.status, more.body['code']], [422, 'exceeds_order']);
  });

  test('of the rest, when the payout failed and an earlier adjustment is paid, takes the rest and no more', async () => {
    const {db} = database();
    const shop = await soldAndSplit(db, 'split');
    assert.deepEqual(await balanceOf(db, 'pt_split'), {available: '1000.00', paid: '1700.00'});
    const rest = await shop.post({event: 'refund', orderId: 'split-1', refundId: 'second'});
    assert.deepEqual([rest.status, rest.body['outcome']], [201, 'adjusted']);
    assert.deepEqual(await balanceOf(db, 'pt_split'), {available: '300.00', paid: '1700.00'});
    assert.equal((await figuresOf(db, 'pt_split'))?.earnings, '2000.00');
  });

  test('dated before its order counts with the order', async () => {
    const {db} = database();
    const shop = await sold(db, 'early');
    await shop.post({event: 'refund', orderId: 'early', amount: roubles('1'), occurredAt: '2020-01-01T00:00:00Z'});
    assert.deepEqual(
      (await rowsOf(db, 'early')).map(({occurredAt}) => occurredAt),
      [new Date(START), new Date(START)],
    );
  });

  test('of many tests breaks no rule of the books', async () => assert.deepEqual(await brokenRules(database().db), []));
});

onPostgres('refunds at once', (database) => {
  test('never exceed the order, and each is made once', async () => {
    const {db} = database();
    const shop = await sold(db, 'crowd');
    const answers = await Promise.all(
      Array.from({length: 60}, (_, index) =>
        shop.post({event: 'refund', orderId: 'crowd', refundId: `R-${index % 20}`, amount: roubles('90.00')}),
      ),
    );
    // Eleven refunds of 90 fit into 1000; nine ids are refused, three times each.
    assert.equal(answers.filter(({status}) => status === 422).length, 27);
    assert.equal(answers.filter(({status}) => status === 201).length, 33);
    assert.deepEqual(await balanceOf(db, 'pt_crowd'), {on_hold: '1.00'});
    assert.deepEqual(await brokenRules(db), []);
  });
});
