import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {eq} from 'drizzle-orm';
import {openDatabase} from '../database/open.js';
import {operatorApi} from '../operator/api.js';
import {ledgerEntries} from '../schema.js';
import {serve} from '../serve.js';
import {balanceOf} from '../testing/books.js';
import {newPostgresUrl} from '../testing/databases.js';
import {roubles, TEST_SECRETS, TestShop} from '../testing/shop.js';
import {makePayee} from '../testing/payee.js';
import {makeWorld} from '../testing/world.js';
import {COMMANDS} from './commands.js';
import {runCli} from './run.js';

async function run(args: string[], environment: Record<string, string> = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(args, {
    environment,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return {code, out: printed.join('\n'), err: complaints.join('\n')};
}

describe('the operator’s command line', () => {
  test('explains itself', async () => {
    const {code, out} = await run([]);
    assert.equal(code, 0);
    for (const {name} of COMMANDS) assert.match(out, new RegExp(`^  ${name} `, 'm'));
    for (const other of ['seed', 'keys', 'help']) assert.match(out, new RegExp(`^  ${other} `, 'm'));
    assert.equal((await run(['--help'])).out, out);
    assert.match((await run(['help', 'reject'])).out, /npm run operator -- reject --order <order id>.*--reason <text>/);
    assert.equal((await run(['reject', '-h'])).out, (await run(['help', 'reject'])).out);
  });

  for (const [args, message] of [
    [['dance'], 'There is no command "dance".'],
    [['approve'], '--partner is missing.'],
    [['reject', '--order', '1'], '--reason is missing.'],
    [['approve', '--colour', 'red'], "Unknown option '--colour'"],
    [
      ['reject', '--order', '1', '--reason', 'two', 'words', 'more'],
      '"more" is too much; texts with blanks stand in quotes.',
    ],
    [['issue-token', '--partner', 'p', '--ttl', 'long'], '--ttl is a number of seconds.'],
    [['approve', '--order', '1', '--server', 'http://127.0.0.1:1'], 'With --server its key is needed in OPERATOR_KEY.'],
    [['approve', '--order', '1', '--server', '127.0.0.1:1'], '--server is an address such as http://127.0.0.1:8787.'],
    [['pay-out', '--programme', 'pg', '--payout', 'P-1001'], 'The command pay-out has no --payout.'],
  ] as const) {
    test(`says what is wrong with: ${args.join(' ')}`, async () => {
      const {code, err} = await run([...args]);
      assert.equal(code, 2);
      assert.ok(err.startsWith(message), err);
      assert.match(err, /Try: npm run operator -- help$/);
    });
  }

  test('names the variable that is wrong', async () => {
    const {code, err} = await run(['keys'], {DATABASE_URL: 'mysql://'});
    assert.deepEqual([code, /DATABASE_URL: /.test(err)], [1, true]);
  });

  test('says when no server of ours answers', async () => {
    const page = await serve({fetch: () => new Response('<!doctype html>'), port: 0});
    const askAt = (server: string) =>
      run(['approve', '--order', '1', '--server', server], {OPERATOR_KEY: TEST_SECRETS.operatorKey});
    const other = await askAt(page.url);
    assert.deepEqual([other.code, other.err], [1, `What answers at ${page.url} is not a Kabinet server.`]);
    await page.close();
    assert.equal((await askAt(page.url)).err, `Nobody answers at ${page.url}. Is the server running?`);
  });

  test('every command leads to a path of the API', async () => {
    const url = await newPostgresUrl();
    const values = {
      partner: 'p',
      payout: 'x',
      programme: 'pg',
      order: 'o/1?',
      reason: 'because',
      obligation: 'w9',
      document: 'act.x',
      file: 'none',
    };
    for (const {name, usage} of COMMANDS.filter(({name}) => !/^(put-|check-|import-|audit)/.test(name))) {
      const known = Object.entries(values).filter(([option]) => usage.some((line) => line.includes(`--${option} `)));
      const {err} = await run([name, ...known.flatMap(([option, value]) => [`--${option}`, value])], {
        DATABASE_URL: url,
      });
      assert.match(
        err,
        /^(There is no (partner|programme)|No order o\/1\? is known|The partner p has no payout)/,
        name,
      );
    }
  });
});

describe('a command', () => {
  test('works on the database of DATABASE_URL', async () => {
    const url = await newPostgresUrl();
    const {db, close} = await openDatabase({url});
    await makeWorld(db, 'cli');
    await new TestShop(db, '2026-11-21T10:00:00Z').post({
      event: 'sale',
      orderId: '7',
      code: 'cli',
      amount: roubles('100'),
    });
    const done = await run(['reject', '--order', '7', '--reason', 'Повторный заказ'], {DATABASE_URL: url});
    assert.deepEqual([done.code, (JSON.parse(done.out) as {status: string}).status], [0, 'rejected']);
    assert.deepEqual(await balanceOf(db, 'pt_cli'), {});
    const again = await run(['reject', '--order', '7', '--reason', 'x'], {DATABASE_URL: url});
    assert.equal(again.code, 1);
    assert.match(again.err, /^The commission c_\S+ is rejected already\.$/);
    await close();
  });

  test('says whether the ledger is right, and what is wrong with it', async () => {
    const url = await newPostgresUrl();
    const {db, close} = await openDatabase({url});
    await makePayee(db, 'ledger', ['100.00']);
    const check = () => run(['check-ledger'], {DATABASE_URL: url});
    assert.deepEqual(await check(), {code: 0, out: '{\n  "broken": []\n}', err: ''});
    await db.update(ledgerEntries).set({amount: '100.01'}).where(eq(ledgerEntries.partnerId, 'pt_ledger'));
    const {code, err} = await check();
    assert.equal(code, 1);
    assert.match(
      err,
      /^Broken: the ledger agrees with the commissions\. \[\{"partner_id":"pt_ledger".*"amount":"0\.01"\}\]$/,
    );
    await close();
  });

  test('works through a running server, with its key', async () => {
    const {db, close} = await openDatabase({url: await newPostgresUrl()});
    await makeWorld(db, 'remote');
    const options = {
      db,
      clock: () => new Date('2026-11-21T10:00:00Z'),
      secrets: TEST_SECRETS,
      onError: () => undefined,
    };
    const sessions = {
      issue: () => Promise.resolve({token: 'abc', expiresAt: '2026-11-21T11:00:00.000Z'}),
      revoke: () => Promise.resolve(),
    };
    const server = await serve({fetch: operatorApi({...options, sessions}).fetch, port: 0});
    const through = (key: string) =>
      run(['issue-token', '--partner', 'pt_remote', '--server', server.url], {OPERATOR_KEY: key});
    assert.match((await through(TEST_SECRETS.operatorKey)).out, /"token": "abc"/);
    const refused = await through('another-key-of-the-operator');
    assert.deepEqual([refused.code, /operator’s key is needed/.test(refused.err)], [1, true]);
    await server.close();
    await close();
  });

  test('is refused while another process has the folder, and the message says what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kabinet-cli-'));
    const database = await openDatabase({folder});
    const {code, err} = await run(['keys'], {DATA_DIR: folder});
    assert.equal(code, 1);
    assert.match(err, new RegExp(`in use by another Kabinet process \\(pid ${process.pid}`));
    await database.close();
    const shown = await run(['keys'], {DATA_DIR: folder});
    assert.match(shown.out, /^OPERATOR_KEY=[\w-]{43}\nPOSTBACK_SECRET=[\w-]{43}$/);
    assert.equal((await run(['keys'], {DATA_DIR: folder})).out, shown.out);
    rmSync(folder, {recursive: true});
  });
});
