import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inspect} from 'node:util';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {asc, eq, sql} from 'drizzle-orm';
import {auditLog, banks, idempotencyKeys, payouts} from '../schema.js';
import {onEachDatabase} from '../testing/databases.js';
import {roubles, TestShop} from '../testing/shop.js';
import {makeWorld} from '../testing/world.js';
import {sqlBackend} from './backend.js';

const START = '2026-11-21T10:07:00.000Z';
const TWO_DAYS_LATER = '2026-11-23T10:07:00.000Z';
const SECRET = '+79991234567';
const VALUES = {name: 'Проверкин Пётр', inn: '970000001204', phone: '8 999 123-45-67'};

onEachDatabase('requisites', (database) => {
  const open = async (name: string, options: {proof?: string} = {}) => {
    const {db} = database();
    await makeWorld(db, name, {programme: {requisiteForms: ['ru_self_employed']}});
    const shop = new TestShop(db, START);
    const backend = sqlBackend(db, {
      partnerId: `pt_${name}`,
      clock: () => shop.now,
      linkBase: 'https://go.example/r/',
      ...(options.proof !== undefined && {verifyStepUp: (proof: string) => Promise.resolve(proof === options.proof)}),
    });
    const draft = {programme: `pg_${name}`, form: 'ru_self_employed', values: VALUES};
    return {db, shop, draft, requisites: backend.requisites as Required<NonNullable<PartnerBackend['requisites']>>};
  };

  test('are told by what was done to them, and no value stands there or in an answer that is kept', async () => {
    const {db, draft, requisites} = await open('told');
    const made = await requisites.save(draft, {idempotencyKey: 'k1'});
    const id = made.items[0]?.id ?? '';
    await requisites.save({...draft, id, values: {name: 'Проверкин Павел'}});
    assert.equal((await requisites.reveal({id})).values['phone'], SECRET);
    await requisites.remove({id});
    const own = eq(auditLog.partnerId, 'pt_told');
    const history = await db.select().from(auditLog).where(own).orderBy(asc(auditLog.id));
    assert.deepEqual(
      history.map(({action}) => action),
      ['requisites.save', 'requisites.save', 'requisites.reveal', 'requisites.remove'],
    );
    const kept = await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.partnerId, 'pt_told'));
    assert.equal(kept.length, 1);
    assert.doesNotMatch(JSON.stringify([history, kept]), /9991234567/);
  });

  test('hold payouts for two days after a change; then the money goes where they say', async () => {
    const {db, shop, draft, requisites} = await open('held');
    const first = await requisites.save(draft);
    assert.equal(first.frozenUntil, undefined);
    const changed = await requisites.save({...draft, id: first.items[0]?.id, values: {phone: '+79990004417'}});
    assert.equal(changed.frozenUntil, TWO_DAYS_LATER);
    await shop.post({event: 'sale', orderId: 'held-1', code: 'held', amount: roubles('20000.00')});
    shop.now = new Date('2026-12-06T10:07:00.000Z');
    await requisites.save({...draft, id: first.items[0]?.id, values: {phone: '+79990004417'}});
    const payOut = () => shop.command('/programmes/pg_held/payouts', {});
    assert.match(JSON.stringify((await payOut()).body), /requisites_changed/);
    shop.now = new Date('2026-12-08T10:07:00.000Z');
    assert.equal((await requisites.list({programme: 'pg_held'})).frozenUntil, undefined);
    assert.doesNotMatch(JSON.stringify((await payOut()).body), /skipped/);
    const [payout] = await db.select().from(payouts).where(eq(payouts.partnerId, 'pt_held'));
    assert.deepEqual(payout?.method, {
      kind: 'ru_self_employed',
      label: {ru: 'Телефон для СБП', en: 'Phone for SBP'},
      account: '•• 4417',
    });
  });

  test('ask for the operator’s proof, once for each key', async () => {
    const {draft, requisites} = await open('proven', {proof: '1234'});
    const {stepUp} = await requisites.list({programme: 'pg_proven'});
    assert.deepEqual(stepUp, [
      'requisites.save',
      'requisites.remove',
      'requisites.reveal',
      'payouts.request',
      'obligations.sign',
    ]);
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => assert.fail('It was answered.'),
        (error: unknown) => BackendError.from(error).code,
      );
    assert.equal(await codeOf(requisites.save(draft)), 'step_up_required');
    assert.equal(await codeOf(requisites.save({...draft, proof: '9999'})), 'step_up_failed');
    assert.deepEqual((await requisites.list({programme: 'pg_proven'})).items, []);
    const made = await requisites.save({...draft, proof: '1234'}, {idempotencyKey: 'k1'});
    assert.deepEqual((await requisites.save({...draft, proof: '1234'}, {idempotencyKey: 'k1'})).items, made.items);
    const id = made.items[0]?.id ?? '';
    assert.equal(await codeOf(requisites.reveal({id})), 'step_up_required');
    assert.equal(await codeOf(requisites.remove({id, proof: ''})), 'step_up_failed');
    assert.equal((await requisites.reveal({id, proof: '1234'})).values['phone'], SECRET);
  });

  test('stand in no error of the server: neither the values nor what the database says of them', async () => {
    const {db, draft, requisites} = await open('broken');
    await db.execute(sql`alter table requisites add constraint refused check (partner_id <> 'pt_broken')`);
    const error = await requisites.save(draft).then(
      () => assert.fail('It was answered.'),
      (thrown: unknown) => BackendError.from(thrown),
    );
    assert.equal(error.kind, 'unavailable');
    assert.match(String(error.cause), /violates check constraint "refused" \(23514\): insert into "requisites"/);
    assert.doesNotMatch(inspect(error, {depth: 9, showHidden: true}), /9991234567|970000001204/);
    await db.execute(sql`alter table requisites drop constraint refused`);
  });

  test('find a bank in the directory that the operator has loaded', async () => {
    const {db, requisites} = await open('bank');
    const bank = {bik: '044500777', name: 'Банк примеров', city: 'Тверь'};
    await db.insert(banks).values(bank);
    assert.deepEqual(await requisites.bank({bik: '044500777'}), bank);
  });
});
