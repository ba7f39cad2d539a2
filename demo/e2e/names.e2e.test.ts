import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {deniedInAddress} from '../../scripts/names/deny-list.mjs';
import {LISTS_VARIABLE, readEngine, ruleAgainst} from '../../scripts/names/filter-engine.js';
import type {Question} from '../../scripts/names/filter-engine.js';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {serveHostSite} from './testing/host-site.js';

const WIDGETS = ['stats', 'links', 'commissions', 'balance', 'payouts'];
const PAGE = `<!doctype html><html lang="en"><title>Partners</title><body>
  <script type="module" src="/kabinet-0.1.0/kabinet.js"></script>
  <script type="application/json" data-kabinet>
    {"backend": {"url": "/partner-api/v1", "tokenUrl": "/partner-token"}}
  </script>
  ${WIDGETS.map((name) => `<kabinet-${name}></kabinet-${name}>`).join('')}`;

/** As filter engines call what a browser calls otherwise. */
const TYPES: Readonly<Record<string, Question['type']>> = {document: 'main_frame', script: 'script', fetch: 'fetch'};

describe('what a page with every widget asks for', () => {
  after(closeBrowser);

  test('is refused neither by our own list nor by those of ad-blockers', {timeout: 60_000}, async (t) => {
    const site = await serveHostSite(t, {page: PAGE});
    const context = await newVisitor({viewport: {width: 900, height: 900}});
    t.after(() => context.close());
    const page = await context.newPage();
    const asked: Question[] = [];
    page.on('request', (request) => {
      const type = TYPES[request.resourceType()] ?? 'other';
      asked.push({url: request.url().replace(site.url, 'https://shop.example'), type, from: 'https://shop.example/'});
    });
    await page.goto(site.url);
    await page.locator('kabinet-stats canvas').waitFor();
    await page
      .locator('kabinet-stats')
      .getByRole('button', {name: /Last 30 days/})
      .click();
    await page.locator('kabinet-stats calendar-range').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('kabinet-commissions .commission-open').first().click();
    await page.locator('kabinet-commissions [part~=receipt]').waitFor();

    const paths = asked.map(({url}) => new URL(url).pathname);
    for (const path of [
      '/kabinet-0.1.0/kabinet.js',
      '/partner-token',
      '/partner-api/v1/report',
      '/partner-api/v1/stream',
    ]) {
      assert.ok(paths.includes(path), `${path} among ${paths.join(' ')}`);
    }
    assert.deepEqual(
      asked.flatMap(({url}) => (deniedInAddress(new URL(url).pathname) ? [url] : [])),
      [],
    );
    const engine = await readEngine();
    if (!engine) t.diagnostic(`The filter lists are not at hand (${LISTS_VARIABLE}); our own deny-list was asked.`);
    const refused = asked.flatMap((question) => {
      const rule = engine && ruleAgainst(engine, question);
      return rule === undefined ? [] : [`${question.url}: ${rule}`];
    });
    assert.deepEqual(refused, []);
  });
});
