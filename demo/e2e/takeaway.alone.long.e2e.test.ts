import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {sql} from 'drizzle-orm';
import type {OpenDatabase} from '@kabinet/server';
import type {CDPSession, Page} from 'playwright-core';
import {openPglite} from '../../packages/server/src/database/open.js';
import {rowsOf, type Db} from '../../packages/server/src/database/types.js';
import {fillCommissions} from '../../packages/server/src/testing/many-commissions.js';
import {pgliteFromTemplate} from '../../packages/server/src/testing/pglite-template.js';
import {makeWorld} from '../../packages/server/src/testing/world.js';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {openCommissionsSite, type CommissionsSite} from './testing/commissions-site.js';
import {heldBy} from './testing/cycles.js';
import {temporaryFolder} from './testing/demo-server.js';
import {eventually} from './testing/eventually.js';

const ROWS = 200_000;
/** Includes all that is made up. */
const PERIOD = '2024-11-01/2026-11-01';
/** Of the page's heap, at its highest. */
const MOST_MB = 150;
const MINUTES = 60_000;

/** Reads a file as any program would, and says what it holds: rows and sums by status, from its head to the blank line. */
const READER = `
import csv, json, sys
from decimal import Decimal
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    lines = list(csv.reader(file, delimiter=';'))
blank = [number for number, line in enumerate(lines) if not line]
head, rows, foot = lines[blank[0] + 1], lines[blank[0] + 2:blank[1]], lines[blank[1] + 1:]
status, amount = head.index('Статус'), head.index('Вознаграждение')
sums = {}
for row in rows:
    count, total = sums.get(row[status], (0, Decimal(0)))
    sums[row[status]] = (count + 1, total + Decimal(row[amount].replace(',', '.')))
print(json.dumps({
    'rows': len(rows), 'ids': len({row[0] for row in rows}),
    'sums': {status: [count, str(total)] for status, (count, total) in sums.items()},
    'foot': foot,
}, ensure_ascii=False))
`;

interface ReadFile {
  readonly rows: number;
  readonly ids: number;
  readonly sums: Readonly<Record<string, readonly [number, string]>>;
  readonly foot: readonly (readonly string[])[];
}

describe(`${ROWS} commissions taken away as CSV`, () => {
  let database: OpenDatabase | undefined;
  let site: CommissionsSite | undefined;
  after(async () => {
    await closeBrowser();
    await site?.close();
    await database?.close();
  });

  test(
    'the file has what SQL has, though the server failed; memory stays low; cancelled, nothing is asked any more',
    {timeout: 20 * MINUTES},
    async (t) => {
      database = await openPglite(await pgliteFromTemplate());
      await makeWorld(database.db, 'away');
      await fillCommissions(database.db, 'away', ROWS);
      const truth = await sumsOf(database.db);
      site = await openCommissionsSite(database, 'pt_away', PERIOD);
      const {page, session} = await openPage(site.url);
      const before = await heldBy(session);

      const heap = watchHeap(session);
      const begun = performance.now();
      await take(page);
      await untilRows(page, ROWS / 10);
      // One refusal is got over without a word; many in a row are not.
      site.refuse(1);
      await untilRows(page, ROWS / 5);
      site.refuse(1_000);
      await page.getByRole('button', {name: 'Продолжить'}).waitFor({timeout: MINUTES});
      site.refuse(0);
      const [download] = await Promise.all([
        page.waitForEvent('download', {timeout: 10 * MINUTES}),
        page.getByRole('button', {name: 'Продолжить'}).click(),
      ]);
      await page.getByText('Итоги сошлись с итогами программы.').first().waitFor();
      const seconds = (performance.now() - begun) / 1000;
      const highest = await heap.end();
      const path = join(temporaryFolder(), 'taken.csv');
      await download.saveAs(path);
      t.diagnostic(
        `${ROWS} rows in ${seconds.toFixed(0)} s; heap ${mb(before.heapKb)} MB before, ${mb(highest)} MB at its highest`,
      );

      const read = JSON.parse(
        execFileSync('python3', ['-c', READER, path], {encoding: 'utf8', maxBuffer: 1 << 24}),
      ) as ReadFile;
      assert.deepEqual([read.rows, read.ids], [ROWS, ROWS]);
      assert.deepEqual(read.sums, truth);
      assert.deepEqual(read.foot[0], ['Всего строк', String(ROWS), '', '']);
      assert.deepEqual(read.foot.at(-1), ['Итоги сошлись с итогами программы.']);
      assert.ok(highest / 1024 < MOST_MB, `${mb(highest)} MB`);

      await writesToDisk(page);
      t.diagnostic(`cancelled in ${(await cancels(page, site)).toFixed(0)} ms`);
      await page.context().close();
    },
  );
});

async function openPage(url: string): Promise<{page: Page; session: CDPSession}> {
  const context = await newVisitor({viewport: {width: 1280, height: 900}, acceptDownloads: true});
  // No headless browser has somebody to choose a place; a file of the origin's own is written in the same way.
  await context.addInitScript(() => {
    const picks: {showSaveFilePicker?: unknown; keepsFiles?: boolean} = window as never;
    picks.showSaveFilePicker = async ({suggestedName}: {suggestedName: string}) => {
      if (!picks.keepsFiles) throw new DOMException('Not here.', 'SecurityError');
      return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, {create: true});
    };
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('tbody tr').first().waitFor();
  return {page, session: await context.newCDPSession(page)};
}

async function take(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Скачать'}).click();
  await page.getByRole('button', {name: 'CSV'}).click();
}

async function untilRows(page: Page, rows: number): Promise<void> {
  const taken = page.locator('#export-progress');
  await taken.waitFor();
  const isThere = async (): Promise<boolean> => Number(await taken.getAttribute('value')) >= rows;
  await eventually(isThere, true, {withinMs: 10 * MINUTES, what: `${rows} rows`});
}

/** An eighth of them, written to disk as they come. */
async function writesToDisk(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Закрыть'}).click();
  await page.getByRole('button', {name: 'Отклонено'}).click();
  await page.locator('[part=pager]', {hasText: /20\s+из\s+25\s000/}).waitFor({timeout: MINUTES});
  await page.evaluate(() => Object.assign(window, {keepsFiles: true}));
  await take(page);
  await page.locator('.strip.is-good').waitFor({timeout: 10 * MINUTES});
  const [name = '', text = ''] = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const found: string[] = [];
    for await (const [called, handle] of folder.entries()) {
      found.push(called, await (await (handle as FileSystemFileHandle).getFile()).text());
    }
    return found;
  });
  assert.equal(name, 'вознаграждения-2024-11-01-2026-11-01.csv');
  const lines = text.split('\r\n');
  assert.equal(lines[5], 'Фильтр «Статус»;Отклонено');
  assert.equal(lines.filter((line) => line.startsWith('c0')).length, ROWS / 8);
  assert.ok(lines.includes(`Всего строк;${ROWS / 8};;`), lines.slice(-6).join('\n'));
}

/** How long the page takes from the press until nothing is under way any more, in milliseconds. */
async function cancels(page: Page, site: CommissionsSite): Promise<number> {
  await take(page);
  await untilRows(page, 1_000);
  const taken = await page.evaluate(async () => {
    const root = document.querySelector('kabinet-commissions')?.shadowRoot;
    const begun = performance.now();
    root?.querySelector<HTMLElement>('.export-running button')?.click();
    while (root?.querySelector('#export-progress')) await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  });
  // A question that was on its way may have arrived.
  await sleep(500);
  const {asked} = site;
  await sleep(1_000);
  assert.equal(site.asked, asked, 'nothing is asked after the end');
  return taken;
}

/** The highest that the engine's heap is while something is going on, in KiB, what it could collect included. */
function watchHeap(session: CDPSession): {end(): Promise<number>} {
  let highest = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      highest = Math.max(highest, (await session.send('Runtime.getHeapUsage')).usedSize / 1024);
      await sleep(100);
    }
  })();
  return {
    async end() {
      isOver = true;
      await watching;
      return highest;
    },
  };
}

const NAMES: Readonly<Record<string, string>> = {
  pending: 'На проверке',
  on_hold: 'В холде',
  approved: 'Подтверждено',
  paid: 'Выплачено',
  rejected: 'Отклонено',
  reversed: 'Отменено',
};

/** Rows and sums by status, as the widget calls it, by a statement of their own. */
async function sumsOf(db: Db): Promise<Record<string, readonly [number, string]>> {
  const rows = await rowsOf<{status: string; count: number; amount: string}>(
    db,
    sql`select status, count(*)::int as count, sum(amount)::numeric(20, 2)::text as amount from commissions group by status`,
  );
  return Object.fromEntries(rows.map(({status, count, amount}) => [NAMES[status] ?? status, [count, amount]]));
}

function mb(kb: number): string {
  return (kb / 1024).toFixed(0);
}
