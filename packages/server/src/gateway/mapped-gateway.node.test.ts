import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import {listenOnLoopback} from '../../../backends/src/testing/loopback.js';
import type {Loopback} from '../../../backends/src/testing/loopback.js';
import {runGateway} from './command.js';
import {readGatewayConfig} from './config.js';
import {signPartnerToken} from './partner-token.js';
import {startGateway} from './start-gateway.js';

const SECRET = 'a-secret-of-the-operator-for-tests-only';
const ENVIRONMENT = {GATEWAY_SECRET: SECRET, PARTNER_KEYS: '{"pt_alice": "alice"}'};
const RECORDED = new URL('../../../backends/src/testing/refferq/', import.meta.url);
const REFFERQ = new URL('../../../backends/mappings/refferq.json', import.meta.url);
/** An expression that takes all the time there is. */
const COSTLY = '$count($answer.rows.($answer.rows[id = $$.id].($answer.rows[text = "y"])))';

/** The recorded API, and one path whose answer is long. */
async function refferq(): Promise<Loopback> {
  const rows = Array.from({length: 400}, (_, index) => ({id: index, text: 'x'.repeat(100)}));
  const answerAt = async (path: string, authorization = '') => {
    if (path === '/long') return JSON.stringify({rows});
    const name = path.replace('/api/affiliate/', '');
    const file = authorization === 'Bearer alice' ? `affiliate-${name}.json` : 'error-401.json';
    return readFile(new URL(file, RECORDED), 'utf8');
  };
  return listenOnLoopback(
    createServer((incoming, outgoing) => {
      void answerAt(incoming.url ?? '', incoming.headers.authorization).then((body) => {
        outgoing.writeHead(body.includes('"error"') ? 401 : 200, {'Content-Type': 'application/json'});
        outgoing.end(body);
      });
    }),
  );
}

describe('a gateway before an API that a document describes', () => {
  let folder: string;
  let api: Loopback;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kabinet-gateway-'));
    api = await refferq();
  });
  after(async () => {
    await api.close();
    await rm(folder, {recursive: true});
  });

  const configFor = async (document: string) => {
    const path = join(folder, 'kabinet.gateway.json');
    await writeFile(join(folder, 'api.json'), document);
    const mapping = {document: './api.json', url: api.url, headers: {Authorization: 'Bearer {partnerKey}'}};
    const file = {mapping, partnerKeys: 'PARTNER_KEYS', tokenSecret: 'GATEWAY_SECRET', port: 0};
    await writeFile(path, JSON.stringify(file));
    return path;
  };
  const withName = async (expression: string, path: string) => {
    const document = JSON.parse(await readFile(REFFERQ, 'utf8')) as {
      partner: {request: {path: string}; fields: Record<string, unknown>};
    };
    document.partner.request.path = path;
    document.partner.fields['name'] = expression;
    return JSON.stringify(document);
  };
  const headers = {
    authorization: `Bearer ${signPartnerToken({sub: 'pt_alice', account: 'any', exp: 4_000_000_000}, SECRET)}`,
  };

  test('serves it, with the partner’s own key', async () => {
    const path = await configFor(await readFile(REFFERQ, 'utf8'));
    const gateway = await startGateway(await readGatewayConfig(path, ENVIRONMENT));
    const response = await fetch(`${gateway.url}/partner-api/v1/balance?programme=refferq`, {headers});
    const {accounts} = (await response.json()) as {accounts: {earned: unknown}[]};
    assert.deepEqual(accounts[0]?.earned, {amount: '52.47', currency: 'USD'});
    await gateway.close();
  });

  for (const [what, expression, words] of [
    ['recursion', '($f := function($x){$f($x)}; $f(1))', /\/partner\/fields\/name: An assignment may not stand/],
    ['a regular expression', '$match(name, /(a+)+b/)', /\/partner\/fields\/name: /],
    ['a prototype', 'constructor.prototype', /\/partner\/fields\/name: /],
    ['code', '$eval("1")', /\/partner\/fields\/name: /],
  ] as const) {
    test(`refuses ${what} before it serves anybody, with the place`, async () => {
      const complaints: string[] = [];
      const code = await runGateway(['check', '--config', await configFor(await withName(expression, '/long'))], {
        environment: ENVIRONMENT,
        print: () => undefined,
        complain: (text) => complaints.push(text),
      });
      assert.equal(code, 1);
      assert.match(complaints.join(), words);
      assert.match(complaints.join(), /^\.\/api\.json: /);
    });
  }

  test('ends a costly document, serves others meanwhile, and tells the operator the place', async () => {
    const faults: BackendError[] = [];
    const path = await configFor(await withName(COSTLY, '/long'));
    const gateway = await startGateway(await readGatewayConfig(path, ENVIRONMENT), {
      onError: (error) => faults.push(BackendError.from(error)),
    });
    let isOver = false;
    const asked = fetch(`${gateway.url}/partner-api/v1/session`, {headers}).finally(() => (isOver = true));
    let others = 0;
    while (!isOver) if ((await fetch(`${gateway.url}/healthz`)).ok) others++;
    const response = await asked;
    const problem = (await response.json()) as {kind: string; detail?: string};
    await gateway.close();
    assert.deepEqual([response.status, problem.detail], [500, undefined]);
    assert.ok(others > 5, `${others} others had an answer.`);
    assert.match(faults[0]?.message ?? '', /\/partner\/fields\/name/);
  });
});
