import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import {comeAndGo, heldBy, type Held} from './testing/cycles.js';
import {useDemo} from './testing/demo-server.js';
import {openHostPage, WIDGETS} from './testing/embedded.js';

const TAGS = WIDGETS.map((name) => `kabinet-${name}`);
/** What is made once is made by then. */
const WARM_UP = 20;
const CYCLES = 200;
const EVERY = 20;
const HEAP_KB_PER_CYCLE = 1;
const FILTERS = 500;
const FILTERS_HEAP_KB = 2048;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

describe('two hundred times', () => {
  const demo = useDemo();

  /** What a page holds after each twenty cycles, the warm-up first. */
  async function samplesOf(isInterpreted: boolean): Promise<Held[]> {
    const open = await openHostPage(demo().url, {isInterpreted, widgets: []});
    const session = await open.page.context().newCDPSession(open.page);
    await comeAndGo(open.page, {times: WARM_UP, tags: TAGS});
    const samples = [await heldBy(session)];
    for (let done = 0; done < CYCLES; done += EVERY) {
      await comeAndGo(open.page, {times: EVERY, tags: TAGS});
      samples.push(await heldBy(session));
    }
    await open.checks.verify(open.page);
    await open.close();
    return samples;
  }

  /** KiB a cycle: the median of the last half, in which nothing is new any more. */
  function growthOf(samples: readonly Held[]): number {
    const steps = samples.slice(1).map(({heapKb}, index) => (heapKb - samples[index]!.heapKb) / EVERY);
    return median(steps.slice(steps.length / 2));
  }

  function assertFlat(samples: readonly Held[]): void {
    const [first] = samples;
    const others = samples.filter(({nodes, listeners}) => nodes !== first?.nodes || listeners !== first.listeners);
    assert.deepEqual(others, [], `nodes and listeners as at first, ${first?.nodes} and ${first?.listeners}`);
  }

  test('the widgets come and go, and leave nothing on the heap', {timeout: 300_000}, async (t) => {
    const samples = await samplesOf(true);
    t.diagnostic(`heap: ${growthOf(samples).toFixed(2)} KiB a cycle`);
    assertFlat(samples);
    assert.ok(growthOf(samples) <= HEAP_KB_PER_CYCLE, 'the heap does not grow with the cycles');
  });

  test('the same where scripts are compiled, whose machine code is on the heap', {timeout: 300_000}, async (t) => {
    const samples = await samplesOf(false);
    t.diagnostic(`heap with machine code: ${growthOf(samples).toFixed(2)} KiB a cycle`);
    assertFlat(samples);
  });

  test(
    'five hundred periods are looked at: one request each, and few answers are kept',
    {timeout: 120_000},
    async (t) => {
      const open = await openHostPage(demo().url, {isInterpreted: true, widgets: ['stats', 'commissions']});
      const session = await open.page.context().newCDPSession(open.page);
      await lookAt(open.page, 0, WARM_UP);
      const before = await heldBy(session);
      const asked = open.asked().length;
      await lookAt(open.page, WARM_UP, FILTERS);
      const after = await heldBy(session);
      await open.checks.verify(open.page);
      const requests = open.asked().length - asked;
      await open.close();
      t.diagnostic(`heap: ${(after.heapKb - before.heapKb).toFixed(0)} KiB`);
      assert.equal(requests, FILTERS * 2);
      assert.ok(after.heapKb - before.heapKb <= FILTERS_HEAP_KB, 'the heap does not grow with the filters');
    },
  );
});

/** Changes the widgets' period so many times, to sixty days beginning one day later each time. */
function lookAt(page: Page, from: number, times: number): Promise<void> {
  return page.evaluate(
    async ({first, end}) => {
      const date = (day: number): string => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
      for (let day = first; day < end; day++) {
        for (const widget of document.querySelectorAll('kabinet-stats, kabinet-commissions')) {
          widget.setAttribute('period', `${date(day)}/${date(day + 60)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    {first: from, end: from + times},
  );
}
