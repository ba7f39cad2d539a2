import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {eventually} from './testing/eventually.js';
import {serveHostSite} from './testing/host-site.js';
import {widgetsReady} from './testing/layout.js';

const WIDGETS = ['stats', 'links', 'commissions', 'balance', 'payouts'].map(
  (name) => `<kabinet-${name}></kabinet-${name}>`,
);
const PAGE = `<!doctype html><html lang="ru"><title>Партнёрам</title>
<script type="module" src="/kabinet-0.1.0/kabinet.js"></script>
<script type="application/json" data-kabinet>{"backend": {"url": "/partner-api/v1", "tokenUrl": "/partner-token"}}</script>
${WIDGETS.join('')}${WIDGETS.join('')}`;

describe('a page with every widget twice', () => {
  after(closeBrowser);

  test('asks the backend each question once, and for one token', {timeout: 60_000}, async (t) => {
    const site = await serveHostSite(t, {page: PAGE});
    const context = await newVisitor({viewport: {width: 1280, height: 900}});
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(site.url);
    await widgetsReady(page);
    const ofUs = (): string[] =>
      site.asked.filter((path) => path.startsWith('/partner-api/') || path === '/partner-token');
    // The stream comes after the figures; from then on they may be asked for again.
    const streamAt = (): number => ofUs().findIndex((path) => path.endsWith('/stream'));
    await eventually(async () => streamAt() >= 0, true, {withinMs: 20_000, what: 'the stream'});
    const asked = ofUs().slice(0, streamAt() + 1);
    assert.deepEqual(asked.toSorted(), [...new Set(asked)].toSorted());
    const resources = [...new Set(asked.map((path) => path.replace(/^\/partner-api\/v1\/|\?.*$/g, '')))].toSorted();
    assert.deepEqual(resources, [
      '/partner-token',
      'balance',
      'commissions',
      'links',
      'obligations',
      'offers',
      'payouts',
      'report',
      'session',
      'stream',
    ]);
  });
});
