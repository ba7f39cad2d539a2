import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {ENGINE, openEngine, type EnginePage} from './testing/engines.js';
import {eventually} from './testing/eventually.js';
import {serveHostSite, type HostSite} from './testing/host-site.js';
import {TOKEN} from './testing/partner-api.js';
import {linesOfReadme, NONCE, OTHERS, pageOf, POLICY, REPORTED} from './testing/strict-page.js';
import {theirScript} from './testing/their-script.js';

const LIMIT = {timeout: 120_000};
const NOTES_FAULTS = `<script nonce="${NONCE}">
  const faults = [];
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
    addEventListener(type, ({message, reason, violatedDirective}) => faults.push(message ?? violatedDirective ?? String(reason)));
  }
</script>`;
const OURS = '<script type="module" src="/kabinet-0.1.0/kabinet.js"></script>';
const THEIRS = '<script type="module" src="/theirs.js"></script>';
const CONFIGURATION =
  '<script type="application/json" data-kabinet>{"backend": {"url": "/partner-api/v1", "tokenUrl": "/partner-token"}}</script>';

const inWidget = (name: string, selector: string): string =>
  `document.querySelector('kabinet-${name}')?.shadowRoot?.querySelector('${selector}')`;

// The policy in Chromium is the affair of another file.
describe(`the strictest policy in ${ENGINE}`, () => {
  let page: EnginePage;
  before(async () => void (page = await openEngine()));
  after(() => page.close());

  const seen = (expression: string): Promise<void> =>
    eventually(() => page.read(`Boolean(${expression})`), true, {withinMs: 30_000, what: expression});
  const nothingWrong = async (site: HostSite): Promise<void> => {
    assert.deepEqual(await page.read('faults'), []);
    assert.deepEqual(site.reports, []);
  };

  test('reports what it refuses', LIMIT, async (t) => {
    const site = await serveHostSite(t, {page: pageOf('<script>1</script>'), headers: REPORTED});
    await page.open(site.url);
    await eventually(async () => site.reports.length, 1, {withinMs: 10_000, what: 'the report'});
    assert.match(site.reports[0] ?? '', /"effective-directive":\s*"script-src-elem"/);
  });

  test('lets every widget work, its chart, its calendar and its dialogs', LIMIT, async (t) => {
    const html = pageOf(NOTES_FAULTS + (await linesOfReadme()) + OTHERS);
    const site = await serveHostSite(t, {page: html, headers: REPORTED});
    await page.open(site.url);
    for (const name of ['stats', 'links', 'commissions', 'balance', 'payouts']) {
      await seen(`${inWidget(name, '.head')} && !${inWidget(name, '.skeleton')}`);
    }
    await seen(inWidget('stats', 'canvas'));
    await page.read(`${inWidget('stats', '.is-period')}.click()`);
    await seen(inWidget('stats', 'calendar-range'));
    await page.read(`${inWidget('commissions', '.commission-open')}.click()`);
    await seen(inWidget('commissions', 'dialog[open]'));
    await nothingWrong(site);
    const held =
      'document.documentElement.outerHTML + document.cookie + JSON.stringify([{...localStorage}, {...sessionStorage}])';
    assert.equal(String(await page.read(held)).includes(TOKEN), false, 'The page holds a token');
    assert.deepEqual(
      site.asked.filter((path) => path.includes(TOKEN)),
      [],
      'An address carries a token',
    );
  });

  for (const [order, scripts] of [
    ['before ours', THEIRS + OURS],
    ['after ours', OURS + THEIRS],
  ] as const) {
    test(`lets another Lit work that comes ${order}, and us`, LIMIT, async (t) => {
      const named = scripts.replaceAll('<script', `<script nonce="${NONCE}"`);
      const site = await serveHostSite(t, {
        page: pageOf(
          `${NOTES_FAULTS}${named}${CONFIGURATION}<kabinet-balance></kabinet-balance><their-own></their-own>`,
        ),
        headers: {'content-security-policy': POLICY.replace('trusted-types kabinet', '$& lit-html')},
        scripts: {'/theirs.js': await theirScript()},
      });
      await page.open(site.url);
      await seen(inWidget('balance', '.head'));
      await seen(`document.querySelector('their-own')?.shadowRoot?.textContent.includes('Theirs')`);
      await nothingWrong(site);
    });
  }
});
