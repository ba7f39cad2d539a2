import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'playwright-core';
import {closeBrowser, newVisitor} from '../testing/browser.js';
import {htmlOf, WIDGETS} from '../testing/embedded.js';
import {ENGINE, openEngine, type EnginePage} from '../testing/engines.js';
import {eventually} from '../testing/eventually.js';
import {serveHostSite} from '../testing/host-site.js';
import {ALLOWED, differingShare} from './compare.js';
import {APART, hideAll, MOMENTS, PLACES, WIDTH} from './places.js';
import {HOSTILE_SHEETS} from './sheets.js';

const HEIGHT = 1200;
const PATIENCE = 40;
const FRAMES_MS = 100;
/** WebKitGTK smooths edges anew each time: two pictures of one page differ by so much along lines. */
const TOLERANCE = ENGINE === 'WebKit' ? 48 : undefined;
const LIMIT = {timeout: 120_000};

/** Whether every widget shows its content, that changes arrive by themselves, and the chart. */
const READY = `[...document.querySelectorAll(${JSON.stringify(WIDGETS.map((name) => `kabinet-${name}`).join())})].every(({shadowRoot}) =>
  shadowRoot?.querySelector('.freshness-long') && !shadowRoot.querySelector('.skeleton, .dimmed')) &&
  Boolean(document.querySelector('kabinet-stats').shadowRoot.querySelector('canvas')?.style.width)`;

describe(`the widgets among hostile style sheets in ${ENGINE}`, () => {
  let engine: EnginePage;
  let comparing: Page;
  let plain: readonly Buffer[] = [];

  before(async () => {
    engine = await openEngine();
    await engine.resize(WIDTH, HEIGHT);
    comparing = await (await newVisitor()).newPage();
  });
  after(() => Promise.all([engine.close(), closeBrowser()]));

  /** What has been painted may be behind what has been said: the same twice. */
  async function settledPicture(): Promise<Buffer> {
    let last = await engine.picture();
    for (let tries = 0; tries < PATIENCE; tries++) {
      await sleep(FRAMES_MS);
      const next = await engine.picture();
      if (next.equals(last)) return next;
      last = next;
    }
    throw new Error('The page does not stand still.');
  }

  /** What the window shows from the top of each widget. */
  async function picturesAmong(sheet: string, t: Parameters<typeof serveHostSite>[0]): Promise<Buffer[]> {
    const page = htmlOf({head: `<style>${sheet}</style>`, body: PLACES}).replace('/kabinet/', '/kabinet-0.1.0/');
    const site = await serveHostSite(t, {page: page.replace('/shop/partner-token', '/partner-token')});
    await engine.open(site.url);
    await eventually(() => engine.read(READY), true, {withinMs: 60_000, what: 'Content of all widgets'});
    await engine.read(`(${String(hideAll)})(${JSON.stringify(MOMENTS)})`);
    const pictures: Buffer[] = [];
    for (const [index] of WIDGETS.entries()) {
      await engine.read(`scrollTo(0, ${index * APART})`);
      pictures.push(await settledPicture());
    }
    return pictures;
  }

  before(async () => {
    const ends: (() => Promise<void>)[] = [];
    plain = await picturesAmong('', {after: (end) => void ends.push(end)});
    await Promise.all(ends.map((end) => end()));
  });

  for (const [what, sheet] of Object.entries(HOSTILE_SHEETS)) {
    test(`are the same among ${what}`, LIMIT, async (t) => {
      const pictures = await picturesAmong(sheet, t);
      const shares: Record<string, number> = {};
      for (const [index, name] of WIDGETS.entries()) {
        const share = await differingShare(comparing, plain[index]!, pictures[index]!, TOLERANCE);
        if (share > ALLOWED) shares[name] = share;
      }
      assert.deepEqual(shares, {});
    });
  }
});
