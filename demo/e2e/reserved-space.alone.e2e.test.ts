import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import type {Loopback} from '../../packages/backends/src/testing/loopback.js';
import {newVisitor} from './testing/browser.js';
import {useDemo} from './testing/demo-server.js';
import {htmlOf, WIDGETS} from './testing/embedded.js';
import {forgetShifts, shiftsOf, watchShifts, widgetsReady} from './testing/layout.js';
import {moduleBuild} from './testing/module-build.js';
import {slowDown} from './testing/slow-server.js';

const ANSWER_MS = 400;
const SETTLE_MS = 500;
const LIMIT = 0.02;

/** The rule of README.md. */
const RESERVED = `<style>:is(${WIDGETS.map((name) => `kabinet-${name}`).join(', ')})
  { display: block; min-height: 100vh }</style>`;

const LOOK = `<style>body { margin: 0; font: 16px/1.5 sans-serif }
  main { max-width: 1120px; margin: 0 auto; padding: 16px } footer { padding: 24px; background: #eee }</style>`;
const ABOVE = '<main><h1>Партнёрам</h1><p>Здравствуйте! Здесь видно всё, что вы заработали.</p>';
const BELOW = `<p>${'Вопросы о программе — в службу поддержки. '.repeat(4)}</p><footer>Условия · Контакты</footer></main>`;

const BUILDS = ['stand-alone', 'bundled'] as const;
const SETS = [['stats'], ['balance'], WIDGETS];
const WIDTHS = [360, 1280];

/** The server sends elements that wait for their script: it is late, and the answers are later. */
describe('what stands around the widgets of a page', {concurrency: 2}, () => {
  const demo = useDemo();
  let far: Loopback;
  let bundle: ReadonlyMap<string, string>;

  before(async () => {
    const isLate = (path: string): boolean => path.endsWith('.js') || /^\/(?:partner-api|shop)\//.test(path);
    far = await slowDown(demo().url, (path) => (isLate(path) ? ANSWER_MS : 0));
    bundle = await moduleBuild();
  });
  after(() => far.close());

  async function open(
    width: number,
    build: (typeof BUILDS)[number],
    names: readonly string[],
    {style = '', script = ''} = {},
  ) {
    const context = await newVisitor({viewport: {width, height: width < 600 ? 740 : 900}});
    const page = await context.newPage();
    await watchShifts(page);
    const alone = htmlOf({widgets: names, head: LOOK + style, body: ABOVE}).replace('</body>', `${BELOW}</body>`);
    const html = (build === 'bundled' ? alone.replace('/kabinet/kabinet.js', '/bundle/main.js') : alone).replace(
      '<script type="module"',
      `$& ${script}`,
    );
    await page.route(`${far.url}/host-page`, (route) =>
      route.fulfill({contentType: 'text/html; charset=utf-8', body: html}),
    );
    await page.route(`${far.url}/bundle/*`, async (route) => {
      await sleep(ANSWER_MS);
      const code = bundle.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
      await route.fulfill({contentType: 'text/javascript; charset=utf-8', body: code ?? '', status: code ? 200 : 404});
    });
    await page.goto(`${far.url}/host-page`, {waitUntil: 'commit'});
    await page.getByText('Контакты').waitFor();
    return page;
  }

  async function settled(page: Page) {
    await widgetsReady(page);
    await page.waitForTimeout(SETTLE_MS);
    const shifts = await shiftsOf(page);
    await page.context().close();
    return shifts;
  }

  for (const width of WIDTHS) {
    for (const build of BUILDS) {
      for (const names of build === 'bundled' ? [WIDGETS] : SETS) {
        const what = `${names.length > 1 ? 'all widgets' : names.join()}, ${width} px, ${build}`;
        test(`stands still where the rule of the README reserves room: ${what}`, {timeout: 90_000}, async () => {
          const {shift, ofPage, moved} = await settled(await open(width, build, names, {style: RESERVED}));
          assert.deepEqual(ofPage, [], 'parts of the page move');
          assert.ok(shift <= LIMIT, `the widgets shift by ${shift.toFixed(3)}: ${moved.join(', ')}`);
        });
      }
    }

    for (const names of SETS) {
      const what = `${names.length > 1 ? 'all widgets' : names.join()}, ${width} px`;
      test(`stands still where it is painted after the entry: ${what}`, {timeout: 90_000}, async () => {
        const {shift, moved} = await settled(await open(width, 'stand-alone', names, {script: 'blocking="render"'}));
        assert.ok(shift <= LIMIT, `the page shifts by ${shift.toFixed(3)}: ${moved.join(', ')}`);
      });
    }

    for (const name of WIDGETS) {
      test(`moves once without it, when the skeleton comes: ${name}, ${width} px`, {timeout: 90_000}, async () => {
        const page = await open(width, 'stand-alone', [name]);
        await page.locator(`kabinet-${name} .skeleton`).first().waitFor();
        await forgetShifts(page);
        const {shift, moved} = await settled(page);
        assert.ok(shift <= LIMIT, `it shifts by ${shift.toFixed(3)}: ${moved.join(', ')}`);
      });
    }
  }
});
