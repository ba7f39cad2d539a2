import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {usualPace} from '@kabinet/backends/platforms';
import {readGatewayConfig, signPartnerToken, startGateway} from '@kabinet/server/gateway';
import type {StartedGateway} from '@kabinet/server/gateway';
import type {Page} from 'playwright-core';
import {affiliateWpStub} from '../../packages/backends/src/testing/affiliatewp/stub.js';
import type {AffiliateWpStub} from '../../packages/backends/src/testing/affiliatewp/stub.js';
import {releaseFolder} from '../server/release.js';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {textsOf, WIDGETS} from './testing/embedded.js';
import {widgetsReady} from './testing/layout.js';

const SECRET = 'a-secret-of-the-operator-for-tests-only';
/** The day after the one on which the platform was recorded. */
const NOW = Date.parse('2026-11-22T10:00:00Z');

describe('AffiliateWP behind a gateway', () => {
  let folder: string;
  let stub: AffiliateWpStub;
  let gateway: StartedGateway;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kabinet-platform-'));
    stub = await affiliateWpStub();
    const path = join(folder, 'kabinet.gateway.json');
    await writeFile(
      path,
      JSON.stringify({
        platform: 'affiliatewp',
        settings: {
          url: stub.url,
          programme: {id: 'shop', name: 'Shop', currency: 'USD', timeZone: 'UTC'},
          siteTimeZone: 'UTC',
          site: 'https://shop.example.test/',
        },
        keys: {publicKey: 'WP_PUBLIC', token: 'WP_TOKEN'},
        tokenSecret: 'GATEWAY_SECRET',
        port: 0,
      }),
    );
    const environment = {WP_PUBLIC: 'public', WP_TOKEN: 'token', GATEWAY_SECRET: SECRET};
    gateway = await startGateway(await readGatewayConfig(path, environment), {
      runtime: {pace: {...usualPace, now: () => NOW}},
    });
  });
  after(async () => {
    await closeBrowser();
    await gateway.close();
    await stub.close();
    await rm(folder, {recursive: true});
  });

  async function opened(locale: 'ru' | 'en'): Promise<Page> {
    const context = await newVisitor({viewport: {width: 1280, height: 900}});
    const token = signPartnerToken({sub: 'pt_alice', account: '1', name: 'Alice', exp: 4_000_000_000}, SECRET);
    const configuration = `{backend: {url: '/partner-api/v1', getToken: () => ({token: '${token}'})}, locale: '${locale}'}`;
    const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>Shop</title>
      <script type="module" src="/kabinet/kabinet.js"></script>
      <script type="module">kabinet.configure(${configuration})</script></head>
      <body>${WIDGETS.map((name) => `<kabinet-${name}></kabinet-${name}>`).join('')}</body></html>`;
    await context.route(`${gateway.url}/page`, (route) => route.fulfill({contentType: 'text/html', body: html}));
    await context.route(`${gateway.url}/kabinet/**`, (route) =>
      route.fulfill({path: join(releaseFolder(), new URL(route.request().url()).pathname.slice('/kabinet/'.length))}),
    );
    const page = await context.newPage();
    await page.goto(`${gateway.url}/page`);
    await widgetsReady(page);
    return page;
  }

  // Written by hand from the recorded answers, in the order of the widgets.
  const SHOWN = {
    ru: [
      ['Заработано 29,75 $', 'Конверсии 3', 'Переходы 1', 'Лучший день — суббота, 21 ноября: 29,75 $.'],
      ['https://shop.example.test/?ref=1 1 3 300,00 % 29,75 $'],
      ['Итого 3 29,75 $', 'Отклонено 3,10 $', 'На проверке 7,25 $', 'Выплачено 12,50 $', 'Подтверждено 10,00 $'],
      ['Сходится: 7,25 + 0,00 + 10,00 + 0,00 = 17,25 $; вместе с выплаченным заработано 29,75 $'],
      ['Вручную Выплачена 21 нояб., 00:00 1 — 12,50 $'],
    ],
    en: [
      ['Earnings $29.75', 'Conversions 3', 'Clicks 1', 'Best day: Saturday 21 November, $29.75.'],
      ['https://shop.example.test/?ref=1 1 3 300.00% $29.75'],
      ['Total 3 $29.75', 'Declined $3.10', 'Pending $7.25', 'Paid $12.50', 'Approved $10.00'],
      ['It adds up: 7.25 + 0.00 + 10.00 + 0.00 = $17.25; with what is paid, you have earned $29.75'],
      ['By hand Paid 21 Nov, 00:00 1 — $12.50'],
    ],
  };

  for (const locale of ['ru', 'en'] as const) {
    test(`the widgets show the figures that were recorded, in ${locale}`, {timeout: 120_000}, async () => {
      const page = await opened(locale);
      const texts = (await textsOf(page)).map((text) => text.replaceAll(/\s+/g, ' '));
      for (const [index, parts] of SHOWN[locale].entries()) {
        for (const part of parts) assert.ok(texts[index]?.includes(part), `${part} is not in:\n${texts[index]}`);
      }
      await page.context().close();
    });
  }
});
