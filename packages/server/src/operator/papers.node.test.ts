import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import type {PaperRule, PaperTerms} from '@kabinet/contract';
import {eq} from 'drizzle-orm';
import {readAudit} from '../audit/audit.js';
import {paperFiles, programmes, requisites} from '../schema.js';
import {balanceOf, brokenRules} from '../testing/books.js';
import {onEachDatabase} from '../testing/databases.js';
import {makePayee, PAYEE_NOW} from '../testing/payee.js';
import {TestShop} from '../testing/shop.js';

const PDF = {name: 'w8.pdf', type: 'application/pdf', content: btoa('%PDF-1.7 form')};
const ACT: PaperRule = {
  id: 'contract_act',
  kind: 'act_to_sign',
  title: 'Act',
  forms: ['paypal'],
  when: 'with_payout',
  by: 'signature',
};

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: unknown) => {
      const {kind, code, fields} = BackendError.from(error);
      return [kind, code, ...fields.map((field) => field.code)].join(' ');
    },
  );

onEachDatabase('papers', (database) => {
  const open = async (name: string, papers: PaperTerms) => {
    const {db} = database();
    const payee = await makePayee(db, name, ['900.00']);
    await db
      .update(programmes)
      .set({papers})
      .where(eq(programmes.id, `pg_${name}`));
    const shop = new TestShop(db, PAYEE_NOW);
    const obligations = payee.backend.obligations as Required<typeof payee.backend.obligations>;
    return {...payee, db, shop, obligations, programme: `pg_${name}`};
  };

  test('hold a payout until the operator has accepted them', async () => {
    const {db, shop, payouts, obligations, asked, programme} = await open('held', {rules: ['w8ben']});
    assert.equal(await refusalOf(payouts.quote(asked)), 'conflict papers_open w8ben');
    assert.equal(await refusalOf(payouts.request(asked)), 'conflict papers_open w8ben');
    const wrong = {...PDF, content: btoa('<script>')};
    assert.equal(
      await refusalOf(obligations.upload({programme, id: 'w8ben', file: wrong})),
      'validation file_content file_content',
    );
    const sent = {programme, id: 'w8ben', file: PDF};
    const [first, again] = [
      await obligations.upload(sent, {idempotencyKey: 'k1'}),
      await obligations.upload(sent, {idempotencyKey: 'k1'}),
    ];
    assert.deepEqual(first, again);
    assert.equal(await db.$count(paperFiles, eq(paperFiles.partnerId, 'pt_held')), 1);
    assert.equal(first.items[0]?.status, 'in_review');
    assert.equal(await refusalOf(payouts.request(asked)), 'conflict papers_open w8ben');

    const place = '/partners/pt_held/programmes/pg_held/obligations/w8ben';
    await shop.command(`${place}/reject`, {reason: 'Нет подписи'});
    const [rejected] = (await obligations.list({programme})).items;
    assert.deepEqual([rejected?.status, rejected?.reason, rejected?.blocks], ['rejected', {text: 'Нет подписи'}, true]);
    await obligations.upload(sent);
    await shop.command(`${place}/accept`, {});
    const [accepted] = (await obligations.list({programme})).items;
    assert.deepEqual([accepted?.status, accepted?.reason, accepted?.blocks], ['done', undefined, false]);
    const payout = await payouts.request(asked);

    const log = (await readAudit(db, {partner: 'pt_held', limit: 100})).reverse();
    assert.deepEqual(
      log.map(({actor, action, subject, outcome}) => [actor, action, subject ?? outcome]),
      [
        ['partner', 'obligations.upload', 'w8ben'],
        ['operator', `POST ${place}/reject`, 200],
        ['partner', 'obligations.upload', 'w8ben'],
        ['operator', `POST ${place}/accept`, 200],
        ['partner', 'payouts.request', payout.id],
      ],
    );
    assert.equal((await shop.command(`${place}/accept`, {})).status, 409);
    assert.equal((await readAudit(db, {partner: 'pt_held', limit: 1}))[0]?.outcome, 409);
  });

  test('an act holds its payout until it is signed, and says for ever what was signed', async () => {
    const {db, shop, backend, payouts, obligations, asked, programme} = await open('act', {rules: [ACT]});
    const {id, number} = await payouts.request(asked);
    const process = () => shop.command(`/partners/pt_act/payouts/${number}/process`);
    assert.match(JSON.stringify((await process()).body), /"code":"papers_open"/);
    const [step] = (await obligations.list({programme})).items;
    assert.deepEqual([step?.id, step?.signable, step?.document?.id], [`contract_act.${id}`, true, `act.${id}`]);
    const read = async () =>
      new TextDecoder().decode((await backend.documents.open({id: `act.${id}`, language: 'ru'})).bytes);
    assert.match(await read(), /Не\u00a0подписан/);
    await obligations.sign({programme, id: `contract_act.${id}`});
    const signed = await read();
    assert.match(signed, /Подписан исполнителем в\u00a0личном кабинете: act, 21 ноября 2026/);
    await db
      .update(requisites)
      .set({values: {name: 'Somebody Else', email: 'x@mail.example'}})
      .where(eq(requisites.partnerId, 'pt_act'));
    assert.equal(await read(), signed);
    assert.equal((await obligations.sign({programme, id: `contract_act.${id}`})).items[0]?.status, 'done');
    assert.equal((await process()).status, 200);
  });

  test('hold what the operator pays out by itself, too', async () => {
    const {shop, obligations, programme} = await open('batch', {rules: ['w8ben', ACT]});
    const payOut = () => shop.command('/programmes/pg_batch/payouts', {});
    assert.match(JSON.stringify((await payOut()).body), /"skipped":"papers_open"/);
    await obligations.upload({programme, id: 'w8ben', file: PDF});
    await shop.command('/partners/pt_batch/programmes/pg_batch/obligations/w8ben/accept', {});
    assert.doesNotMatch(JSON.stringify((await payOut()).body), /skipped/);
    const [act] = (await obligations.list({programme})).items;
    assert.equal(act?.kind, 'act_to_sign');
  });

  test('that are sent again leave no file behind but what the operator had accepted', async () => {
    const {db, backend, shop, obligations, programme} = await open('again', {rules: ['identity']});
    const place = `/partners/pt_again/programmes/${programme}/obligations/identity`;
    const send = async () =>
      (await obligations.upload({programme, id: 'identity', file: PDF})).items[0]?.file?.id ?? '';
    const kept = async () => {
      const rows = await db.select().from(paperFiles).where(eq(paperFiles.partnerId, 'pt_again'));
      return rows.map(({id}) => id).sort();
    };
    const [first, second] = [await send(), await send()];
    assert.deepEqual(await kept(), [second]);
    assert.equal(await refusalOf(backend.documents.open({id: first})), 'not_found ');
    await shop.command(`${place}/reject`, {reason: 'Blurred'});
    const third = await send();
    assert.deepEqual(await kept(), [third]);
    await shop.command(`${place}/accept`, {});
    await shop.command(`${place}/reject`, {reason: 'Expired'});
    const fourth = await send();
    assert.deepEqual(await kept(), [third, fourth].sort());
    const fifth = await send();
    assert.deepEqual(await kept(), [third, fifth].sort());
  });

  test('that never come hold no money for ever: the operator cancels the payout', async () => {
    const {db, backend, shop, obligations, programme} = await open('stuck', {rules: [ACT]});
    const payOut = async () => (await shop.command(`/programmes/${programme}/payouts`, {})).body['payouts'];
    const [made] = (await payOut()) as {id: string; number: string}[];
    const path = `/partners/pt_stuck/payouts/${made?.number}`;
    assert.equal((await shop.command(`${path}/process`)).status, 409);
    assert.deepEqual(await balanceOf(db, 'pt_stuck'), {requested: '900.00'});
    assert.equal((await shop.command(`${path}/cancel`)).status, 422);
    assert.deepEqual((await shop.command(`${path}/cancel`, {reason: 'No signature'})).body, {
      partner: 'pt_stuck',
      id: made?.id,
      number: made?.number,
      status: 'cancelled',
      amount: {amount: '900.00', currency: 'RUB'},
    });
    assert.deepEqual(await balanceOf(db, 'pt_stuck'), {available: '900.00'});
    const seen = await backend.payouts.get?.({id: made?.id ?? ''});
    assert.deepEqual([seen?.status, seen?.reason?.text], ['cancelled', 'No signature']);
    assert.deepEqual((await obligations.list({programme})).items, []);
    const again = await shop.command(`${path}/cancel`, {reason: 'No signature'});
    const detail = `The payout ${made?.number} is cancelled; it cannot become cancelled.`;
    assert.deepEqual([again.status, again.body['code'], again.body['detail']], [409, 'wrong_status', detail]);
    const [next] = (await payOut()) as {id: string}[];
    assert.notEqual(next?.id, made?.id);
    assert.deepEqual(await balanceOf(db, 'pt_stuck'), {requested: '900.00'});
    assert.deepEqual(await brokenRules(db), []);
  });

  test('and documents of one partner are not there for another', async () => {
    const own = await open('mine', {rules: ['w8ben']});
    const other = await open('theirs', {rules: ['w8ben']});
    const sent = await own.obligations.upload({programme: own.programme, id: 'w8ben', file: PDF});
    const id = sent.items[0]?.file?.id ?? '';
    const file = await own.backend.documents.open({id});
    assert.deepEqual(
      [file.name, file.type, new TextDecoder().decode(file.bytes)],
      ['w8.pdf', 'application/pdf', '%PDF-1.7 form'],
    );
    assert.equal(await refusalOf(other.backend.documents.open({id})), 'not_found ');
    assert.equal(
      await refusalOf(other.obligations.upload({programme: own.programme, id: 'w8ben', file: PDF})),
      'not_found ',
    );
  });
});
