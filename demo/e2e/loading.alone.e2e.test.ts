import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Loopback} from '../../packages/backends/src/testing/loopback.js';
import {newVisitor} from './testing/browser.js';
import {useDemo} from './testing/demo-server.js';
import {shiftsOf, watchShifts, widgetsReady} from './testing/layout.js';
import {PartnerPage} from './testing/partner-page.js';
import {slowDown} from './testing/slow-server.js';

const ACCOUNTS = {large: 'Дом и уют', small: 'Заметки о кухне', new: 'Первый обзор'};
/** Where in the page a person is while the answers come, and how much may move in front of their eyes. */
const PLACES = [
  {width: 360, place: 'at its top', share: 0, greatest: 0.02},
  // The preview and the list of links are in sight there, whose lengths nobody knows before.
  {width: 360, place: 'in its middle', share: 0.5, greatest: 0.05},
  {width: 1280, place: 'at its top', share: 0, greatest: 0.02},
  {width: 1280, place: 'in its middle', share: 0.5, greatest: 0.02},
];
const ANSWER_MS = 400;
const SETTLE_MS = 500;
const ROUNDING_PX = 1;

/**
 * At the top all partners see the same shapes. In the middle it depends on what comes first, which a machine with
 * something else to do decides: that is the long run's, which has the machine to itself.
 */
const CASES = Object.entries(ACCOUNTS).flatMap(([size, account]) =>
  PLACES.filter(({share}) => (share > 0 ? process.env['KABINET_LONG'] : size === 'large')).map((place) => ({
    size,
    account,
    ...place,
  })),
);

describe('while the answers of a far server come', {concurrency: 2}, () => {
  const demo = useDemo();
  let far: Loopback;

  before(async () => {
    const isAnswer = (path: string): boolean =>
      path.startsWith('/partner-api/') || path.startsWith('/shop/partner-token') || path.endsWith('.js');
    far = await slowDown(demo().url, (path) => (isAnswer(path) ? ANSWER_MS : 0));
  });
  after(() => far.close());

  for (const {size, account, width, place, share, greatest} of CASES) {
    test(`the ${size} partner's page stands still ${place}, ${width} px`, {timeout: 60_000}, async () => {
      const context = await newVisitor({viewport: {width, height: width < 600 ? 740 : 900}});
      const signedIn = await PartnerPage.open(context, demo().url, 'ru', account);
      await signedIn.page.close();

      const page = await context.newPage();
      await watchShifts(page);
      await page.goto(`${far.url}/partners/?lang=ru`, {waitUntil: 'commit'});
      await page.waitForFunction(() => document.readyState !== 'loading');
      const from = await page.evaluate((part) => {
        scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * part);
        return scrollY;
      }, share);
      await widgetsReady(page);
      await page.waitForTimeout(SETTLE_MS);

      const {shift, moved} = await shiftsOf(page);
      assert.ok(shift <= greatest, `it shifts by ${shift.toFixed(3)}: ${moved.join(', ')}`);
      // A page that collapses for a moment takes everybody up who was further down, which no shift tells of.
      const to = await page.evaluate(() => scrollY);
      assert.ok(to >= from - ROUNDING_PX, `it scrolls from ${from} px up to ${to} px`);
      await context.close();
    });
  }
});
