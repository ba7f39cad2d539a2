import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import type {TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {releaseFolder} from '../server/release.js';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {eventually} from './testing/eventually.js';
import {serveHostSite} from './testing/host-site.js';
import {widgetsReady} from './testing/layout.js';
import {PageChecks} from './testing/page-checks.js';
import {linesOfReadme, NONCE, OTHERS, pageOf, POLICY, REPORTED, withNonce} from './testing/strict-page.js';
import {theirScript} from './testing/their-script.js';

describe('the lines of the README under the strictest policy', () => {
  after(closeBrowser);

  test('and no others: what the policy refuses is reported', {timeout: 60_000}, async (t) => {
    const site = await serveHostSite(t, {page: pageOf('<script>1</script>'), headers: REPORTED});
    const context = await newVisitor();
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(site.url);
    await eventually(async () => site.reports.length, 1, {withinMs: 5000, what: 'the report'});
    assert.match(site.reports[0] ?? '', /"effective-directive":"script-src-elem"/);
  });

  async function open(t: TestContext, body: string, shown: (page: Page) => Promise<void>): Promise<void> {
    const site = await serveHostSite(t, {page: pageOf(body), headers: REPORTED});
    const checks = new PageChecks(site.url);
    const context = await newVisitor({viewport: {width: 900, height: 900}});
    t.after(() => context.close());
    await checks.watch(context);
    const page = await context.newPage();
    await page.goto(site.url);
    await widgetsReady(page);
    await shown(page);
    await checks.verify(page);
    assert.deepEqual(site.reports, []);
  }

  test('work, and nothing is refused', {timeout: 60_000}, async (t) => {
    await open(t, await linesOfReadme(), async (page) => {
      await page.locator('kabinet-stats').getByText('Earnings', {exact: true}).waitFor();
      await page.locator('kabinet-stats canvas').waitFor();
    });
  });

  test('work in Russian', {timeout: 60_000}, async (t) => {
    await open(t, await linesOfReadme('README.ru.md'), async (page) => {
      await page.locator('kabinet-stats').getByText('Заработано', {exact: true}).waitFor();
      await page.locator('kabinet-stats canvas').waitFor();
    });
  });

  test('work for every widget, its dialogs and its calendar', {timeout: 60_000}, async (t) => {
    await open(t, (await linesOfReadme()) + OTHERS, async (page) => {
      await page
        .locator('kabinet-stats')
        .getByRole('button', {name: /Last 30 days/})
        .click();
      await page.locator('kabinet-stats calendar-range').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('kabinet-commissions .commission-open').first().click();
      await page.locator('kabinet-commissions dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('kabinet-links').getByRole('button', {name: 'Copy'}).first().waitFor();
      await page.locator('kabinet-payouts').getByText('Faster payments').first().waitFor();
    });
  });

  test('name no value that is unsafe', () => {
    assert.doesNotMatch(POLICY, /unsafe/);
  });
});

describe('another Lit on a page that asks for trusted types', () => {
  const policy = POLICY.replace('trusted-types kabinet', 'trusted-types kabinet lit-html');
  const ours = withNonce('<script type="module" src="/kabinet-0.1.0/kabinet.js"></script>');
  const theirs = `<script type="module" nonce="${NONCE}" src="/theirs.js"></script>`;
  const configuration =
    '<script type="application/json" data-kabinet>{"backend": {"url": "/partner-api/v1", "tokenUrl": "/partner-token"}}</script>';
  const orders: [order: string, scripts: string][] = [
    ['before ours', theirs + ours],
    ['after ours', ours + theirs],
    ['when ours is at work', ours],
  ];
  after(closeBrowser);

  for (const [order, scripts] of orders) {
    test(`works when it comes ${order}, and so do we`, {timeout: 60_000}, async (t) => {
      const site = await serveHostSite(t, {
        page: pageOf(`${scripts}${configuration}<kabinet-balance></kabinet-balance><their-own></their-own>`),
        headers: {'content-security-policy': policy},
        scripts: {'/theirs.js': await theirScript()},
      });
      const checks = new PageChecks(site.url);
      const context = await newVisitor();
      t.after(() => context.close());
      await checks.watch(context);
      const page = await context.newPage();
      await page.goto(site.url);
      await page.locator('kabinet-balance').getByText('Available to withdraw').waitFor();
      if (!scripts.includes('theirs')) {
        await page.evaluate(() => import(`${location.origin}/theirs.js`));
      }
      await page.locator('their-own').getByText('Theirs').waitFor();
      await checks.verify(page);
    });
  }
});

describe('the checksums of a release', () => {
  after(closeBrowser);

  test('are those of its scripts, all of them', async () => {
    const folder = releaseFolder();
    const sums = JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
    assert.ok('kabinet.js' in sums);
    for (const [file, sum] of Object.entries(sums)) {
      const found = createHash('sha384')
        .update(await readFile(join(folder, file)))
        .digest('base64');
      assert.equal(sum, `sha384-${found}`, file);
    }
  });

  test('let a page in that checks them all, and no script that is another', {timeout: 60_000}, async (t) => {
    const sums = JSON.parse(await readFile(join(releaseFolder(), 'integrity.json'), 'utf8')) as Record<string, string>;
    const {'kabinet.js': entry, ...chunks} = sums;
    const said: string[] = [];
    const balance = (page: Page) => page.locator('kabinet-balance').getByText('Available to withdraw');
    const open = async (wrong: (file: string) => boolean): Promise<Page> => {
      const integrity = Object.fromEntries(
        Object.entries(chunks).map(([file, sum]) => [
          `/kabinet-0.1.0/${file}`,
          wrong(file) ? `sha384-${'A'.repeat(64)}` : sum,
        ]),
      );
      const site = await serveHostSite(t, {
        page: pageOf(`<script type="importmap" nonce="${NONCE}">${JSON.stringify({integrity})}</script>
          <script type="module" nonce="${NONCE}" integrity="${entry}" src="/kabinet-0.1.0/kabinet.js"></script>
          <script type="application/json" data-kabinet>
            {"backend": {"url": "/partner-api/v1", "tokenUrl": "/partner-token"}}
          </script>
          <kabinet-balance></kabinet-balance>`),
        headers: REPORTED,
      });
      const context = await newVisitor();
      t.after(() => context.close());
      const page = await context.newPage();
      page.on('console', (message) => said.push(message.text()));
      await page.goto(site.url);
      return page;
    };
    await balance(await open(() => false)).waitFor();
    assert.equal(said.join('\n'), '');
    const refused = await open(() => true);
    await eventually(async () => said.some((line) => line.includes('integrity')), true, {
      withinMs: 10_000,
      what: 'the refusal of a chunk',
    });
    assert.equal(await refused.evaluate(() => customElements.get('kabinet-balance') === undefined), true);
  });
});
