import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {runConformance} from '@kabinet/backends/conformance-command';
import {httpBackend} from '@kabinet/backends/http';
import {affiliateWpStub} from '../../../backends/src/testing/affiliatewp/stub.js';
import type {AffiliateWpStub} from '../../../backends/src/testing/affiliatewp/stub.js';
import {runGateway} from './command.js';
import {readGatewayConfig} from './config.js';
import {readPartnerToken, signPartnerToken} from './partner-token.js';
import {startGateway} from './start-gateway.js';
import type {StartedGateway} from './start-gateway.js';

const SECRET = 'a-secret-of-the-operator-for-tests-only';
const ENVIRONMENT = {WP_PUBLIC: 'public', WP_TOKEN: 'token', GATEWAY_SECRET: SECRET};
const NEVER = 4_000_000_000;

describe('a gateway before AffiliateWP', () => {
  let folder: string;
  let stub: AffiliateWpStub;
  let gateway: StartedGateway;
  const file = (more: object = {}) => ({
    platform: 'affiliatewp',
    settings: {
      url: stub.url,
      programme: {id: 'shop', name: 'Shop', currency: 'USD', timeZone: 'Europe/Moscow'},
      siteTimeZone: 'UTC',
    },
    keys: {publicKey: 'WP_PUBLIC', token: 'WP_TOKEN'},
    tokenSecret: 'GATEWAY_SECRET',
    partners: {pt_alice: {account: '1', name: 'Alice'}},
    port: 0,
    ...more,
  });
  const written = async (content: unknown) => {
    const path = join(folder, 'kabinet.gateway.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const backendOf = (token: string) =>
    httpBackend({url: `${gateway.url}/partner-api/v1`, getToken: () => Promise.resolve({token})});

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kabinet-gateway-'));
    stub = await affiliateWpStub();
    gateway = await startGateway(await readGatewayConfig(await written(file()), ENVIRONMENT));
  });
  after(async () => {
    await gateway.close();
    await stub.close();
    await rm(folder, {recursive: true});
  });

  test('the token decides the partner, and the keys stay here', async () => {
    const backend = backendOf(signPartnerToken({sub: 'pt_alice', exp: NEVER}, SECRET));
    const {partner} = await backend.session({});
    assert.deepEqual(partner, {id: 'pt_alice', name: 'Alice', status: 'approved'});
    const page = await backend.commissions?.list({programme: 'shop'});
    assert.deepEqual(
      page?.items.map(({orderId, amount}) => `${orderId} ${amount.amount} ${amount.currency}`),
      ['ORD-4 3.10 USD', 'ORD-3 7.25 USD', 'ORD-2 12.50 USD', 'ORD-1 10.00 USD'],
    );
    assert.equal((await fetch(`${gateway.url}/healthz`)).status, 200);
  });

  for (const [what, token] of [
    ['none', ''],
    ['one of another secret', signPartnerToken({sub: 'pt_alice', exp: NEVER}, `${SECRET}!`)],
    ['one that has ended', signPartnerToken({sub: 'pt_alice', exp: 1}, SECRET)],
    ['a partner who is in no config', signPartnerToken({sub: 'pt_bob', exp: NEVER, account: '1'}, SECRET)],
    ['a property that every object has', signPartnerToken({sub: 'constructor', exp: NEVER}, SECRET)],
  ] as const) {
    test(`is closed to ${what}`, async () => {
      const headers = {authorization: `Bearer ${token}`};
      assert.equal((await fetch(`${gateway.url}/partner-api/v1/session`, {headers})).status, 401);
    });
  }

  test('conforms: much is absent, nothing is wrong', async () => {
    const printed: string[] = [];
    const code = await runConformance([`${gateway.url}/partner-api/v1`], {
      environment: {KABINET_TOKEN: signPartnerToken({sub: 'pt_alice', exp: NEVER}, SECRET)},
      print: (text) => printed.push(text),
      complain: (text) => printed.push(text),
      writeFile: () => Promise.reject(new Error('Nothing is to be written.')),
    });
    assert.match(printed.join('\n'), /\d+ pass, \d+ absent, 0 wrong\s*$/);
    assert.equal(code, 0);
  });

  test('without partners in the config the token says the account', async () => {
    const {partners: _, ...rest} = file();
    const other = await startGateway(await readGatewayConfig(await written(rest), ENVIRONMENT));
    const ask = async (claims: object) => {
      const token = signPartnerToken({sub: 'pt_alice', exp: NEVER, ...claims}, SECRET);
      const response = await fetch(`${other.url}/partner-api/v1/session`, {
        headers: {authorization: `Bearer ${token}`},
      });
      return [response.status, ((await response.json()) as {partner?: {name: string}}).partner?.name];
    };
    assert.deepEqual(await ask({account: '1', name: 'Алиса'}), [200, 'Алиса']);
    assert.deepEqual(await ask({}), [401, undefined]);
    await other.close();
  });

  const run = async (args: string[], environment: Record<string, string> = ENVIRONMENT) => {
    const [printed, complaints]: [string[], string[]] = [[], []];
    const outcome = await runGateway(args, {
      environment,
      print: (text) => printed.push(text),
      complain: (text) => complaints.push(text),
    });
    return {outcome, out: printed.join('\n'), err: complaints.join('\n')};
  };

  test('the command explains itself, checks a config, prints tokens and serves', async () => {
    const config = ['--config', await written(file())];
    assert.match((await run(['--help'])).out, /^kabinet-gateway \[serve\] --config/);
    assert.deepEqual(await run(['check', ...config]), {outcome: 0, out: 'The config can be used.', err: ''});
    const {out} = await run(['token', ...config, '--partner', 'pt_alice', '--account', '1', '--ttl', '60']);
    const {sub, account} = readPartnerToken(out, SECRET, Date.now()) ?? {};
    assert.deepEqual([sub, account], ['pt_alice', '1']);
    const served = await run(config);
    assert.ok(typeof served.outcome === 'object');
    assert.equal(served.out, `The partner API is at ${served.outcome.url}/partner-api/v1`);
    await served.outcome.close();
  });

  for (const [what, content, environment, words] of [
    ['text', () => '{', ENVIRONMENT, ['The config file is not JSON.']],
    ['an unknown name', () => file({secrets: {}}), ENVIRONMENT, [/\/secrets: /]],
    [
      'a key instead of its name',
      () => file({keys: {token: 'abc123', publicKey: 'WP_PUBLIC'}}),
      ENVIRONMENT,
      [/\/keys\/token: The name of an environment variable/],
    ],
    [
      'variables that are not there',
      () => file(),
      {GATEWAY_SECRET: SECRET},
      [/\/keys\/publicKey: the environment has no WP_PUBLIC/, /WP_TOKEN/],
    ],
    [
      'a short secret',
      () => file(),
      {...ENVIRONMENT, GATEWAY_SECRET: 'short'},
      [/\/tokenSecret: GATEWAY_SECRET has less than 32 characters/],
    ],
    [
      'an unknown platform',
      () => file({platform: 'nobody'}),
      ENVIRONMENT,
      [/\/platform: one of .*affiliatewp.* is expected/],
    ],
    [
      'settings of another platform',
      () => file({settings: {}}),
      ENVIRONMENT,
      [/\/settings\/url: /, /\/settings\/programme: /],
    ],
    [
      'a platform and a mapping',
      () => file({mapping: {document: 'x.json', url: 'https://api.example'}}),
      ENVIRONMENT,
      [/x\.json cannot be read/],
    ],
    ['neither', () => ({tokenSecret: 'GATEWAY_SECRET'}), ENVIRONMENT, [/either a platform or a mapping/]],
  ] as const) {
    test(`says what is wrong with ${what}, and no secret`, async () => {
      const {outcome, err} = await run(['check', '--config', await written(content())], environment);
      assert.equal(outcome, 1);
      for (const part of words) {
        if (typeof part === 'string') assert.equal(err, part);
        else assert.match(err, part);
      }
      assert.ok(!err.includes(SECRET) && !err.includes('abc123'));
    });
  }

  test('says what is wrong with a command', async () => {
    for (const [args, words] of [
      [['dance'], /^There is no command "dance"/],
      [['token'], /^--partner is missing/],
      [['token', '--partner', 'p', '--ttl', 'long'], /^--ttl is a number/],
      [['--colour'], /^Unknown option '--colour'/],
    ] as const) {
      const {outcome, err} = await run([...args]);
      assert.equal(outcome, 2);
      assert.match(err, words);
    }
  });
});
