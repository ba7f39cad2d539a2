import {readFile} from 'node:fs/promises';
import type {Locator, Page} from 'playwright-core';
import {widgetsReady} from './layout.js';

/** What `kabinet-stats` says in each language, as far as a test has to find it. */
const WORDS = {
  ru: {download: 'Скачать', table: 'Таблица', lines: 'Линии'},
  en: {download: 'Download', table: 'Table', lines: 'Lines'},
} as const;

/** Keys that lead from the beginning of a page to its chart, at most. */
const MOST_TABS = 80;

/** The statistics as a person reads, walks and downloads them. */
export class StatsPage {
  readonly #words: (typeof WORDS)[keyof typeof WORDS];
  readonly #widget: Locator;

  constructor(
    readonly page: Page,
    language: keyof typeof WORDS,
  ) {
    this.#words = WORDS[language];
    this.#widget = page.locator('kabinet-stats');
  }

  /** Shows these days (`2026-10-25/2026-10-25`) and metrics, as the page would that holds the widget. */
  async show(period: string, metrics: readonly string[]): Promise<void> {
    await this.#widget.evaluate(
      async (widget, attributes) => {
        for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
        await (widget as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
      },
      {period, metrics: metrics.join(' ')},
    );
    await this.settled();
  }

  async settled(): Promise<void> {
    await widgetsReady(this.page);
    await this.#widget.locator('.dimmed').first().waitFor({state: 'detached'});
  }

  tiles(): Promise<string[]> {
    return textsOf(this.#widget.locator('.tile-value'));
  }

  chooseTile(index: number): Promise<void> {
    return this.#widget.locator('button.tile').nth(index).click();
  }

  chooseView(view: 'table' | 'lines'): Promise<void> {
    return this.#widget.locator('[part~="segments"]').getByText(this.#words[view], {exact: true}).click();
  }

  /** The table in place of the chart, oldest first: how each step is called, and its value. */
  async series(): Promise<[name: string, value: string][]> {
    const [names, values] = await Promise.all([
      textsOf(this.#widget.locator('.series .bucket')),
      textsOf(this.#widget.locator('.series tbody .cell-now')),
    ]);
    return names.map((name, index): [string, string] => [name, values[index] ?? '']).reverse();
  }

  /** All rows of the breakdown: name and figures in the order of the columns, without the share. */
  async rows(): Promise<[name: string, ...figures: string[]][]> {
    const more = this.#widget.locator('[part~="more"]');
    while ((await more.count()) > 0) {
      const before = await this.#widget.locator('.row-name').count();
      await more.click();
      await this.#widget.locator('.row-name').nth(before).waitFor();
      await this.settled();
    }
    const rows = await this.#widget.locator('.table.rows tbody tr').all();
    return Promise.all(
      rows.map(async (row): Promise<[string, ...string[]]> => {
        const name = await textsOf(row.locator('.row-name'));
        return [name.join(), ...(await textsOf(row.locator('td:not(.cell-share)')))];
      }),
    );
  }

  /** By the keyboard alone, from wherever the focus is. */
  async focusChart(): Promise<void> {
    const isThere = (): Promise<boolean> =>
      this.#widget.evaluate(({shadowRoot}) => shadowRoot?.activeElement?.localName === 'canvas');
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await isThere()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('The keyboard does not lead to the chart.');
  }

  /** Walks along the chart and returns what a screen reader is told at each of its points. */
  async walk(points: number): Promise<string[]> {
    const told: string[] = [];
    for (let point = 0; point < points; point++) {
      await this.page.keyboard.press(point === 0 ? 'Home' : 'ArrowRight');
      const before = told.at(-1);
      const status = this.#widget.locator('p[role=status]');
      await this.page.waitForFunction(
        ([element, last]) => element && element.textContent.replace(/\s+/g, ' ').trim() !== last,
        [await status.elementHandle(), before ?? ''] as const,
      );
      told.push((await textsOf(status)).join());
    }
    return told;
  }

  /** The text or the bytes of a file that the widget makes: `Over time, CSV`. */
  async download(name: string): Promise<{name: string; content: Buffer}> {
    await this.#widget.getByRole('button', {name: this.#words.download}).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.#widget.getByRole('menuitem', {name}).click(),
    ]);
    return {name: download.suggestedFilename(), content: await readFile(await download.path())};
  }
}

/** As a person reads them: white space of any kind is one blank. */
async function textsOf(locator: Locator): Promise<string[]> {
  return (await locator.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
}
