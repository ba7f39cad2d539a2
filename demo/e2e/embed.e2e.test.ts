import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {newVisitor} from './testing/browser.js';
import {useDemo} from './testing/demo-server.js';
import {htmlOf} from './testing/embedded.js';
import {widgetsReady} from './testing/layout.js';
import {PageChecks} from './testing/page-checks.js';

interface Embedded {
  readonly kabinet: {define(...names: string[]): Promise<void>; readonly version: string};
}

const isDefined = (tag: string) => customElements.get(tag) !== undefined;

describe('a page with one script and a configuration in JSON', () => {
  const demo = useDemo();

  test('shows the widgets that stand on it and loads no others', {timeout: 60_000}, async () => {
    const checks = new PageChecks(demo().url);
    const context = await newVisitor({viewport: {width: 900, height: 900}});
    await checks.watch(context);
    const page = await context.newPage();
    await page.goto(`${demo().url}/embed.html`);
    await widgetsReady(page);
    await page.locator('kabinet-stats').getByText('Заработано', {exact: true}).waitFor();
    assert.equal(await page.evaluate(isDefined, 'kabinet-links'), true);
    assert.equal(await page.evaluate(isDefined, 'kabinet-payouts'), false);

    await page.evaluate(() => document.body.append(document.createElement('kabinet-payouts')));
    await page.locator('kabinet-payouts').getByText('Выплаты', {exact: true}).waitFor();
    await page.evaluate(() => (window as unknown as Embedded).kabinet.define('balance'));
    assert.equal(await page.evaluate(isDefined, 'kabinet-balance'), true);
    await checks.verify(page);
    await context.close();
  });

  test('a second copy of the script changes nothing', {timeout: 60_000}, async () => {
    const checks = new PageChecks(demo().url);
    const context = await newVisitor();
    await checks.watch(context);
    const page = await context.newPage();
    await page.goto(`${demo().url}/embed.html`);
    await widgetsReady(page);
    const isSame = await page.evaluate(async () => {
      const {kabinet} = window as unknown as Embedded;
      // Another address is another module.
      await import(`${location.origin}/kabinet/kabinet.js?again`);
      return (window as unknown as Embedded).kabinet === kabinet;
    });
    assert.equal(isSame, true);
    await checks.verify(page);
    await context.close();
  });

  test('says that it cannot, though the code of its words is lost as well', {timeout: 60_000}, async () => {
    const context = await newVisitor();
    const page = await context.newPage();
    let isLost = false;
    await page.route(`${demo().url}/partner`, (route) =>
      route.fulfill({contentType: 'text/html; charset=utf-8', body: htmlOf({widgets: ['balance']})}),
    );
    await page.route('**/partner-api/v1/balance?*', (route) => {
      isLost = true;
      return route.fulfill({status: 403});
    });
    await page.route('**/kabinet/*.js', (route) => (isLost ? route.abort() : route.continue()));
    await page.goto(`${demo().url}/partner`);
    const balance = page.locator('kabinet-balance');
    await balance.getByText('Сервис не отвечает', {exact: true}).waitFor();

    await page.unrouteAll();
    await balance.getByRole('button', {name: 'Повторить'}).click();
    await balance.getByText('Доступно к выводу', {exact: true}).waitFor();
    await context.close();
  });
});
