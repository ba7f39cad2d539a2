import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import type {Locator, Page} from 'playwright-core';
import type {Loopback} from '../../packages/backends/src/testing/loopback.js';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {findOverflow} from './testing/layout.js';
import {moduleBuild} from './testing/module-build.js';
import {PageChecks} from './testing/page-checks.js';
import {openRefferqSite} from './testing/refferq-site.js';

/** Written by hand from the recorded answers: 29.99 pending, 22.49 cancelled, 14.99 approved, 7.49 paid. */
const SHOWN = {
  ru: {
    balance: ['29,99 $', '0,00 $', '14,99 $', '0,00 $', '7,49 $'],
    tiles: ['52,47 $', '349,93 $', '3'],
    rows: ['29,99 $', '22,49 $', '14,99 $', '7,49 $'],
    payout: '7,49 $',
    why: 'Почему 7,49 $',
  },
  en: {
    balance: ['$29.99', '$0.00', '$14.99', '$0.00', '$7.49'],
    tiles: ['$52.47', '$349.93', '3'],
    rows: ['$29.99', '$22.49', '$14.99', '$7.49'],
    payout: '$7.49',
    why: 'Why $7.49',
  },
} as const;

const KIB = 1024;

describe('widgets over a foreign API, read in the browser by a mapping document', () => {
  let scripts: ReadonlyMap<string, string>;
  let site: Loopback;
  before(async () => {
    scripts = await moduleBuild('mapped-page');
    site = await openRefferqSite(scripts);
  });
  after(async () => {
    await closeBrowser();
    await site.close();
  });

  test('loads what reads documents late, and what evaluates expressions later still', () => {
    const holding = (mark: string) => [...scripts].filter(([, code]) => code.includes(mark));
    const [reader, evaluator] = [holding('mapping_row'), holding('jsonata.__evaluate_entry')];
    assert.equal(reader.length, 1);
    assert.ok(!scripts.get('main.js')?.includes('mapping_row'));
    const chunk = evaluator.find(([name]) => name !== reader[0]?.[0]);
    assert.ok(chunk && chunk[0] !== 'main.js');
    for (const code of [reader[0]![1], chunk[1]]) assert.ok(brotliCompressSync(code).length < 24 * KIB);
  });

  for (const [locale, width] of [
    ['ru', 1280],
    ['en', 360],
  ] as const) {
    test(`shows the figures that were recorded, ${locale}, ${width} px`, {timeout: 90_000}, async () => {
      const checks = new PageChecks(site.url);
      const context = await newVisitor({viewport: {width, height: 900}});
      await checks.watch(context);
      const page = await context.newPage();
      await page.goto(`${site.url}/?locale=${locale}`);
      for (const name of ['balance', 'stats', 'commissions', 'payouts']) await ready(page.locator(`kabinet-${name}`));
      const shown = SHOWN[locale];
      assert.deepEqual(await amountsIn(page.locator('kabinet-balance .station-amount'), 5), shown.balance);
      assert.deepEqual(await amountsIn(page.locator('kabinet-stats .tile-value'), 3), shown.tiles);
      assert.deepEqual(await amountsIn(page.locator('kabinet-commissions tbody tr'), 4), shown.rows);
      assert.deepEqual(await amountsIn(page.locator('kabinet-payouts tbody tr'), 1), [shown.payout]);
      // The document has no links: the widget is not there, rather than empty.
      assert.equal(await page.locator('kabinet-links').evaluate((links) => links.shadowRoot?.textContent?.trim()), '');
      await explained(page, shown.why);
      assert.deepEqual(await findOverflow(page), []);
      await checks.verify(page);
      await context.close();
    });
  }
});

async function ready(widget: Locator): Promise<void> {
  await widget.locator('.skeleton').first().waitFor({state: 'detached', timeout: 60_000});
  await widget.locator('.widget').waitFor();
}

/** The last amount or number that each of so many elements says. */
async function amountsIn(elements: Locator, count: number): Promise<string[]> {
  await elements.nth(count - 1).waitFor();
  const texts = await elements.allInnerTexts();
  return texts.map(
    (text) =>
      text
        .match(/\$\d+\.\d\d|\d+,\d\d\s\$|^\d+$/gm)
        ?.at(-1)
        ?.replace(/\s/g, ' ') ?? text,
  );
}

async function explained(page: Page, title: string): Promise<void> {
  await page.locator('kabinet-commissions').getByRole('button', {name: 'ORD-1'}).click();
  await page.locator('kabinet-commissions').getByText(title, {exact: true}).first().waitFor();
}
