import assert from 'node:assert/strict';
import {test} from 'node:test';
import {eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {commissions, links, offers, orders, partnerProgrammes, partners} from '../schema.js';
import {onEachDatabase} from '../testing/databases.js';
import {roubles, TestShop} from '../testing/shop.js';
import {makeWorld} from '../testing/world.js';
import {signatureOf} from './signature.js';

const START = '2026-11-21T10:07:00Z';

onEachDatabase('a conversion is refused, and nothing written, for', (database) => {
  const world = async (name: string, changes = {}) => {
    const {db} = database();
    await makeWorld(db, name, changes);
    const shop = new TestShop(db, START);
    return {db, shop, clickId: await shop.click(name)};
  };
  const refusedWith = async (
    db: Db,
    answer: {status: number; body: Record<string, unknown>},
    status: number,
    code: string,
    pointer?: string,
  ) => {
    assert.deepEqual([answer.status, answer.body['code']], [status, code]);
    assert.equal(answer.body['status'], status);
    if (pointer !== undefined) assert.equal((answer.body['errors'] as {pointer: string}[])[0]?.pointer, pointer);
    assert.equal((await db.select().from(commissions)).length, 0);
    assert.equal((await db.select().from(orders)).length, 0);
  };

  test('a wrong, missing or old signature', async () => {
    const {db, shop, clickId} = await world('signature');
    const body = JSON.stringify({event: 'sale', orderId: 'x', clickId, amount: roubles('1')});
    await refusedWith(db, await shop.postRaw(body, {}), 401, 'signature_missing');
    for (const header of ['nonsense', 't=1,v1=00', `t=1,v1=${'0'.repeat(64)}`]) {
      await refusedWith(db, await shop.postRaw(body, {'kabinet-signature': header}), 401, 'signature_wrong');
    }
    const sign = (at: Date) => ({'kabinet-signature': signatureOf('postback-secret-of-tests', body, at)});
    await refusedWith(db, await shop.postRaw(`${body} `, sign(shop.now)), 401, 'signature_wrong');
    for (const minutes of [-6, 6]) {
      const at = new Date(shop.now.getTime() + minutes * 60_000);
      await refusedWith(db, await shop.postRaw(body, sign(at)), 401, 'signature_expired');
    }
  });

  test('what is no JSON, too large, or has wrong fields', async () => {
    const {db, shop, clickId} = await world('fields');
    const raw = (body: string) =>
      shop.postRaw(body, {'kabinet-signature': signatureOf('postback-secret-of-tests', body, shop.now)});
    await refusedWith(db, await raw('{'), 422, 'not_json');
    await refusedWith(db, await raw(`"${'x'.repeat(70_000)}"`), 422, 'too_large');
    const sale = {event: 'sale', orderId: 'x', clickId, amount: roubles('1')};
    for (const [body, pointer] of [
      [{...sale, event: 'visit'}, '/event'],
      [{...sale, orderId: ''}, '/orderId'],
      [{...sale, orderId: 'a\u0000b'}, '/orderId'],
      [{...sale, orderId: '\ud800'}, '/orderId'],
      [{...sale, amount: undefined}, '/amount'],
      [{...sale, amount: {amount: 1, currency: 'RUB'}}, '/amount/amount'],
      [{...sale, amount: roubles('1e3')}, '/amount/amount'],
      [{...sale, amount: roubles('-5.00')}, '/amount'],
      [{...sale, amount: roubles('0.00')}, '/amount'],
      [{...sale, parts: [{code: 'tax', amount: roubles('-1')}]}, '/parts/0/amount'],
      [{...sale, occurredAt: 'yesterday'}, '/occurredAt'],
      [{...sale, customer: {email: 'nobody'}}, '/customer/email'],
    ] as const) {
      const answer = await shop.post(body);
      assert.equal(answer.status, 422);
      assert.equal((answer.body['errors'] as {pointer: string}[])[0]?.pointer, pointer);
    }
    assert.equal((await db.select().from(orders)).length, 0);
  });

  test('an unknown click, an unknown code, or neither', async () => {
    const {db, shop, clickId} = await world('unknown');
    const sale = {event: 'sale', orderId: 'x', amount: roubles('1')};
    await refusedWith(db, await shop.post(sale), 422, 'click_or_code_required', '/clickId');
    await refusedWith(db, await shop.post({...sale, code: 'nobody'}), 422, 'unknown_code', '/code');
    for (const unknown of ['unknown.aaaaaaaaaaaaaaaa', 'nobody.aaaaaaaaaaaaaaaa', 'nonsense', `${clickId}x`]) {
      await refusedWith(db, await shop.post({...sale, clickId: unknown}), 422, 'unknown_click', '/clickId');
    }
  });

  test('a currency that does not exist or is not the programme’s', async () => {
    const {db, shop, clickId} = await world('currency');
    const sale = {event: 'sale', orderId: 'x', clickId, amount: roubles('1')};
    await refusedWith(
      db,
      await shop.post({...sale, amount: {amount: '1', currency: 'XXZ'}}),
      422,
      'unknown_currency',
      '/amount/currency',
    );
    await refusedWith(
      db,
      await shop.post({...sale, amount: {amount: '1', currency: 'EUR'}}),
      422,
      'other_currency',
      '/amount/currency',
    );
    const parts = [{code: 'tax', amount: {amount: '1', currency: 'EUR'}}];
    await refusedWith(db, await shop.post({...sale, parts}), 422, 'other_currency', '/parts/0/amount/currency');
  });

  test('parts that exceed the whole, and another programme', async () => {
    const {db, shop, clickId} = await world('parts');
    const sale = {event: 'sale', orderId: 'x', clickId, amount: roubles('10')};
    await refusedWith(
      db,
      await shop.post({...sale, parts: [{code: 'tax', amount: roubles('10.01')}]}),
      422,
      'exceed_amount',
      '/parts',
    );
    await refusedWith(db, await shop.post({...sale, programme: 'pg_other'}), 422, 'other_programme', '/programme');
  });

  test('a click outside the window, or after the sale, and a sale of the future', async () => {
    const {db, shop, clickId} = await world('window');
    const sale = {event: 'sale', orderId: 'x', clickId, amount: roubles('1')};
    await refusedWith(
      db,
      await shop.post({...sale, occurredAt: '2026-11-21T09:00:00Z'}),
      422,
      'before_click',
      '/occurredAt',
    );
    await refusedWith(
      db,
      await shop.post({...sale, occurredAt: '2026-11-21T11:00:00Z'}),
      422,
      'in_future',
      '/occurredAt',
    );
    shop.now = new Date('2026-12-21T10:07:01Z');
    await refusedWith(db, await shop.post(sale), 422, 'outside_window', '/clickId');
  });

  test('an offer that is paused or pays nothing for it, and a partner who earns nothing', async () => {
    const {db, shop, clickId} = await world('paused', {
      offer: {terms: [{event: 'sale', rule: {kind: 'percent', rate: '1'}, holdDays: 0}]},
    });
    const sale = {event: 'sale', orderId: 'x', clickId, amount: roubles('1')};
    await refusedWith(db, await shop.post({event: 'lead', orderId: 'x', clickId}), 422, 'not_paid', '/event');
    await db.update(offers).set({status: 'paused'}).where(eq(offers.id, 'of_paused'));
    await refusedWith(db, await shop.post(sale), 422, 'offer_inactive', '/clickId');
    await db.update(offers).set({status: 'active'}).where(eq(offers.id, 'of_paused'));
    await db.update(links).set({status: 'paused'}).where(eq(links.id, 'ln_paused'));
    await refusedWith(
      db,
      await shop.post({...sale, clickId: undefined, code: 'paused'}),
      422,
      'link_inactive',
      '/code',
    );
    await db.update(partners).set({status: 'blocked'}).where(eq(partners.id, 'pt_paused'));
    await refusedWith(db, await shop.post(sale), 422, 'partner_inactive', '/clickId');
  });

  test('a partner who has left the programme', async () => {
    const {db, shop, clickId} = await world('left');
    const sale = {event: 'sale', orderId: 'x', amount: roubles('1')};
    await db.delete(partnerProgrammes).where(eq(partnerProgrammes.partnerId, 'pt_left'));
    await refusedWith(db, await shop.post({...sale, clickId}), 422, 'not_a_member', '/clickId');
    await refusedWith(db, await shop.post({...sale, code: 'left'}), 422, 'not_a_member', '/code');
  });

  test('a refund of an unknown order', async () => {
    const {db, shop} = await world('refund');
    await refusedWith(db, await shop.post({event: 'refund', orderId: 'nobody’s'}), 404, 'unknown_order', '/orderId');
  });
});
