import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {TestContext} from 'node:test';
import {inspect} from 'node:util';
import {readConfig, serve, type RunningServer} from '@kabinet/server';
import {balanceOf, brokenRules} from '../../packages/server/src/testing/books.js';
import {newPostgresUrl} from '../../packages/server/src/testing/databases.js';
import {startDemo, type Demo} from '../server/demo.js';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {eventually} from './testing/eventually.js';
import {KeyWalk} from './testing/key-walk.js';
import {findOverflow} from './testing/layout.js';
import {newPartnerWithSales} from './testing/new-partner.js';
import {PageChecks} from './testing/page-checks.js';
import {openPayoutPage, reportsOf} from './testing/payout-page.js';
import {SecretWatch} from './testing/secret-watch.js';

const CODE = '493021';
const WRONG_CODE = '777777';
/** As it is typed below, without what people put between its digits. */
const PHONE = '9991234567';
const SAVE = '**/partner-api/v1/requisites';
const SOON_MS = 30_000;

/** What is heard at each stop of the way, and what is pressed there; the number of the payout is `P-…`. */
const WAYS = {
  ru: {
    requisites: [
      'button Добавить реквизиты — Enter',
      'textbox Фамилия, имя и отчество — “Проверкин Пётр”',
      'textbox ИНН — “970000001204”',
      'textbox Телефон для СБП — “8 999 123-45-67”',
      'textbox Телефон для СБП — Enter',
    ],
    reveal: ['button Показать полностью — Enter'],
    hide: ['button Скрыть — Enter'],
    request: ['button Вывести — Enter', 'textbox Сумма — Enter', 'button Вывести 756,00 ₽ — Enter'],
    receipt: ['button Готово — Enter'],
    cancel: ['button Подробно о P-… — Enter', 'button Отменить выплату — Enter', 'button Отменить выплату — Enter'],
    review: 'Проверьте, прежде чем отправить',
    done: 'Выплата P-… запрошена Вы получите 756,00 ₽.',
    cancelled: 'Выплата P-… отменена',
  },
  en: {
    requisites: [
      'button Add details — Enter',
      'textbox Full name — “Проверкин Пётр”',
      'textbox INN (taxpayer number) — “970000001204”',
      'textbox Phone for SBP — “8 999 123-45-67”',
      'textbox Phone for SBP — Enter',
    ],
    reveal: ['button Show in full — Enter'],
    hide: ['button Hide — Enter'],
    request: ['button Withdraw — Enter', 'textbox Amount — Enter', 'button Withdraw ₽756.00 — Enter'],
    receipt: ['button Done — Enter'],
    cancel: ['button Details of P-… — Enter', 'button Cancel the request — Enter', 'button Cancel the request — Enter'],
    review: 'Check before you send',
    done: 'Request P-… accepted You will receive ₽756.00.',
    cancelled: 'Request P-… cancelled',
  },
} as const;

describe('a new partner gets paid, on PostgreSQL', () => {
  let demo: Demo;
  let operator: RunningServer;
  const log: string[] = [];
  const {error} = console;

  before(async () => {
    console.error = (...said: unknown[]) => void log.push(inspect(said, {depth: 10}));
    operator = await serve({
      port: 0,
      fetch: async (request) => {
        const {proof} = (await request.json()) as {proof: string};
        return new Response(null, {status: proof === CODE ? 204 : 403});
      },
    });
    const config = readConfig({PORT: '0', DATABASE_URL: await newPostgresUrl(), STEP_UP_URL: `${operator.url}/code`});
    demo = await startDemo({config, scale: 'small'});
  });
  after(async () => {
    console.error = error;
    await closeBrowser();
    await demo.close();
    await operator.close();
  });

  /** A page of a new partner, with eyes on everything that it could give away. */
  const open = async (t: TestContext, id: string, language: 'ru' | 'en') => {
    const token = await newPartnerWithSales(demo, id);
    const context = await newVisitor({viewport: {width: 320, height: 720}});
    t.after(() => context.close());
    const checks = new PageChecks(demo.url);
    await checks.watch(context);
    const secrets = new SecretWatch([PHONE, CODE, WRONG_CODE, token]);
    secrets.watch(context);
    const page = await openPayoutPage(context, {origin: demo.url, token, language});
    const keys = new KeyWalk(page);
    const prove = async (code = CODE): Promise<void> => {
      await keys.given('textbox Code');
      await keys.follow([`textbox Code — “${code}”`, 'textbox Code — Enter']);
    };
    /** Where something is to be found that should be nowhere. */
    const found = async (): Promise<string[]> => {
      secrets.hear('an error report', await reportsOf(page));
      secrets.hear('the log', log.join('\n'));
      return secrets.found(page);
    };
    return {page, keys, checks, prove, found};
  };

  for (const language of ['ru', 'en'] as const) {
    test(`with keys alone, in four steps, in 320 pixels, ${language}`, {timeout: 180_000}, async (t) => {
      const way = WAYS[language];
      const id = `pt_new_${language}`;
      const {page, keys, checks, prove, found} = await open(t, id, language);
      const receipt = page.locator('kabinet-balance dialog [data-step]');
      const well = async (): Promise<void> => {
        // In a narrow field the form's name is cut behind the account, which tells requisites apart.
        const overflow = (await findOverflow(page)).filter((one) => !one.startsWith('<select>'));
        assert.deepEqual([await found(), overflow], [[], []]);
      };

      await keys.follow(way.requisites);
      await prove();
      await page.locator('kabinet-requisites [part~="reveal"]').waitFor();
      await well();
      await keys.follow(way.reveal);
      await prove();
      await eventually(found, [`the page: ${PHONE}`], {withinMs: SOON_MS, what: 'the number that was asked for'});
      await keys.follow(way.hide);
      await eventually(found, [], {withinMs: SOON_MS, what: 'the number that is masked again'});

      const [withdraw, amount, send] = way.request;
      assert.equal(way.request.length + way.receipt.length, 4);
      await keys.follow([withdraw]);
      await keys.given(amount.replace(/ — .*/, ''));
      await well();
      await keys.follow([amount]);
      await page.getByText(way.review).waitFor();
      await well();
      await keys.follow([send]);
      await prove();
      await receipt.getByText(/P-\d+/).first().waitFor();
      const said = evenText(await receipt.textContent());
      const [number = ''] = /P-\d+/.exec(said) ?? [];
      const numbered = (line: string): string => line.replace('P-…', number);
      assert.ok(said.startsWith(numbered(way.done)), said);
      await well();
      await keys.follow([...way.receipt, ...way.cancel].map(numbered));
      await page.locator('kabinet-payouts').getByText(numbered(way.cancelled)).first().waitFor({state: 'attached'});
      await well();
      const {db} = demo.database;
      assert.deepEqual([await balanceOf(db, id), await brokenRules(db)], [{available: '756.00'}, []]);
      await checks.verify(page);
    });
  }

  test('and nothing that goes wrong on the way tells what was typed', {timeout: 180_000}, async (t) => {
    const {page, keys, prove, found} = await open(t, 'pt_new_unlucky', 'en');
    let status = 0;
    await page.route(SAVE, (route) => {
      if (route.request().method() !== 'POST' || status === 0) return route.fallback();
      const headers = {'retry-after': '3600'};
      return route.fulfill({
        status,
        headers,
        contentType: 'application/problem+json',
        body: '{"title": "As the test wants it"}',
      });
    });
    const [open_, name, inn, phone, save] = WAYS.en.requisites;
    await keys.follow([open_, name, inn, phone]);
    for (status of [400, 403, 404, 409, 410, 413, 422, 429, 500, 503]) {
      const answered = page.waitForResponse(
        (response) => response.request().method() === 'POST' && response.status() === status,
      );
      await keys.follow([save]);
      await prove();
      await answered;
      await page.locator('kabinet-requisites dialog [role="alert"]').waitFor();
      assert.deepEqual(await found(), [`the page: ${PHONE}`], `${status}: it stands in its field alone`);
    }
    assert.equal((JSON.parse(await reportsOf(page)) as unknown[]).length, 10);
    status = 0;
    await keys.follow([save]);
    await prove(WRONG_CODE);
    await page.getByText('The confirmation was not accepted. Try once more.').waitFor();
    await page.keyboard.press('Escape');
    await eventually(found, [], {withinMs: SOON_MS, what: 'a form that is gone with what was typed'});
  });
});

function evenText(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
