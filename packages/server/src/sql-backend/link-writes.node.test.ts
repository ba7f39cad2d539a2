import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BackendError, PartnerStatus} from '@kabinet/contract';
import {eq} from 'drizzle-orm';
import {linkHistory, links, offers, partners} from '../schema.js';
import {onEachDatabase, onPostgres} from '../testing/databases.js';
import type {OpenDatabase} from '../database/open.js';
import {makeWorld} from '../testing/world.js';
import {sqlBackend} from './backend.js';

const start = new Date('2026-11-21T12:00:00Z');

function actingFor(database: () => OpenDatabase, name: string, now: () => Date = () => start) {
  const backend = sqlBackend(database().db, {partnerId: `pt_${name}`, clock: now, linkBase: 'https://go.example/r/'});
  const draft = {programme: `pg_${name}`, offer: `of_${name}`};
  const {create, update, archive, list} = backend.links ?? {};
  assert.ok(create && update && archive && list);
  return {backend, draft, create, update, archive, list};
}

onEachDatabase('writing links', (database) => {
  test('a link gets a short code without vowels, the offer’s page, and its code for a name', async () => {
    await makeWorld(database().db, 'short');
    const {create, draft} = actingFor(database, 'short');
    const link = await create(draft);
    assert.match(link.code, /^[bcdfghjkmnp-tvwxz2-9]{7}$/);
    assert.deepEqual(
      {...link, id: 'id'},
      {
        id: 'id',
        programme: 'pg_short',
        offer: {id: 'of_short', name: 'Offer short'},
        name: link.code,
        code: link.code,
        url: `https://go.example/r/${link.code}`,
        destination: 'https://shop.example/',
        status: 'active',
        createdAt: '2026-11-21T12:00:00.000Z',
      },
    );
  });

  test('the same key and draft make one link; another draft under the key is a conflict', async () => {
    await makeWorld(database().db, 'once');
    const {create, draft, list} = actingFor(database, 'once');
    const first = await create({...draft, name: 'A'}, {idempotencyKey: 'k'});
    assert.deepEqual(await create({name: 'A', ...draft}, {idempotencyKey: 'k'}), first);
    await assert.rejects(create({...draft, name: 'B'}, {idempotencyKey: 'k'}), {
      kind: 'conflict',
      code: 'idempotency_key_reused',
    });
    assert.equal((await list({programme: 'pg_once'})).total, 2);
  });

  test('a key is remembered for a day; what failed is not', async () => {
    await makeWorld(database().db, 'day', {partner: {linkQuota: 3}});
    let now = start;
    const {create, draft} = actingFor(database, 'day', () => now);
    const far = {...draft, destination: 'https://elsewhere.example/'};
    await assert.rejects(create(far, {idempotencyKey: 'k'}), {kind: 'validation', code: 'host_not_allowed'});
    const first = await create(draft, {idempotencyKey: 'k'});
    now = new Date('2026-11-22T11:59:59Z');
    assert.equal((await create(draft, {idempotencyKey: 'k'})).id, first.id);
    now = new Date('2026-11-22T12:00:00Z');
    assert.notEqual((await create(draft, {idempotencyKey: 'k'})).id, first.id);
    await assert.rejects(create(draft), {kind: 'conflict', code: 'quota_reached'});
  });

  test('restoring counts against the quota, archiving makes room', async () => {
    await makeWorld(database().db, 'room', {partner: {linkQuota: 2}});
    const {backend, create, update, archive, draft} = actingFor(database, 'room');
    const first = await create(draft);
    await assert.rejects(create(draft), {code: 'quota_reached'});
    assert.equal((await archive({id: first.id})).status, 'archived');
    assert.equal((await archive({id: first.id})).status, 'archived');
    const second = await create(draft);
    await assert.rejects(update({id: first.id, status: 'active'}), {code: 'quota_reached'});
    await archive({id: second.id});
    assert.equal((await update({id: first.id, status: 'paused'})).status, 'paused');
    assert.deepEqual((await backend.session({})).capabilities.links?.quota, {used: 2, limit: 2});
  });

  test('codes are taken in any case, over all partners, and for ever', async () => {
    await makeWorld(database().db, 'Codes');
    await makeWorld(database().db, 'thief');
    const {create, draft, archive} = actingFor(database, 'thief');
    for (const code of ['Codes', 'codes', 'CODES']) {
      await assert.rejects(create({...draft, code}), {kind: 'conflict', code: 'code_taken'});
    }
    const own = await create({...draft, code: 'My-Code'});
    assert.equal(own.code, 'My-Code');
    await archive({id: own.id});
    await assert.rejects(create({...draft, code: 'my-code'}), {code: 'code_taken'});
  });

  test('changes replace what they name, and the history knows all of it', async () => {
    const {db} = database();
    await makeWorld(db, 'history');
    const {create, update, archive, draft} = actingFor(database, 'history');
    const {id} = await create({...draft, name: 'First', subIds: {sub1: 'a', sub2: ''}});
    await update({id, destination: 'https://shop.example/sale', subIds: {sub3: 'c'}});
    const changed = await update({id, name: 'Second'});
    assert.deepEqual(
      [changed.name, changed.destination, changed.subIds],
      ['Second', 'https://shop.example/sale', {sub3: 'c'}],
    );
    await archive({id});
    const rows = await db.select().from(linkHistory).where(eq(linkHistory.linkId, id)).orderBy(linkHistory.id);
    assert.deepEqual(
      rows.map(({action, name, subIds, status}) => [action, name, subIds, status]),
      [
        ['created', 'First', {sub1: 'a'}, 'active'],
        ['updated', 'First', {sub3: 'c'}, 'active'],
        ['updated', 'Second', {sub3: 'c'}, 'active'],
        ['archived', 'Second', {sub3: 'c'}, 'archived'],
      ],
    );
  });

  test('an offer that is paused takes no new links', async () => {
    await makeWorld(database().db, 'paused', {offer: {status: 'paused'}});
    const {create, draft} = actingFor(database, 'paused');
    await assert.rejects(create(draft), {kind: 'validation', code: 'offer_not_active'});
  });

  test('texts that a database cannot hold are refused with the field’s name', async () => {
    await makeWorld(database().db, 'texts');
    const {create, draft} = actingFor(database, 'texts');
    const subIds = {sub1: 'half \ud83d'};
    for (const [changes, pointer] of [
      [{name: 'a\0b'}, '/name'],
      [{subIds}, '/subIds/sub1'],
    ] as const) {
      await assert.rejects(create({...draft, ...changes}), (error: BackendError) => {
        assert.deepEqual([error.kind, error.fields[0]?.pointer], ['validation', pointer]);
        return true;
      });
    }
  });

  test('what a status forbids is forbidden', async () => {
    const {db} = database();
    await makeWorld(db, 'status');
    const {backend, create, list, draft} = actingFor(database, 'status');
    const outcome = (work: Promise<unknown>) =>
      work.then(
        () => 'yes',
        (error: BackendError) => error.kind,
      );
    const expected: Record<PartnerStatus, [offers: string, reads: string, writes: string]> = {
      approved: ['yes', 'yes', 'yes'],
      suspended: ['yes', 'yes', 'forbidden'],
      archived: ['yes', 'yes', 'forbidden'],
      invited: ['yes', 'forbidden', 'forbidden'],
      pending: ['yes', 'forbidden', 'forbidden'],
      blocked: ['forbidden', 'forbidden', 'forbidden'],
    };
    for (const [status, answers] of Object.entries(expected) as [PartnerStatus, string[]][]) {
      await db.update(partners).set({status}).where(eq(partners.id, 'pt_status'));
      const programme = 'pg_status';
      const asked = [backend.offers?.list({programme}), list({programme}), create(draft)] as Promise<unknown>[];
      assert.deepEqual(await Promise.all(asked.map(outcome)), answers, status);
      const session = await backend.session({});
      assert.equal(session.partner.status, status);
      assert.equal(session.capabilities.methods.includes('links.create'), answers[2] === 'yes');
      assert.equal(session.programmes.length, answers[0] === 'yes' ? 1 : 0);
    }
  });

  test('a partner who is gone is nobody', async () => {
    const {backend} = actingFor(database, 'ghost');
    await assert.rejects(backend.session({}), {kind: 'unauthenticated'});
  });
});

onPostgres('links written at once', (database) => {
  test('fifty equal requests make one link', async () => {
    await makeWorld(database().db, 'rush');
    const {create, draft} = actingFor(database, 'rush');
    const answers = await Promise.all(Array.from({length: 50}, () => create(draft, {idempotencyKey: 'k'})));
    assert.equal(new Set(answers.map(({id}) => id)).size, 1);
    assert.equal(await database().db.$count(links, eq(links.partnerId, 'pt_rush')), 2);
  });

  test('the quota holds against haste', async () => {
    await makeWorld(database().db, 'haste', {partner: {linkQuota: 5}});
    const {create, draft} = actingFor(database, 'haste');
    const outcomes = await Promise.allSettled(Array.from({length: 30}, () => create(draft)));
    assert.equal(outcomes.filter(({status}) => status === 'fulfilled').length, 4);
  });

  test('of many partners who want one code, one gets it', async () => {
    await makeWorld(database().db, 'prize');
    const names = Array.from({length: 8}, (_, index) => `wisher${index}`);
    for (const name of names) await makeWorld(database().db, name);
    const wishes = names.map((name) => {
      const {create, draft} = actingFor(database, name);
      return create({...draft, code: 'the-one'});
    });
    const outcomes = await Promise.allSettled(wishes);
    assert.equal(outcomes.filter(({status}) => status === 'fulfilled').length, 1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') assert.equal((outcome.reason as BackendError).code, 'code_taken');
    }
    assert.equal(await database().db.$count(offers), 11);
  });
});
