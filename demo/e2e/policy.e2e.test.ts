import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import type {TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {releaseFolder} from '../server/release.js';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {serveHostSite} from './testing/host-site.js';
import {widgetsReady} from './testing/layout.js';
import {PageChecks} from './testing/page-checks.js';

const NONCE = 'c3RyaWN0';
const POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types kabinet',
].join('; ');
const README = join(import.meta.dirname, '../../README.md');
const OTHERS = ['links', 'commissions', 'balance', 'payouts'].map((name) => `<kabinet-${name}></kabinet-${name}>`);

/** The lines that the README tells those without a bundler to write. */
async function linesOfReadme(): Promise<string> {
  const [, lines] = /Without one, copy the folder[^]*?```html\n([^]*?)```/.exec(await readFile(README, 'utf8')) ?? [];
  assert.ok(lines, 'The README has no example without a bundler');
  return lines;
}

const withNonce = (html: string): string => html.replace('<script type="module"', `$& nonce="${NONCE}"`);
const pageOf = (body: string): string => `<!doctype html><html lang="en"><title>Partners</title><body>${body}`;

describe('the lines of the README under the strictest policy', () => {
  after(closeBrowser);

  async function open(t: TestContext, body: string, shown: (page: Page) => Promise<void>): Promise<void> {
    const site = await serveHostSite(t, {page: pageOf(body), headers: {'content-security-policy': POLICY}});
    const checks = new PageChecks(site.url);
    const context = await newVisitor({viewport: {width: 900, height: 900}});
    t.after(() => context.close());
    await checks.watch(context);
    const page = await context.newPage();
    await page.goto(site.url);
    await widgetsReady(page);
    await shown(page);
    await checks.verify(page);
  }

  test('work, and nothing is refused', {timeout: 60_000}, async (t) => {
    await open(t, withNonce(await linesOfReadme()), async (page) => {
      await page.locator('kabinet-stats').getByText('Earnings', {exact: true}).waitFor();
      await page.locator('kabinet-stats canvas').waitFor();
    });
  });

  test('work for every widget, its dialogs and its calendar', {timeout: 60_000}, async (t) => {
    await open(t, withNonce(await linesOfReadme()) + OTHERS.join(''), async (page) => {
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

describe('the checksums of a release', () => {
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
});
