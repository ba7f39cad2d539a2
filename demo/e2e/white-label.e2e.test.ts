import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {serveHostSite} from './testing/host-site.js';
import {PageChecks} from './testing/page-checks.js';

const ROOT = join(import.meta.dirname, '../..');
const WIDGETS = ['stats', 'links', 'commissions', 'balance', 'payouts'];
const PAGE = `<!doctype html><html lang="ru"><title>Партнёрам</title>
<script type="module" src="/acme-0.1.0/acme.js"></script>
<script type="application/json" data-acme>
  {"backend": {"url": "/partner-api/v1", "tokenUrl": "/partner-token"}, "brand": {"name": "Acme", "accent": "#7a1fa2"}}
</script>
${WIDGETS.map((name) => `<acme-${name}></acme-${name}>`).join('')}`;

describe('a build under the operator’s name', () => {
  before(() => {
    const {status, stderr} = spawnSync('npm', ['run', '--silent', 'build', '--', '--prefix', 'acme'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
  after(closeBrowser);

  test('does not tell it on a page that says nothing of the backend either', {timeout: 60_000}, async (t) => {
    const bare =
      '<!doctype html><title>x</title><script type="module" src="/acme-0.1.0/acme.js"></script><acme-stats></acme-stats>';
    const site = await serveHostSite(t, {page: bare, prefix: 'acme'});
    const context = await newVisitor({});
    t.after(() => context.close());
    const page = await context.newPage();
    const warned = page.waitForEvent('console', (message) => message.text().includes('<acme-stats>'));
    await page.goto(site.url);
    assert.equal(
      (await warned).text(),
      'acme: <acme-stats> waits to be configured. No widget shows anything before it.',
    );
    const problems = await page.evaluate(async () => {
      const {acme} = window as unknown as {acme: {diagnose(): Promise<{problems: string[]}>}};
      return (await acme.diagnose()).problems;
    });
    assert.deepEqual(problems, ['Nothing is configured: the page has to say where the backend is.']);
  });

  test('works under a policy that names the operator’s and no other', {timeout: 60_000}, async (t) => {
    const nonce = 'YWNtZQ';
    const policy = [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "style-src 'self'",
      "connect-src 'self'",
      'img-src data:',
      "require-trusted-types-for 'script'",
      'trusted-types acme',
      'report-uri /reports',
    ].join('; ');
    const html = PAGE.replace('<script type="module"', `$& nonce="${nonce}"`);
    const site = await serveHostSite(t, {page: html, prefix: 'acme', headers: {'content-security-policy': policy}});
    const checks = new PageChecks(site.url);
    const context = await newVisitor({viewport: {width: 900, height: 900}});
    t.after(() => context.close());
    await checks.watch(context);
    const page = await context.newPage();
    await page.goto(site.url);
    await page.locator('acme-stats canvas').waitFor();
    await page.locator('acme-payouts').getByText('СБП').first().waitFor();
    await checks.verify(page);
    assert.deepEqual(site.reports, []);
  });

  test('tells ours nowhere: not in tags, texts, addresses or the console', {timeout: 90_000}, async (t) => {
    const site = await serveHostSite(t, {page: PAGE, prefix: 'acme'});
    const context = await newVisitor({viewport: {width: 1280, height: 900}});
    t.after(() => context.close());
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(site.url);
    const acme = page.locator('acme-stats');
    await acme.getByText('Заработано', {exact: true}).waitFor();
    await page.locator('acme-payouts').getByText('СБП').first().waitFor();
    await page.locator('acme-commissions .commission-open').first().click();
    await page.locator('acme-commissions [part=receipt]').waitFor();
    // A mistake of the page is answered in the operator's name.
    await page.evaluate(() => {
      document.querySelector('acme-stats')?.setAttribute('period', 'sometimes');
      (window as unknown as {acme: {configure(options: unknown): void}}).acme.configure({});
    });
    await page.waitForFunction(() => document.querySelector('acme-stats')?.shadowRoot?.querySelector('.head'));
    const {tags, text} = await page.evaluate(() => {
      const under = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? under(one.shadowRoot) : [])]);
      const elements = under(document);
      return {
        tags: [...new Set(elements.map(({localName}) => localName))],
        text: elements.map((one) => (one as HTMLElement).innerText ?? '').join('\n') + document.title,
      };
    });
    assert.ok(tags.includes('acme-stats') && text.includes('Заработано'));
    assert.ok(
      said.some((line) => line.startsWith('acme:')),
      said.join('\n'),
    );
    for (const [what, all] of Object.entries({
      tags: tags.join(' '),
      text,
      console: said.join('\n'),
      addresses: site.asked.join('\n'),
    })) {
      assert.doesNotMatch(all, /kabinet/i, what);
    }
  });
});
