import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {newVisitor} from './testing/browser.js';
import {useDemo} from './testing/demo-server.js';
import {findOverflow, shiftsOf, watchShifts, widgetsReady} from './testing/layout.js';
import {PageChecks} from './testing/page-checks.js';

const SHOP = ['/', '/catalogue/', '/catalogue/teapots', '/eu/workshop/', '/club', '/business', '/help/'];
const WIDTHS = [360, 1280];
const LANGUAGES = ['ru', 'en'];
/** Each brand in both schemes; the shop's own pages in the one they begin with, as the number of a brand says. */
const LOOKS = [
  {look: 'brand=clay&scheme=light', shop: 0},
  {look: 'brand=clay&scheme=dark'},
  {look: 'brand=kiln&scheme=dark', shop: 1},
  {look: 'brand=kiln&scheme=light'},
];

const GREATEST_SHIFT = 0.02;
const SETTLE_MS = 300;

/** The shop's own pages meet every two of width, language and brand; all three together in the long run. */
const CASES = WIDTHS.flatMap((width, w) =>
  LANGUAGES.flatMap((language, l) =>
    LOOKS.map(({look, shop}) => {
      const isShop = shop !== undefined && (process.env['KABINET_LONG'] || (w + l + shop) % 2 === 0);
      return {width, language, look, pages: isShop ? [...SHOP, '/partners/'] : ['/partners/']};
    }),
  ),
);

describe('the layout', {concurrency: 2}, () => {
  const demo = useDemo();

  for (const {width, language, look, pages} of CASES) {
    test(`${width} px, ${language}, ${look}: nothing overflows, is cut off or jumps`, {timeout: 120_000}, async () => {
      const {url} = demo();
      const checks = new PageChecks(url);
      const context = await newVisitor({viewport: {width, height: width < 600 ? 740 : 900}});
      await checks.watch(context);
      for (const path of pages) {
        const page = await context.newPage();
        await watchShifts(page);
        await page.goto(`${url}${path}?lang=${language}&${look}`);
        await widgetsReady(page);
        // A chart, a font or a late answer could still move something.
        await page.waitForTimeout(SETTLE_MS);
        const {shift, moved} = await shiftsOf(page);
        assert.ok(shift <= GREATEST_SHIFT, `${path} shifts by ${shift.toFixed(3)}: ${moved.join(', ')}`);
        assert.deepEqual(await findOverflow(page), [], path);
        await checks.verify(page);
        await page.close();
      }
      await context.close();
    });
  }
});
