import assert from 'node:assert/strict';
import {test} from 'node:test';
import {eq} from 'drizzle-orm';
import {commissions, partners, payoutItems, payouts} from '../schema.js';
import {sqlBackend} from '../sql-backend/backend.js';
import {balanceOf, brokenRules, figuresOf} from '../testing/books.js';
import {onEachDatabase, onPostgres} from '../testing/databases.js';
import {roubles, TestShop} from '../testing/shop.js';
import {soldAndSplit} from '../testing/split-sale.js';
import {addPartner, makeWorld} from '../testing/world.js';

const START = '2026-11-21T10:07:00Z';
const REASON = {reason: {ru: 'Повторная заявка', en: 'Repeated request'}, code: 'duplicate'};

onEachDatabase('the operator', (database) => {
  const open = async (name: string, changes = {}) => {
    const {db} = database();
    await makeWorld(db, name, changes);
    const shop = new TestShop(db, START);
    const sale = (orderId: string, amount = '10000.00') =>
      shop.post({event: 'sale', orderId, code: name, amount: roubles(amount)});
    return {db, shop, sale};
  };

  test('needs the key', async () => {
    const {shop} = await open('key');
    for (const key of ['', 'wrong', 'operator-key-of-test']) {
      const answer = await shop.command('/orders/x/approve', undefined, key);
      assert.deepEqual([answer.status, answer.body['kind']], [401, 'unauthenticated']);
    }
    assert.equal((await shop.command('/nothing')).status, 404);
    assert.equal((await shop.command('/orders/unknown/approve')).status, 404);
    assert.equal((await shop.command('/orders/%00/approve')).status, 404);
  });

  test('approves: what is pending goes into its hold, what is on hold is approved early', async () => {
    const {db, shop, sale} = await open('approve', {offer: {review: true}});
    await sale('approve-1');
    assert.deepEqual(await balanceOf(db, 'pt_approve'), {pending: '1000.00'});
    const first = await shop.command('/orders/approve-1/approve');
    assert.deepEqual([first.status, first.body['status']], [200, 'on_hold']);
    assert.deepEqual(await balanceOf(db, 'pt_approve'), {on_hold: '1000.00'});
    const id = String(first.body['id']);
    assert.equal((await shop.command(`/partners/pt_approve/commissions/${id}/approve`)).body['status'], 'approved');
    assert.deepEqual(await balanceOf(db, 'pt_approve'), {available: '1000.00'});
    const again = await shop.command('/orders/approve-1/approve');
    assert.deepEqual([again.status, again.body['detail']], [409, `The commission ${id} is approved already.`]);
  });

  test('approves early, and the commission is promised with the payout that takes it', async () => {
    const {db, shop, sale} = await open('early', {programme: {payoutDay: 3}});
    await sale('early-1', '50000.00');
    await shop.command('/orders/early-1/approve');
    const clock = () => new Date('2026-12-01T12:00:00Z');
    const backend = sqlBackend(db, {partnerId: 'pt_early', clock, linkBase: ''});
    const [item] = (await backend.commissions?.list({programme: 'pg_early'}))?.items ?? [];
    const {nextPayout} = (await backend.balance?.({programme: 'pg_early'})) ?? {};
    assert.deepEqual(
      [item?.status, item?.holdUntil, item?.expectedPayoutDate, nextPayout?.date],
      ['approved', '2026-12-05T10:07:00.000Z', '2026-12-03', '2026-12-03'],
    );
  });

  test('tells a lead and a sale with one order id apart', async () => {
    const {db, shop, sale} = await open('both', {offer: {review: true}});
    await sale('both-1');
    await shop.post({event: 'lead', orderId: 'both-1', code: 'both'});
    await shop.command('/orders/both-1/approve?event=lead');
    assert.deepEqual(await balanceOf(db, 'pt_both'), {available: '300.00', pending: '1000.00'});
    assert.equal((await shop.command('/orders/both-1/approve?event=visit')).status, 422);
  });

  test('rejects with a reason, adjustments included, and takes it out of the figures', async () => {
    const {db, shop, sale} = await open('reject');
    await sale('reject-1');
    await shop.post({event: 'refund', orderId: 'reject-1', amount: roubles('1000.00')});
    assert.equal((await shop.command('/orders/reject-1/reject')).status, 422);
    assert.equal((await shop.command('/orders/reject-1/reject', REASON)).body['status'], 'rejected');
    const rows = await db.select().from(commissions).where(eq(commissions.partnerId, 'pt_reject'));
    for (const row of rows) {
      assert.deepEqual([row.status, row.reasonCode, row.reasonText], ['rejected', 'duplicate', REASON.reason]);
    }
    assert.equal(rows.length, 2);
    assert.deepEqual(await balanceOf(db, 'pt_reject'), {});
    assert.equal((await figuresOf(db, 'pt_reject'))?.conversions, 0);
    assert.equal((await shop.command('/orders/reject-1/reverse', REASON)).status, 409);
  });

  test('rejects nothing whose adjustment is paid: that would be taken twice; it is reversed', async () => {
    const {db} = database();
    const shop = await soldAndSplit(db, 'reject-split');
    assert.equal((await shop.command('/orders/reject-split-1/reject', REASON)).status, 409);
    assert.deepEqual(await balanceOf(db, 'pt_reject-split'), {available: '1000.00', paid: '1700.00'});
    assert.equal((await shop.command('/orders/reject-split-1/reverse', REASON)).status, 200);
    assert.deepEqual(await balanceOf(db, 'pt_reject-split'), {available: '300.00', paid: '1700.00'});
  });

  test('gives reasons that have words, in characters that can be kept', async () => {
    const {shop, sale} = await open('words');
    await sale('words-1');
    for (const reason of [{}, '', {ru: ' '}, 'a\0b', {'\0': 'b'}]) {
      assert.equal((await shop.command('/orders/words-1/reject', {reason})).status, 422, JSON.stringify(reason));
    }
    assert.deepEqual(shop.errors, []);
  });

  test('reverses what is unpaid, and what is paid by a negative commission', async () => {
    const {db, shop, sale} = await open('reverse');
    await sale('reverse-1');
    await sale('reverse-2', '50000.00');
    assert.equal((await shop.command('/orders/reverse-1/reverse', REASON)).body['status'], 'reversed');
    shop.now = new Date('2026-12-10T00:00:00Z');
    const batch = await shop.command('/programmes/pg_reverse/payouts');
    const [payout] = batch.body['payouts'] as {number: string}[];
    await shop.command(`/partners/pt_reverse/payouts/${payout?.number}/paid`);
    const taken = await shop.command('/orders/reverse-2/reverse', REASON);
    assert.deepEqual(
      [taken.body['status'], taken.body['adjustment']],
      ['paid', {id: `${String(taken.body['id'])}-1`, amount: roubles('-5000.00')}],
    );
    assert.deepEqual(await balanceOf(db, 'pt_reverse'), {available: '-5000.00', paid: '5000.00'});
    assert.equal((await shop.command('/orders/reverse-2/reverse', REASON)).status, 422);
    const adjustment = (taken.body['adjustment'] as {id: string}).id;
    assert.equal((await shop.command(`/partners/pt_reverse/commissions/${adjustment}/reject`, REASON)).status, 409);
  });

  test('pays out what is approved, above the minimum, to partners who may have it', async () => {
    const {db, shop, sale} = await open('batch', {partner: {payoutMethod: {kind: 'sbp', account: '•• 4417'}}});
    await addPartner(db, 'batch', 'batch-small');
    await addPartner(db, 'batch', 'batch-stopped', {partner: {status: 'suspended'}});
    await sale('batch-1', '20000.00');
    await shop.post({event: 'refund', orderId: 'batch-1', amount: roubles('2000.00')});
    await sale('batch-2', '123.45');
    await shop.post({event: 'sale', orderId: 'batch-3', code: 'batch-small', amount: roubles('9999.90')});
    await shop.post({event: 'sale', orderId: 'batch-4', code: 'batch-stopped', amount: roubles('90000')});
    assert.deepEqual((await shop.command('/programmes/pg_batch/payouts')).body, {payouts: []});
    // All holds end at this moment.
    shop.now = new Date('2026-12-05T10:07:00Z');
    const {body} = await shop.command('/programmes/pg_batch/payouts', {expectedDate: '2026-12-10'});
    const [made, ...skipped] = body['payouts'] as {id: string; number: string}[];
    assert.match(made?.number ?? '', /^P-\d{4,}$/);
    assert.deepEqual(
      {...made, id: '', number: ''},
      {partner: 'pt_batch', id: '', number: '', amount: roubles('1812.35')},
    );
    assert.deepEqual(skipped, [
      {partner: 'pt_batch-small', amount: roubles('999.99'), skipped: 'below_minimum'},
      {partner: 'pt_batch-stopped', amount: roubles('9000.00'), skipped: 'partner_not_payable'},
    ]);
    const [payout] = await db.select().from(payouts).where(eq(payouts.partnerId, 'pt_batch'));
    assert.deepEqual(
      [payout?.status, payout?.expectedDate, payout?.method?.account],
      ['processing', '2026-12-10', '•• 4417'],
    );
    const items = await db.select().from(payoutItems).where(eq(payoutItems.partnerId, 'pt_batch'));
    assert.deepEqual(items.map(({part, amount}) => `${part} ${amount}`).sort(), [
      'adjustments -200.00',
      'commissions 12.35',
      'commissions 2000.00',
    ]);
    assert.deepEqual(await balanceOf(db, 'pt_batch'), {requested: '1812.35'});
    assert.equal((await shop.command('/programmes/unknown/payouts')).status, 404);
  });

  test('marks a payout paid or failed; a failed one gives its money back, for the next', async () => {
    const {db, shop, sale} = await open('marks');
    await sale('marks-1', '20000.00');
    shop.now = new Date('2026-12-06T00:00:00Z');
    const payOut = async () => {
      const {body} = await shop.command('/programmes/pg_marks/payouts');
      return (body['payouts'] as {id: string; number: string}[])[0];
    };
    const first = await payOut();
    const path = `/partners/pt_marks/payouts/${first?.id}`;
    assert.equal((await shop.command(`${path}/failed`)).status, 422);
    const failed = await shop.command(`${path}/failed`, {reason: 'Bank refused'});
    assert.deepEqual(failed.body, {
      partner: 'pt_marks',
      id: first?.id,
      number: first?.number,
      status: 'failed',
      amount: roubles('2000.00'),
    });
    assert.deepEqual(await balanceOf(db, 'pt_marks'), {available: '2000.00'});
    assert.equal((await shop.command(`${path}/paid`)).status, 409);
    assert.equal((await shop.command(`${path}/cancel`, REASON)).status, 409);
    const second = await payOut();
    // It is on its way: money that may arrive is not given back.
    assert.equal((await shop.command(`/partners/pt_marks/payouts/${second?.id}/cancel`, REASON)).status, 409);
    assert.equal((await shop.command(`/partners/pt_marks/payouts/${second?.number}/paid`)).body['status'], 'paid');
    assert.equal((await shop.command(`/partners/pt_marks/payouts/${second?.id}/cancel`, REASON)).status, 409);
    assert.deepEqual(await balanceOf(db, 'pt_marks'), {paid: '2000.00'});
    assert.equal((await shop.command(`/partners/pt_other/payouts/${second?.id}/paid`)).status, 404);
    const [payout] = await db
      .select()
      .from(payouts)
      .where(eq(payouts.id, second?.id ?? ''));
    assert.deepEqual(payout?.paidAt, shop.now);
  });

  test('suspends, activates, blocks and archives partners', async () => {
    const {db, shop} = await open('status');
    const statusOf = async () => (await db.select().from(partners).where(eq(partners.id, 'pt_status')))[0];
    for (const [command, status] of [
      ['suspend', 'suspended'],
      ['activate', 'approved'],
      ['block', 'blocked'],
      ['archive', 'archived'],
    ] as const) {
      const answer = await shop.command(`/partners/pt_status/${command}`, {reason: `because of ${command}`});
      assert.deepEqual(answer.body, {partner: 'pt_status', status});
      const row = await statusOf();
      assert.deepEqual([row?.status, row?.statusReason], [status, `because of ${command}`]);
      assert.equal((await shop.command(`/partners/pt_status/${command}`)).status, 409);
    }
    assert.equal((await shop.command('/partners/nobody/suspend')).status, 404);
  });

  test('has tokens issued for partners', async () => {
    const {shop} = await open('tokens');
    const answer = await shop.command('/partners/pt_tokens/tokens', {ttlSeconds: 600});
    assert.deepEqual([answer.status, answer.body['token']], [201, 'token']);
    assert.equal((await shop.command('/partners/pt_tokens/tokens/revoke')).status, 200);
  });

  test('of many tests breaks no rule of the books', async () => assert.deepEqual(await brokenRules(database().db), []));
});

onPostgres('operators at once', (database) => {
  test('twenty pay-outs at once pay once', async () => {
    const {db} = database();
    await makeWorld(db, 'rush', {offer: {terms: [{event: 'sale', rule: {kind: 'percent', rate: '10'}, holdDays: 0}]}});
    const shop = new TestShop(db, START);
    for (let index = 0; index < 30; index++) {
      await shop.post({event: 'sale', orderId: `rush-${index}`, code: 'rush', amount: roubles('1000.00')});
    }
    const answers = await Promise.all(Array.from({length: 20}, () => shop.command('/programmes/pg_rush/payouts')));
    const made = answers.flatMap(({body}) => body['payouts'] as object[]).filter((outcome) => 'id' in outcome);
    assert.equal(made.length, 1);
    assert.deepEqual(await balanceOf(db, 'pt_rush'), {requested: '3000.00'});
    assert.deepEqual(await brokenRules(db), []);
  });

  test('an order that is refunded and rejected or reversed at once is taken back once', async () => {
    const {db} = database();
    await makeWorld(db, 'clash');
    const shop = new TestShop(db, START);
    for (let index = 0; index < 30; index++) {
      const orderId = `clash-${index}`;
      await shop.post({event: 'sale', orderId, code: 'clash', amount: roubles('1000.00')});
      const answers = await Promise.all([
        shop.post({event: 'refund', orderId, refundId: 'a', amount: roubles('400.00')}),
        shop.command(`/orders/${orderId}/${index % 2 ? 'reject' : 'reverse'}`, REASON),
        shop.post({event: 'refund', orderId, refundId: 'b', amount: roubles('400.00')}),
      ]);
      assert.deepEqual(
        answers.map(({status}) => status),
        [201, 200, 201],
      );
    }
    assert.deepEqual(await balanceOf(db, 'pt_clash'), {});
    assert.equal((await figuresOf(db, 'pt_clash'))?.revenue, '0.00');
  });

  test('of paid and failed at once, one wins', async () => {
    const {db} = database();
    const path = `/partners/pt_rush/payouts/${(await db.select().from(payouts))[0]?.id}`;
    const shop = new TestShop(db, START);
    const answers = await Promise.all([
      ...Array.from({length: 10}, () => shop.command(`${path}/paid`)),
      ...Array.from({length: 10}, () => shop.command(`${path}/failed`, {reason: 'no'})),
    ]);
    assert.equal(answers.filter(({status}) => status === 200).length, 1);
    assert.equal(answers.filter(({status}) => status === 409).length, 19);
    assert.deepEqual(await brokenRules(db), []);
  });
});
