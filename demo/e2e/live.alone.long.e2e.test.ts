import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {after, describe, test} from 'node:test';
import {API_PATH} from '@kabinet/contract';
import {openDatabase} from '@kabinet/server';
import {chromium, type Browser, type BrowserServer, type Page} from 'playwright-core';
import {startChild, type Child} from '../../packages/server/src/testing/child.js';
import {newPostgresUrl} from '../../packages/server/src/testing/databases.js';
import {TEST_SECRETS} from '../../packages/server/src/testing/shop.js';
import {makeWorld} from '../../packages/server/src/testing/world.js';
import {browserFlags, findBrowser} from '../../scripts/find-browser.mjs';
import {releaseFolder} from '../server/release.js';
import {newContext} from './testing/browser.js';
import {tieToCore} from './testing/cores.js';
import {heldBy} from './testing/cycles.js';
import {eventually} from './testing/eventually.js';
import {liveRecordOf, repaintsIn, shortestGap, watchLive} from './testing/live-watch.js';

const RATE = 1000;
const SECONDS = 60;
/** Between two announcements. */
const REST_SECONDS = 10;
/** What the page's heap may be larger after the load than in its middle: it goes up and down by less. */
const SWAY_KB = 2048;
/** The first figures bring the chart and the breakdown, each when its code is there. */
const FIRST_REPAINTS = 3;
const [LOAD_CORE, BROWSER_CORE] = [0, 1];

interface LoadSummary {
  readonly committed: number;
  readonly failed: number;
}

describe(`${RATE} clicks a second for ${SECONDS} s, and somebody looks`, () => {
  let launched: BrowserServer | undefined;
  let browser: Browser | undefined;
  let server: Child | undefined;
  after(async () => {
    await browser?.close();
    await launched?.close();
    await server?.kill();
  });

  test(
    'figures right at the end, one repaint a second, few announcements, memory flat',
    {timeout: 240_000},
    async (t) => {
      const url = await newPostgresUrl();
      const database = await openDatabase({url});
      await makeWorld(database.db, 'load');
      await database.close();
      server = await startChild('testing/small-server.ts', url);
      launched = await chromium.launchServer({executablePath: findBrowser() ?? '', args: [...browserFlags]});
      const isTied = tieToCore(launched.process().pid ?? 0, BROWSER_CORE) && tieToCore(server.pid, LOAD_CORE);
      browser = await chromium.connect(launched.wsEndpoint());
      const page = await openWidget(browser, server.line);
      const session = await page.context().newCDPSession(page);
      await watchLive(page);

      const load = startChild(
        'testing/load.ts',
        ...['--server', server.line, '--links', 'load', '--rate', String(RATE), '--seconds', String(SECONDS)],
      );
      await page.waitForTimeout((SECONDS / 3) * 1000);
      const before = await heldBy(session);
      const {line} = await load;
      const {committed, failed} = JSON.parse(line) as LoadSummary;
      const clicks = page.locator('.tile', {hasText: 'Переходы'}).locator('.tile-value').first();
      const shown = async (): Promise<number> => Number((await clicks.textContent())?.replaceAll(/\D/g, ''));
      await eventually(shown, committed, {withinMs: 15_000, what: 'the clicks on the tile'});
      const held = await heldBy(session);

      const {frames, announcements, longTasks, ourLongScripts} = await liveRecordOf(page);
      const repaints = repaintsIn(frames);
      const seconds = ((repaints.at(-1) ?? 0) - (repaints[0] ?? 0)) / 1000;
      t.diagnostic(`${line}; browser and load ${isTied ? 'on a core each' : 'on any core'}`);
      t.diagnostic(
        `${repaints.length} repaints in ${seconds.toFixed(1)} s, ${round(shortestGap(repaints.slice(FIRST_REPAINTS)))} ms apart or more once the chart is there`,
      );
      t.diagnostic(
        `${announcements.length} announcements, ${round(shortestGap(announcements.map(({at}) => at)))} ms apart or more`,
      );
      t.diagnostic(
        `scripts of ours over 50 ms: ${ourLongScripts.length} ${JSON.stringify(ourLongScripts.slice(0, 5))}`,
      );
      t.diagnostic(
        `tasks over 50 ms, whoever caused them: ${longTasks.length}, longest ${round(Math.max(0, ...longTasks))} ms`,
      );
      t.diagnostic(`heap ${round(held.heapKb - before.heapKb)} KiB more, ${held.nodes - before.nodes} nodes more`);

      assert.equal(failed, 0);
      assert.ok(repaints.length > SECONDS / 3, `${repaints.length} repaints`);
      assert.ok(repaints.length <= seconds + 1, `${repaints.length} repaints in ${seconds} s`);
      assert.ok(announcements.length > 1 && (announcements.length - 1) * REST_SECONDS <= seconds + 1);
      assert.match(announcements[0]?.text ?? '', /^Новые цифры\. Переходы: [\d\s]+; Уникальные переходы: [\d\s]+\.$/);
      assert.ok(held.listeners <= before.listeners, `${held.listeners} listeners, ${before.listeners} before`);
      assert.ok(held.heapKb - before.heapKb < SWAY_KB, 'the heap does not grow with the events');
    },
  );
});

/** A page of the server's own origin with the stand-alone build and one widget, live. */
async function openWidget(browser: Browser, origin: string): Promise<Page> {
  const context = await newContext(browser, {viewport: {width: 1000, height: 900}});
  const page = await context.newPage();
  const token = await tokenOf(origin, 'pt_load');
  const configuration = `kabinet.configure({
    backend: {url: '${API_PATH}', getToken: async () => ({token: '${token}'})}, locale: 'ru', scheme: 'light',
  });`;
  await page.route(`${origin}/partners`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ru"><title>Кабинет</title><script type="module" src="/kabinet/kabinet.js"></script>
        <script type="module">${configuration}</script><body><kabinet-stats metrics="clicks uniqueClicks"></kabinet-stats>`,
    }),
  );
  await page.route(`${origin}/kabinet/*`, async (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: await readFile(join(releaseFolder(), basename(new URL(route.request().url()).pathname))),
    }),
  );
  await page.goto(`${origin}/partners`);
  await page.getByText('Обновлено в').or(page.getByText('обновлено в')).first().waitFor();
  await page.locator('[part=live-switch]').waitFor();
  return page;
}

async function tokenOf(server: string, partner: string): Promise<string> {
  const headers = {authorization: `Bearer ${TEST_SECRETS.operatorKey}`, 'content-type': 'application/json'};
  const path = `${server}/operator-api/v1/partners/${partner}/tokens`;
  const response = await fetch(path, {method: 'POST', headers, body: '{}'});
  assert.equal(response.status, 201);
  return ((await response.json()) as {token: string}).token;
}

function round(value: number): number {
  return Math.round(value);
}
