import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {SAMPLE_PARTNERS} from '../sample/index.js';
import {DEFECTS, servedWith} from '../testing/defects/index.js';
import type {Defect} from '../testing/defects/index.js';
import {runConformance} from './index.js';
import type {ConformanceReport} from './index.js';

const {large, small} = SAMPLE_PARTNERS;

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly complaints: string;
  readonly files: ReadonlyMap<string, string>;
}

async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const files = new Map<string, string>();
  const code = await runConformance(args, {
    environment,
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    writeFile: (path, text) => Promise.resolve(void files.set(path, text)),
  });
  return {code, printed: printed.join('\n'), complaints: complaints.join('\n'), files};
}

/** Runs the command against the sample with that defect, or with none. */
async function runOn(defect: Partial<Defect>, args: readonly string[], token: string = large): Promise<Outcome> {
  const server = await servedWith(defect);
  try {
    const url = `${server.url}/partner-api/v1`;
    const outcome = await run([url, ...args], {KABINET_TOKEN: token, KABINET_OTHER_TOKEN: small});
    return {...outcome, printed: outcome.printed.replaceAll(url, 'URL')};
  } finally {
    await server.close();
  }
}

const TOTAL = DEFECTS['paging']?.find(({name}) => name === 'a total with one row too many') ?? {};
const ONLY_TOTAL = ['--only', 'the total is the number of rows'];

describe('kabinet-conformance', () => {
  test('prints what passes, and ends with 0', async () => {
    const {code, printed, complaints} = await runOn({}, ONLY_TOTAL);
    assert.equal(
      printed,
      [
        'URL as the partner pt_large, reading only',
        '\nlists',
        '  ✓ the total is the number of rows',
        '\n1 pass, 0 absent, 0 wrong',
      ].join('\n'),
    );
    assert.deepEqual([code, complaints], [0, '']);
  });

  test('prints what is wrong with the request that showed it, and ends with 1', async () => {
    const {code, printed} = await runOn(TOTAL, ONLY_TOTAL);
    const [, , found, message, request] = printed.split('\n').filter((line) => line !== '');
    assert.equal(found, '  ✗ the total is the number of rows');
    assert.match(message ?? '', /^ {6}payouts: total: expected \d+, got \d+$/);
    assert.equal(request, '      request: GET /payouts?programme=pg_russia&limit=100 → 200');
    assert.equal(code, 1);
  });

  test('names the offending field, and writes the same as JSON and as a page', async () => {
    const numbers = DEFECTS['money']?.find(({name}) => name === 'amounts as numbers') ?? {};
    const only = ['--only', 'every answer fits the contract'];
    const {files} = await runOn(numbers, [...only, '--json', 'a.json', '--html=a.html']);
    const report = JSON.parse(files.get('a.json') ?? '') as ConformanceReport;
    assert.deepEqual(report.counts, {passed: 0, absent: 0, wrong: 1});
    const [finding] = report.findings;
    assert.equal(finding?.pointer, '/accounts/0/paid/amount');
    assert.deepEqual(finding?.exchanges?.at(-1), {request: 'GET /balance?programme=pg_russia', status: 200});
    const page = files.get('a.html') ?? '';
    assert.ok(page.includes('<code>/accounts/0/paid/amount</code>'));
    assert.ok(page.includes('<h1>Conformance: 0 pass, 0 absent, 1 wrong</h1>'));
    assert.ok(!page.includes('<script'));
  });

  test('lets nothing of an answer become markup', async () => {
    const hostile: Partial<Defect> = {
      spoil: ({payouts}) => ({
        payouts: {
          ...payouts,
          list: async (query) => {
            const page = await payouts.list(query);
            return {...page, items: page.items.map((row) => ({...row, number: '<img src=x onerror=alert(1)>'}))};
          },
        },
      }),
    };
    const only = 'the parts of a payout add up to it, and so do its commissions';
    const {files} = await runOn(hostile, ['--only', only, '--html', 'a.html']);
    const page = files.get('a.html') ?? '';
    assert.ok(page.includes('&lt;img src=x'));
    assert.ok(!page.includes('<img'));
  });

  for (const group of ['links', 'payouts', 'requisites', 'stream', 'wire', 'partners']) {
    test(`asks of ${group} without changing anything, unless it is told to`, async () => {
      const methods = new Set<string>();
      const {code, printed} = await runOn(
        {
          meddle: (request, next) => {
            methods.add(request.method);
            return next(request);
          },
        },
        ['--only', group],
      );
      assert.deepEqual([...methods], ['GET']);
      assert.equal(code, 0, printed);
    });
  }

  test('says why something could not be judged', async () => {
    const {printed} = await runOn({}, ['--only', 'two drafts at once with one key make one link']);
    assert.ok(
      printed.includes('– two drafts at once with one key make one link: Not offered, or it writes: links.create.'),
    );
  });

  test('never shows a token', async () => {
    const secret = 'a-token-that-nobody-may-see';
    const partnerOf = (token: string | undefined) => (token === secret ? large : token);
    const args = ['--only', 'wire', '--json', 'a.json', '--html', 'a.html'];
    const {printed, files} = await runOn(
      {partnerOf, meddle: async () => new Response('', {status: 500})},
      args,
      secret,
    );
    const {printed: right, files: reports} = await runOn({partnerOf}, args, secret);
    assert.match(right, /✓/);
    assert.ok(![printed, right, ...files.values(), ...reports.values()].some((text) => text.includes(secret)));
  });

  const misused: [what: string, args: string[], environment: Record<string, string>, complaint: string][] = [
    ['no address', [], {KABINET_TOKEN: 'x'}, 'One address is asked for.'],
    ['no token', ['http://127.0.0.1:9/'], {}, 'A token of a partner is expected in KABINET_TOKEN.'],
    ['another scheme', ['ftp://127.0.0.1/'], {KABINET_TOKEN: 'x'}, 'ftp://127.0.0.1/ is no address of an API.'],
    ['an unknown option', ['http://127.0.0.1:9/', '--all'], {KABINET_TOKEN: 'x'}, 'There is no option --all.'],
    ['an option without its value', ['http://127.0.0.1:9/', '--json'], {KABINET_TOKEN: 'x'}, '--json lacks its value.'],
  ];
  for (const [what, args, environment, complaint] of misused) {
    test(`refuses ${what} and ends with 2`, async () => {
      const {code, complaints} = await run(args, environment);
      assert.deepEqual([code, complaints.split('\n')[0]], [2, complaint]);
    });
  }

  test('ends with 2 when no case is called so, and with 3 when the token is refused', async () => {
    assert.equal((await runOn({}, ['--only', 'no such case'])).code, 2);
    const refused = await runOn({}, [], 'a token of nobody');
    assert.equal(refused.code, 3);
    assert.match(refused.complaints, /^The session cannot be asked for with KABINET_TOKEN, unauthenticated: /);
  });

  test('explains itself', async () => {
    const {code, printed} = await run(['--help']);
    assert.equal(code, 0);
    assert.match(printed, /^kabinet-conformance <url> \[options\]/);
  });
});
