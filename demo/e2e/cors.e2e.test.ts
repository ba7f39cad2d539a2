import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {serveHostSite} from './testing/host-site.js';
import {PageChecks} from './testing/page-checks.js';
import {partnerApi, serveApi} from './testing/partner-api.js';

const RECIPE = join(import.meta.dirname, '../../docs/hooks/cors.md');
const NONCE = 'YXBp';
const PAGE_OF_DOCS = 'https://your.site';

/** Every block of the recipe in one language, in order; without one, headers. */
async function blocksOf(language: string): Promise<string[]> {
  const text = await readFile(RECIPE, 'utf8');
  return [...text.matchAll(/^```(.*)\n([^]*?)^```$/gm)].flatMap(([, named, block = '']) =>
    named === language ? [block] : [],
  );
}

const page = (script: string): string => `<!doctype html><html lang="en"><title>Partners</title><body>
  <script type="module" nonce="${NONCE}" src="/kabinet-0.1.0/kabinet.js"></script>
  <script type="module" nonce="${NONCE}">${script}</script>
  <kabinet-links></kabinet-links><kabinet-balance></kabinet-balance>`;

const policyWith = (api: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    "style-src 'self'",
    `connect-src 'self' ${api}`,
    'img-src data:',
    "require-trusted-types-for 'script'",
    'trusted-types kabinet',
    'report-uri /reports',
  ].join('; ');

describe('an API on another origin', () => {
  after(closeBrowser);

  test('is read and written as the recipe says, without cookies', {timeout: 60_000}, async (t) => {
    const api = await serveApi(t);
    const [example = ''] = await blocksOf('js');
    assert.match(example, /https:\/\/api\.your\.site/);
    const site = await serveHostSite(t, {
      page: page(example.replace('https://api.your.site', api.url)),
      // Of the host, so that a request with credentials would carry it to every port.
      headers: {'content-security-policy': policyWith(api.url), 'set-cookie': 'session=secret; Path=/'},
    });
    api.allow(site.url);
    const checks = new PageChecks(site.url, api.url);
    const context = await newVisitor({viewport: {width: 900, height: 900}});
    t.after(() => context.close());
    await checks.watch(context);
    const tab = await context.newPage();
    await tab.goto(site.url);
    await tab.locator('kabinet-balance').getByText('Available to withdraw').waitFor();
    await tab.locator('kabinet-links').locator('[part~=create]').click();
    await tab.locator('kabinet-links .is-current').first().waitFor();

    const written = api.asked.filter(({method}) => method === 'POST' || method === 'PATCH');
    assert.ok(written.some(({path, headers}) => path.endsWith('/links') && headers.has('idempotency-key')));
    const asked = api.asked.filter(({method}) => method === 'OPTIONS');
    assert.ok(asked.some(({headers}) => headers.get('access-control-request-method') === 'POST'));
    assert.ok(asked.every(({headers}) => !headers.has('authorization')));
    assert.deepEqual(
      api.asked.filter(({headers}) => headers.has('cookie')).map(({path}) => path),
      [],
    );
    const readable = await tab.evaluate(
      async (url) => (await fetch(`${url}/partner-api/v1/session`)).headers.get('x-request-id'),
      api.url,
    );
    assert.ok(readable, 'The number of a request is to be read by the page.');
    assert.deepEqual(site.reports, []);
  });

  test('that does not know the page leaves one card in each widget, and no more', {timeout: 60_000}, async (t) => {
    const api = await serveApi(t);
    const [example = ''] = await blocksOf('js');
    const site = await serveHostSite(t, {
      page: page(example.replace('https://api.your.site', api.url)),
      headers: {'content-security-policy': policyWith(api.url)},
    });
    api.allow('https://another.site');
    const context = await newVisitor({viewport: {width: 900, height: 900}});
    t.after(() => context.close());
    const thrown: string[] = [];
    const tab = await context.newPage();
    tab.on('pageerror', ({message}) => thrown.push(message));
    await tab.goto(site.url);
    for (const name of ['links', 'balance']) {
      await tab.locator(`kabinet-${name} [part~=error]`).waitFor();
      assert.equal(await tab.locator(`kabinet-${name} [part~=error]`).count(), 1);
    }
    assert.ok(api.asked.every(({method}) => method === 'OPTIONS'));
    assert.deepEqual(thrown, []);
  });

  test('answers with the headers that the recipe asks for', async () => {
    const [preflight = '', others = ''] = await blocksOf('');
    const api = partnerApi([PAGE_OF_DOCS]);
    const ask = async (method: string): Promise<Headers> => {
      const address = `https://api.your.site/partner-api/v1/session`;
      return (await api(new Request(address, {method, headers: {origin: PAGE_OF_DOCS}}))).headers;
    };
    for (const [block, headers] of [
      [preflight, await ask('OPTIONS')],
      [others, await ask('GET')],
    ] as const) {
      const lines = block.trim().split('\n');
      assert.ok(lines.length >= 3);
      for (const line of lines) {
        const [name = '', value] = line.split(': ');
        assert.equal(headers.get(name), value, name);
      }
      assert.equal(headers.has('access-control-allow-credentials'), false);
    }
  });
});
