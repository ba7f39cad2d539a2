import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import {newVisitor} from './testing/browser.js';
import {askDatabase, useDemo} from './testing/demo-server.js';
import {PageChecks} from './testing/page-checks.js';
import {PartnerPage} from './testing/partner-page.js';

describe('another account', () => {
  const demo = useDemo();

  test('shows nothing of the one before', {timeout: 60_000}, async () => {
    const checks = new PageChecks(demo().url);
    const context = await newVisitor({viewport: {width: 1280, height: 900}});
    await checks.watch(context);
    const partner = await PartnerPage.open(context, demo().url, 'ru', 'Дом и уют');
    const foreign = await askDatabase<{names: string[]}>(
      demo(),
      `select json_agg(word) as names from (
        select name as word from links where partner_id = '${SAMPLE_PARTNERS.large}'
        union select order_id from commissions where partner_id = '${SAMPLE_PARTNERS.large}'
        union select number from payouts where partner_id = '${SAMPLE_PARTNERS.large}') words`,
    );
    const before = await partner.text();
    assert.ok(foreign.names.filter((name) => before.includes(name)).length > 10);

    await partner.signInAs('Первый обзор');
    const after = await partner.text();
    assert.deepEqual(
      foreign.names.filter((name) => after.includes(name)),
      [],
    );
    assert.equal(await partner.tile('clicks'), '0');
    await checks.verify(partner.page);
    await context.close();
  });

  test('a page of somebody else gets no token and posts no order', async () => {
    for (const path of ['/shop/partner-token', '/shop/orders', '/shop/conversions', '/shop/refunds', '/shop/sign-in']) {
      for (const headers of [{'Sec-Fetch-Site': 'cross-site'}, {}]) {
        const answer = await fetch(demo().url + path, {method: 'POST', headers, body: '{}'});
        assert.equal(answer.status, 403, path);
      }
    }
  });
});
