import assert from 'node:assert/strict';
import type {CDPSession, Locator, Page} from 'playwright-core';

/** An app in a browser; every app shows the same page. */
export interface Opened {
  readonly page: Page;
  readonly devtools: CDPSession;
}

type Check = (app: Opened) => Promise<void>;

/** What is checked of every app, in this order, on one page. */
export const CHECKS: Readonly<Record<string, Check>> = {
  property: async ({page}) => {
    const period = widget(page, 'stats').getByRole('button', {name: /^Period:/});
    await period.getByText('Last 30 days').waitFor();
    await page.getByRole('combobox', {name: 'Period'}).selectOption('This month');
    await period.getByText('This month').waitFor();
    const given = await widget(page, 'stats').evaluate((element) => (element as HTMLElement & {period: string}).period);
    assert.equal(given, 'this-month');
    assert.equal(await widget(page, 'stats').getByRole('group', {name: 'Figures'}).getByRole('button').count(), 2);
  },

  attribute: async ({page}) => {
    await widget(page, 'links').getByRole('heading', {name: 'New link', level: 3}).waitFor();
    await widget(page, 'balance').getByRole('heading', {name: 'Balance', level: 2}).waitFor();
    assert.equal(await widget(page, 'balance').getAttribute('class'), 'balance');
  },

  event: async ({page}) => {
    await widget(page, 'stats')
      .getByRole('button', {name: /^Period:/})
      .click();
    await widget(page, 'stats').getByRole('button', {name: 'Last 7 days'}).click();
    // The sample's present is 21 November 2026.
    await page.locator('output').getByText('2026-11-15 to 2026-11-21').waitFor();
  },

  language: async ({page}) => {
    await page.getByRole('button', {name: 'RU'}).click();
    for (const [name, title] of [
      ['stats', 'Статистика'],
      ['links', 'Новая ссылка'],
      ['balance', 'Баланс'],
    ] as const)
      await widget(page, name).getByRole('heading', {name: title}).waitFor();
    await page.getByRole('button', {name: 'EN'}).click();
    await widget(page, 'stats').getByRole('heading', {name: 'Statistics'}).waitFor();
  },

  unmount: async (app) => {
    await reopen(app, 2);
    const before = await inMemory(app);
    await reopen(app, 5);
    const after = await inMemory(app);
    assert.ok(after.nodes - before.nodes < 50, `nodes: ${before.nodes}, then ${after.nodes}`);
    assert.ok(
      after.jsEventListeners - before.jsEventListeners < 10,
      `listeners: ${before.jsEventListeners}, then ${after.jsEventListeners}`,
    );
    assert.equal(after.widgets, 0);
  },
};

function widget(page: Page, name: string): Locator {
  return page.locator(`kabinet-${name}`);
}

/** Opens and closes the dashboard some times; it is open before and afterwards. */
async function reopen({page}: Opened, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.getByRole('button', {name: 'Close'}).click();
    await widget(page, 'stats').waitFor({state: 'detached'});
    await page.getByRole('button', {name: 'Open'}).click();
    await widget(page, 'stats').getByRole('img').waitFor();
    await widget(page, 'balance').getByRole('heading', {name: 'Balance'}).waitFor();
  }
}

/** What is alive with the dashboard closed, after the garbage has been collected. */
async function inMemory({page, devtools}: Opened) {
  await page.getByRole('button', {name: 'Close'}).click();
  await widget(page, 'stats').waitFor({state: 'detached'});
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await devtools.send('HeapProfiler.collectGarbage');
  const counters = await devtools.send('Memory.getDOMCounters');
  const widgets = await page.evaluate(
    () => document.querySelectorAll('kabinet-stats, kabinet-links, kabinet-balance').length,
  );
  await page.getByRole('button', {name: 'Open'}).click();
  return {...counters, widgets};
}
