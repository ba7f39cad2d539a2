import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'playwright-core';
import {closeBrowser, newVisitor} from '../testing/browser.js';
import {WIDGETS} from '../testing/embedded.js';
import {openHostPageIn} from '../testing/engine-host-page.js';
import {ENGINE, openEngine, type EnginePage} from '../testing/engines.js';
import {ALLOWED, differingShare} from './compare.js';
import {APART, hideAll, MOMENTS, PLACES, WIDTH} from './places.js';
import {HOSTILE_SHEETS} from './sheets.js';

const HEIGHT = 1200;
const PATIENCE = 40;
const FRAMES_MS = 100;
/** WebKitGTK smooths edges anew each time: two pictures of one page differ by so much along lines. */
const TOLERANCE = ENGINE === 'WebKit' ? 48 : undefined;
const LIMIT = {timeout: 120_000};

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
  async function picturesAmong(sheet: string, t: Parameters<typeof openHostPageIn>[2]): Promise<Buffer[]> {
    await openHostPageIn(engine, {head: `<style>${sheet}</style>`, body: PLACES}, t);
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
