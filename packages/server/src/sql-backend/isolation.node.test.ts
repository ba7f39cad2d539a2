import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {API_PATH, encodeQuery, OPERATIONS, routes} from '@kabinet/contract';
import type {Operation, Route} from '@kabinet/contract';
import {commissions, payouts, requisites} from '../schema.js';
import {onEachDatabase} from '../testing/databases.js';
import {roubles} from '../testing/shop.js';
import {runApp} from '../testing/running-app.js';
import type {RunningApp} from '../testing/running-app.js';
import {makeWorld} from '../testing/world.js';

const noon = new Date('2026-11-21T12:00:00Z');
const period = {from: '2026-11-01', to: '2026-11-21'};

/** Every operation with every id that it takes: Anna's, where Boris asks, and one that nobody has. */
const QUESTIONS: Readonly<Record<Operation, readonly ((name: string) => object)[]>> = {
  session: [],
  'offers.list': [(name) => ({programme: `pg_${name}`})],
  plan: [(name) => ({programme: `pg_${name}`})],
  'links.list': [(name) => ({programme: `pg_${name}`})],
  'links.create': [
    (name) => ({programme: `pg_${name}`, offer: `of_${name}`}),
    (name) => ({programme: 'pg_boris', offer: `of_${name}`}),
  ],
  'links.update': [(name) => ({id: `ln_${name}`, name: 'Taken over'})],
  'links.archive': [(name) => ({id: `ln_${name}`})],
  'links.templates': [(name) => ({programme: `pg_${name}`})],
  'links.saveTemplate': [(name) => ({programme: `pg_${name}`, name: 'Spring', utm: {}})],
  report: [(name) => ({programme: `pg_${name}`, period, metrics: ['clicks']})],
  'commissions.list': [(name) => ({programme: `pg_${name}`})],
  'commissions.get': [(name) => ({id: `c_${name}`})],
  balance: [(name) => ({programme: `pg_${name}`})],
  'payouts.list': [(name) => ({programme: `pg_${name}`})],
  'payouts.get': [(name) => ({id: `p_${name}`})],
  'payouts.quote': [
    (name) => ({programme: `pg_${name}`, amount: roubles('1'), destination: `rq_${name}`}),
    (name) => ({programme: 'pg_boris', amount: roubles('1'), destination: `rq_${name}`}),
  ],
  'payouts.request': [
    (name) => ({programme: `pg_${name}`, amount: roubles('1'), destination: `rq_${name}`}),
    (name) => ({programme: 'pg_boris', amount: roubles('1'), destination: `rq_${name}`}),
  ],
  'payouts.cancel': [(name) => ({id: `p_${name}`})],
  'requisites.list': [(name) => ({programme: `pg_${name}`})],
  'requisites.reveal': [(name) => ({id: `rq_${name}`})],
  'requisites.save': [
    (name) => ({programme: `pg_${name}`, form: 'paypal', values: {email: 'b@mail.example'}}),
    (name) => ({programme: 'pg_boris', id: `rq_${name}`, form: 'paypal', values: {}}),
  ],
  'requisites.remove': [(name) => ({id: `rq_${name}`})],
  'requisites.bank': [],
  'obligations.list': [],
  'obligations.upload': [],
  'obligations.sign': [],
  'documents.open': [],
};

onEachDatabase('a partner', (database) => {
  let running: RunningApp;
  let token: string;
  before(async () => {
    for (const name of ['anna', 'boris']) {
      await makeWorld(database().db, name, {
        programme: {requisiteForms: ['paypal'], minimumPayout: null, payoutRequests: {}},
      });
      await addMoney(name);
    }
    running = await runApp(database(), () => noon);
    ({token} = await running.app.sessions.issue({partnerId: 'pt_boris'}));
  });
  after(() => running.close());

  async function addMoney(name: string) {
    const own = {partnerId: `pt_${name}`, programmeId: `pg_${name}`, currency: 'RUB', amount: '10.00'};
    await database()
      .db.insert(commissions)
      .values({
        ...own,
        id: `c_${name}`,
        offerId: `of_${name}`,
        linkId: `ln_${name}`,
        type: 'sale',
        status: 'approved',
        occurredAt: noon,
        recordedAt: noon,
        statusChangedAt: noon,
      });
    await database()
      .db.insert(payouts)
      .values({...own, id: `p_${name}`, number: name, status: 'requested', statusChangedAt: noon, createdAt: noon});
    const values = {email: `${name}@mail.example`};
    await database()
      .db.insert(requisites)
      .values({...own, id: `rq_${name}`, form: 'paypal', values, isMain: true, createdAt: noon, changedAt: noon});
  }

  async function ask(operation: Operation, input: object): Promise<{status: number; body: Record<string, unknown>}> {
    const {method, path}: Route = routes[operation];
    const {id, ...others} = input as {id?: string};
    const rest = path.includes('{id}') ? others : input;
    const place = running.url + API_PATH + path.replace('{id}', encodeURIComponent(id ?? ''));
    const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'};
    const response =
      method === 'GET'
        ? await fetch(`${place}?${encodeQuery(rest)}`, {headers})
        : await fetch(place, {method, headers, body: JSON.stringify(rest)});
    return {status: response.status, body: (await response.json()) as Record<string, unknown>};
  }

  for (const operation of OPERATIONS) {
    for (const [index, question] of QUESTIONS[operation].entries()) {
      test(`who asks ${operation} for what is another’s gets 404 (${index + 1})`, async () => {
        const [foreign, unknown] = [await ask(operation, question('anna')), await ask(operation, question('nobody'))];
        assert.equal(foreign.status, 404);
        assert.equal(unknown.status, 404);
        // Both look the same, but for the id that was asked for.
        assert.equal(String(foreign.body['detail']).replace('anna', 'nobody'), unknown.body['detail']);
      });
      test(`and gets an answer for their own (${operation}, ${index + 1})`, async () => {
        assert.ok((await ask(operation, question('boris'))).status < 300);
      });
    }
  }

  test('filters by what is another’s find nothing', async () => {
    const asked = {programme: 'pg_boris'};
    for (const filter of [{offer: 'of_anna'}, {link: 'ln_anna'}, {payout: 'p_anna'}]) {
      assert.deepEqual((await ask('commissions.list', {...asked, ...filter})).body['items'], []);
    }
    assert.deepEqual((await ask('links.list', {...asked, offer: 'of_anna'})).body['items'], []);
    const filters = {link: ['ln_anna'], offer: ['of_anna']};
    const {body} = await ask('report', {...asked, period, metrics: ['earnings'], dimensions: ['link'], filters});
    assert.deepEqual(body['rows'], []);
    assert.deepEqual(body['totals'], {earnings: [{amount: '0.00', currency: 'RUB'}]});
  });

  test('no answer to Boris names Anna', async () => {
    const asked = {programme: 'pg_boris'};
    const answers = await Promise.all([
      ask('session', {}),
      ...(['offers.list', 'links.list', 'commissions.list', 'balance', 'payouts.list', 'requisites.list'] as const).map(
        (operation) => ask(operation, asked),
      ),
      ask('report', {...asked, period, metrics: ['earnings'], dimensions: ['link', 'offer']}),
    ]);
    for (const {body} of answers) assert.doesNotMatch(JSON.stringify(body), /anna/i);
  });

  test('a cursor of another partner is refused', async () => {
    for (let count = 0; count < 2; count++) {
      await running.backendFor('pt_anna').links?.create?.({programme: 'pg_anna', offer: 'of_anna'});
    }
    const page = await running.backendFor('pt_anna').links?.list({programme: 'pg_anna', limit: 1});
    const {status, body} = await ask('links.list', {programme: 'pg_boris', limit: 1, cursor: page?.nextCursor});
    assert.deepEqual([status, body['code']], [422, 'cursor_mismatch']);
  });

  test('without a token, with a wrong one, and after the end of all tokens there is nothing', async () => {
    const path = `${running.url}${API_PATH}/session`;
    assert.equal((await fetch(path)).status, 401);
    assert.equal((await fetch(path, {headers: {authorization: 'Bearer x.y'}})).status, 401);
    assert.equal((await ask('session', {})).status, 200);
    await running.app.sessions.revoke('pt_boris');
    assert.equal((await ask('session', {})).status, 401);
  });

  test('and the server failed with nothing', () => assert.deepEqual(running.errors, []));
});
