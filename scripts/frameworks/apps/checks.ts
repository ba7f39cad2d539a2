import assert from 'node:assert/strict';
import type {CDPSession, Locator, Page} from 'playwright-core';

/** An app in a browser; every app shows the same page. */
export interface Opened {
  readonly page: Page;
  readonly devtools: CDPSession;
}

interface Alive {
  readonly nodes: number;
  readonly listeners: number;
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
    const figures = widget(page, 'stats').getByRole('group', {name: 'Figures'}).getByRole('button');
    await figures.nth(1).waitFor();
    assert.equal(await figures.count(), 2);
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
    const before = await whenClosed(app, inMemory);
    await reopen(app, 5);
    await whenClosed(app, async () => {
      assert.equal(await app.page.locator('kabinet-stats, kabinet-links, kabinet-balance').count(), 0);
      const after = await inMemory(app);
      assert.ok(isAsBefore(before, after), `${JSON.stringify(before)}, then ${JSON.stringify(after)}`);
    });
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

async function whenClosed<Result>(app: Opened, look: (app: Opened) => Promise<Result>): Promise<Result> {
  await app.page.getByRole('button', {name: 'Close'}).click();
  await widget(app.page, 'stats').waitFor({state: 'detached'});
  const seen = await look(app);
  await app.page.getByRole('button', {name: 'Open'}).click();
  return seen;
}

/** What is alive after the garbage has been collected. */
async function inMemory({devtools}: Opened): Promise<Alive> {
  await devtools.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners: listeners} = await devtools.send('Memory.getDOMCounters');
  return {nodes, listeners};
}

/** One dashboard has about 2600 nodes and 130 listeners. The browser may hold the last one a while, but not all five. */
function isAsBefore(before: Alive, after: Alive): boolean {
  return after.nodes - before.nodes < 4000 && after.listeners - before.listeners < 250;
}
