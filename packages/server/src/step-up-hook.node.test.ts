import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {inspect} from 'node:util';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {signatureProblem, SIGNATURE_HEADER} from './conversions/signature.js';
import type {OpenDatabase} from './database/open.js';
import {serve} from './serve.js';
import type {RunningServer} from './serve.js';
import {newPgliteDatabase} from './testing/databases.js';
import {makePayee, PAYEE_NOW} from './testing/payee.js';
import {runApp} from './testing/running-app.js';
import type {RunningApp} from './testing/running-app.js';
import {TEST_SECRETS} from './testing/shop.js';

const now = new Date(PAYEE_NOW);

/** The operator's server: a code is good for one time, and the programme is asked who the partner is meanwhile. */
class Operator {
  readonly asked: unknown[] = [];
  readonly codes = new Set<string>();
  /** Answers like this instead. */
  fault: {status: number; location?: string} | undefined;
  /** The address of the Kabinet server. */
  kabinet = '';

  readonly fetch = async (request: Request): Promise<Response> => {
    const body = await request.text();
    const problem = signatureProblem(TEST_SECRETS.postbackSecret, body, request.headers.get(SIGNATURE_HEADER), now);
    assert.equal(problem, undefined);
    this.asked.push(JSON.parse(body));
    if (this.fault) {
      const {status, location = ''} = this.fault;
      return new Response(null, {status, headers: {location}});
    }
    // On PGlite there is one connection: a transaction that waited for this answer would wait for ever.
    assert.equal((await fetch(`${this.kabinet}/healthz`)).status, 200);
    return new Response(null, {status: this.codes.delete((JSON.parse(body) as {proof: string}).proof) ? 204 : 403});
  };
}

describe('STEP_UP_URL', () => {
  const operator = new Operator();
  let database: OpenDatabase;
  let site: RunningServer;
  let app: RunningApp;
  let payouts: Required<NonNullable<PartnerBackend['payouts']>>;
  let asked: Awaited<ReturnType<typeof makePayee>>['asked'];

  before(async () => {
    database = await newPgliteDatabase();
    site = await serve({fetch: operator.fetch, port: 0});
    app = await runApp(database, () => now, {stepUpUrl: `${site.url}/step-up`});
    operator.kabinet = app.url;
    asked = (await makePayee(database.db, 'proven', ['2000.00'])).asked;
    payouts = app.backendFor('pt_proven').payouts as typeof payouts;
  });
  after(async () => {
    await app.close();
    await site.close();
    await database.close();
  });

  const refusal = async (proof?: string, idempotencyKey?: string): Promise<unknown[]> => {
    const options = idempotencyKey === undefined ? {} : {idempotencyKey};
    const error = await payouts.request({...asked, ...(proof !== undefined && {proof})}, options).then(
      () => assert.fail('It was answered.'),
      (thrown: unknown) => BackendError.from(thrown),
    );
    return [error.kind, error.code];
  };

  test('is not asked without a proof, and says no by 403', async () => {
    assert.deepEqual(await refusal(), ['forbidden', 'step_up_required']);
    assert.deepEqual(operator.asked, []);
    assert.deepEqual(await refusal('111111'), ['forbidden', 'step_up_failed']);
    assert.deepEqual(operator.asked.splice(0), [{partner: 'pt_proven', proof: '111111'}]);
  });

  test('says yes by a success, once for each wish', async () => {
    operator.codes.add('222222');
    const request = {...asked, proof: '222222'};
    const made = await payouts.request(request, {idempotencyKey: 'wish'});
    assert.deepEqual(await payouts.request(request, {idempotencyKey: 'wish'}), made);
    assert.equal(operator.asked.splice(0).length, 1);
    assert.deepEqual(await refusal('222222', 'another wish'), ['forbidden', 'step_up_failed']);
    assert.equal((await payouts.list({programme: asked.programme})).items.length, 1);
  });

  for (const [what, fault] of [
    ['an error', {status: 500}],
    ['a wrong address', {status: 404}],
    ['a redirect', {status: 302, location: 'https://shop.example/login'}],
  ] as const) {
    test(`has said neither by ${what}, and no proof comes into the log`, async () => {
      operator.fault = fault;
      assert.deepEqual(await refusal('333333', what), ['unavailable', undefined]);
      operator.fault = undefined;
      operator.codes.add('333333');
      const {id} = await payouts.request({...asked, proof: '333333'}, {idempotencyKey: what});
      await payouts.cancel({id});
      assert.doesNotMatch(inspect(app.errors.splice(0), {depth: 10}), /333333/);
    });
  }
});
