import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {readConfig} from '@kabinet/server';
import {newPostgresUrl} from '../../packages/server/src/testing/databases.js';
import {startDemo, type Demo} from '../server/demo.js';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {eventually} from './testing/eventually.js';
import {PageChecks} from './testing/page-checks.js';
import {PartnerPage} from './testing/partner-page.js';

/** An open page is told what happened; by itself it would ask after 15 seconds. */
const SOON_MS = 10_000;

describe('two servers on one PostgreSQL', () => {
  let near: Demo;
  let far: Demo;

  before(async () => {
    const DATABASE_URL = await newPostgresUrl();
    near = await startDemo({config: readConfig({PORT: '0', DATABASE_URL}), scale: 'small'});
    far = await startDemo({config: readConfig({PORT: '0', DATABASE_URL, PUBLIC_ORIGIN: near.url}), scale: 'small'});
  });
  after(async () => {
    await closeBrowser();
    await far.close();
    await near.close();
  });

  test('what happens at the one appears on a page of the other', {timeout: 60_000}, async () => {
    const checks = new PageChecks(near.url);
    const context = await newVisitor({viewport: {width: 1280, height: 900}});
    await checks.watch(context);
    const partner = await PartnerPage.open(context, near.url, 'ru', 'Первый обзор');
    await partner.createLink(`${near.url}/catalogue/mugs`, 'Кружка');

    const {pathname} = new URL(await partner.addressOf('Кружка'));
    const headers = {'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0'};
    const redirect = await fetch(far.url + pathname, {redirect: 'manual', headers});
    const landing = new URL(redirect.headers.get('location') ?? '');
    assert.equal(landing.origin + landing.pathname, `${near.url}/catalogue/mugs`);
    await eventually(() => partner.linkFigure('Кружка', 'clicks'), '1', {withinMs: SOON_MS, what: 'the click'});

    const clickId = landing.searchParams.get('ref_click');
    const order = await fetch(`${far.url}/shop/orders`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin'},
      body: JSON.stringify({item: 'mugs', currency: 'RUB', clickId}),
    });
    assert.equal(order.status, 201);
    // 8 % of 1890.00.
    await eventually(() => partner.linkFigure('Кружка', 'earnings'), '151,20 ₽', {withinMs: SOON_MS, what: 'the sale'});
    await eventually(() => partner.onHold(), '151,20 ₽', {withinMs: SOON_MS, what: 'the balance'});
    await checks.verify(partner.page);
    await context.close();
  });
});
