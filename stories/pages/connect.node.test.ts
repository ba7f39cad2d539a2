import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {createPartnerApi} from '@kabinet/backends/handler';
import {memoryBackend} from '@kabinet/backends/memory';
import {runGateway} from '@kabinet/server/gateway';
import {backend} from './connect/configured.js';
import {GATEWAY_COMMANDS, OWN_COMMANDS, PROOF_COMMAND} from './connect/commands.js';
import {connect} from './connect/mapped.js';

const at = (path: string) => new URL(path, import.meta.url);
const PROGRAMME = 'pg_russia';

/** The page shows these very files, and this runs them. */
describe('the guide to connecting a backend', () => {
  const usual = globalThis.fetch;
  let asked: string[];
  let answer: (request: Request) => Promise<Response> | Response;
  beforeEach(() => {
    asked = [];
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      asked.push(`${request.method} ${request.url}`);
      return answer(request);
    };
  });
  afterEach(() => void (globalThis.fetch = usual));

  test('configured: asks under the addresses of its own', async () => {
    const api = createPartnerApi({
      authenticate: (request) => request.headers.get('Authorization') === 'Bearer of-anna',
      backendFor: () => memoryBackend(),
    });
    const ours = (path: string) => `https://api.your.site/partner-api/v1${path}`;
    answer = (request) => {
      const {pathname, searchParams} = new URL(request.url);
      const to = (path: string) => api(new Request(ours(path), {headers: request.headers}));
      if (pathname === '/partner-token') return Response.json({token: 'of-anna'});
      if (pathname === '/v2/money') return to(`/balance?programme=${searchParams.get('programme')}`);
      const [since, until] = [searchParams.get('since'), searchParams.get('until')];
      const period = `period.from=${since}&period.to=${until}&limit=${searchParams.get('per_page')}`;
      return pathname === `/v2/${PROGRAMME}/rewards`
        ? to(`/commissions?programme=${PROGRAMME}&${period}`)
        : Response.json({}, {status: 404});
    };
    const memory = memoryBackend();
    const query = {programme: PROGRAMME, period: {from: '2026-10-01', to: '2026-10-31'}, limit: 3};
    assert.deepEqual(
      (await backend.balance?.({programme: PROGRAMME}))?.accounts,
      (await memory.balance?.({programme: PROGRAMME}))?.accounts,
    );
    assert.deepEqual((await backend.commissions?.list(query))?.items, (await memory.commissions?.list(query))?.items);
    assert.equal(backend.payouts?.get, undefined);
    assert.equal(asked[0], 'POST https://your.site/partner-token');
  });

  test('mapped: reads a foreign API by its document', async () => {
    const mapping = await readFile(at('./connect/mapping.json'), 'utf8');
    const row = {number: 7, when: '2026-11-20 14:30:00', cents: 1800, state: 'CONFIRMED'};
    const answers: Readonly<Record<string, unknown>> = {
      '/api/me': {user: {id: 17, name: 'Anna'}},
      '/api/rewards': {data: [row, {...row, number: 8, cents: 5, state: 'NEW'}]},
    };
    answer = ({url, headers}) => {
      const {pathname} = new URL(url);
      if (pathname === '/mapping.json') return new Response(mapping);
      return Response.json(answers[pathname], {status: headers.has('X-Session') ? 200 : 401});
    };
    const connected = await connect();
    assert.equal((await connected.session({})).partner.name, 'Anna');
    const {accounts: [account] = []} = (await connected.balance?.({programme: 'rewards'})) ?? {};
    assert.deepEqual(
      [account?.available, account?.pending],
      [
        {amount: '18.00', currency: 'EUR'},
        {amount: '0.05', currency: 'EUR'},
      ],
    );
  });

  test('gateway: the config can be used, and the command checks it', async () => {
    const said: string[] = [];
    const environment = {
      AFFILIATEWP_PUBLIC_KEY: 'public',
      AFFILIATEWP_TOKEN: 'token',
      GATEWAY_TOKEN_SECRET: 'thirty-two-characters-or-more-of-it',
    };
    const context = {
      environment,
      print: (text: string) => said.push(text),
      complain: (text: string) => said.push(text),
    };
    const config = fileURLToPath(at('./connect/gateway.json'));
    const commands = GATEWAY_COMMANDS.split('\n').slice(1);
    assert.deepEqual(
      commands.map((line) => line.split(' ').slice(0, 2).join(' ')),
      ['npx kabinet-gateway', 'npx kabinet-gateway'],
    );
    assert.equal(await runGateway([...commands[0]!.split(' ').slice(2), '--config', config], context), 0, said.join());
  });

  test('own code and proof: the packages have such commands, and the project such scripts', async () => {
    const json = async <Shape>(path: string) => JSON.parse(await readFile(at(path), 'utf8')) as Shape;
    const backends = await json<{bin: object}>('../../packages/backends/package.json');
    const server = await json<{bin: object}>('../../packages/server/package.json');
    const skeleton = await json<{scripts: object}>('../../packages/backends/skeleton/package.template.json');
    assert.ok('kabinet-gateway' in server.bin);
    const [create = '', enter, install, ...run] = OWN_COMMANDS.split('\n');
    const [, command = '', folder] = /^npx -p @kabinet\/backends (\S+) (\S+)$/.exec(create) ?? [];
    assert.ok(command in backends.bin);
    assert.deepEqual([enter, install], [`cd ${folder}`, 'npm install']);
    for (const line of run) assert.ok(line.replace('npm ', '') in skeleton.scripts, line);
    assert.match(PROOF_COMMAND, /^npx -p @kabinet\/backends kabinet-conformance https:\/\//);
    assert.ok('kabinet-conformance' in backends.bin);
  });
});
