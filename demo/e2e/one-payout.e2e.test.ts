import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openDatabase, type OpenDatabase} from '@kabinet/server';
import {balanceOf, brokenRules} from '../../packages/server/src/testing/books.js';
import {newPostgresUrl} from '../../packages/server/src/testing/databases.js';
import {makePayee} from '../../packages/server/src/testing/payee.js';
import type {BrowserContext} from 'playwright-core';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {eventually} from './testing/eventually.js';
import {openPayoutSite, type PayoutSite} from './testing/payout-site.js';
import {WithdrawalDialog} from './testing/withdrawal-dialog.js';

const LONG = Boolean(process.env['KABINET_LONG']);
const SOON_MS = 30_000;
const EARNED = 900_000;

interface Run {
  readonly site: PayoutSite;
  readonly dialog: WithdrawalDialog;
  /** Another window of the same partner. */
  otherWindow(): Promise<WithdrawalDialog>;
  /** How many payouts there are in the database. */
  count(): Promise<number>;
}

/** Asks for 500 roubles in an unlucky way, and gives the number of the payout that the partner reads. */
type Way = (run: Run) => Promise<string>;

const WAYS: Readonly<Record<string, {short: number; way: Way}>> = {
  'a double click on every button': {
    short: 2,
    way: async ({dialog}) => {
      await dialog.open();
      await dialog.page.locator('#withdrawal-amount').fill('500');
      await dialog.continueButton.dblclick();
      await dialog.sendButton.dblclick();
      return dialog.receipt();
    },
  },
  'ten presses of Enter': {
    short: 2,
    way: async ({dialog}) => {
      await dialog.review('500');
      await dialog.sendButton.focus();
      for (let press = 0; press < 10; press++) await dialog.page.keyboard.press('Enter');
      return dialog.receipt();
    },
  },
  'two windows at once': {
    short: 2,
    way: async ({dialog: one, otherWindow}) => {
      const windows = [one, await otherWindow()];
      for (const dialog of windows) {
        await dialog.page.bringToFront();
        await dialog.review('500');
      }
      await Promise.all(windows.map(({sendButton}) => sendButton.evaluate((button: HTMLElement) => button.click())));
      const refused = 'Баланс изменился, мы посчитали заново. Проверьте ещё раз.';
      const numbers = await Promise.all(
        windows.map((dialog) =>
          Promise.race([
            dialog.receipt(),
            dialog
              .says(refused)
              .waitFor()
              .then(() => undefined),
          ]),
        ),
      );
      for (const dialog of windows.toReversed()) {
        await dialog.page.bringToFront();
        await dialog.close();
      }
      const [number = '', ...others] = numbers.filter((one) => one !== undefined);
      assert.deepEqual(others, [], 'one window wins');
      return number;
    },
  },
  'a page that is loaded anew while it asks': {
    short: 1,
    way: async ({dialog, count}) => {
      const before = await count();
      await dialog.review('500');
      const leaving = dialog.page.waitForRequest((request) => request.url().endsWith('/payouts/requests'));
      await dialog.sendButton.click({noWaitAfter: true});
      await leaving;
      await dialog.page.reload();
      await dialog.page.locator('kabinet-payouts table').waitFor();
      // What the page shows is the truth, whichever it is.
      const now = await count();
      if (now > before) return (await dialog.listed())[0] ?? '';
      await dialog.review('500');
      await dialog.sendButton.click();
      return dialog.receipt();
    },
  },
  'an answer that is lost after it was written': {
    short: 1,
    way: async ({site, dialog}) => {
      const sent = site.keys.length;
      await dialog.review('500');
      site.next('lost');
      await dialog.sendButton.click();
      const number = await dialog.receipt();
      const [first, second, ...more] = site.keys.slice(sent);
      assert.deepEqual([second === first, more], [true, []], 'asked twice under one key');
      return number;
    },
  },
  'a server that is killed after it has written': {
    short: 2,
    way: async ({site, dialog}) => {
      await dialog.review('500');
      site.next('killed');
      for (;;) {
        await dialog.sendButton.click();
        const unsure = dialog.says('Неизвестно, дошёл ли запрос. Отправьте ещё раз: второй выплаты не будет.');
        const number = await Promise.race([dialog.receipt(), unsure.waitFor().then(() => undefined)]);
        if (number !== undefined) return number;
      }
    },
  },
};

describe('one wish is one payout and one debit, through the widget', () => {
  let database: OpenDatabase;
  let site: PayoutSite;

  before(async () => {
    const url = await newPostgresUrl();
    database = await openDatabase({url});
    site = await openPayoutSite(url);
  });
  after(async () => {
    await closeBrowser();
    await site.close();
    await database.close();
  });

  for (const [index, [name, {short, way}]] of Object.entries(WAYS).entries()) {
    const runs = LONG ? 500 : short;
    test(`${name}, ${runs} times`, {timeout: 90_000 + runs * 10_000}, async () => {
      const {db} = database;
      const {payouts, asked} = await makePayee(db, `way${index}`, [`${EARNED}.00`]);
      const newest = async () => {
        const {items, total = 0} = await payouts.list({programme: asked.programme, limit: 1});
        return {number: items[0]?.number, count: total};
      };
      const context = await newVisitor({viewport: {width: 900, height: 900}});
      const address = await site.pageOf(`pt_way${index}`);
      const dialog = await openWindow(context, address);
      let other: WithdrawalDialog | undefined;
      const otherWindow = async (): Promise<WithdrawalDialog> => (other ??= await openWindow(context, address));
      const count = async (): Promise<number> => (await newest()).count;
      for (let run = 1; run <= runs; run++) {
        const number = await way({site, dialog, otherWindow, count});
        assert.deepEqual(await newest(), {number, count: run}, `run ${run}`);
        const left = EARNED - run * 500;
        const ledger = {available: `${left}.00`, requested: `${run * 500}.00`};
        assert.deepEqual(await balanceOf(db, `pt_way${index}`), ledger, `run ${run}`);
        await dialog.close();
        await eventually(() => dialog.available(), inRoubles(left), {withinMs: SOON_MS, what: 'what is left'});
      }
      assert.deepEqual(await brokenRules(db), []);
      await context.close();
    });
  }
});

async function openWindow(context: BrowserContext, address: string): Promise<WithdrawalDialog> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('kabinet-balance [part~="withdraw"]').waitFor();
  return new WithdrawalDialog(page);
}

/** `999 500,00 ₽` */
function inRoubles(whole: number): string {
  return `${Math.floor(whole / 1000)} ${String(whole % 1000).padStart(3, '0')},00 ₽`;
}
