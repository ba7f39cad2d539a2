import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {comeAndGo, heldBy, type Held} from './testing/cycles.js';
import {useDemo} from './testing/demo-server.js';
import {openHostPage, WIDGETS} from './testing/embedded.js';

const TAGS = WIDGETS.map((name) => `kabinet-${name}`);
/** What is made once is made by then. */
const WARM_UP = 20;
const CYCLES = 200;
const EVERY = 20;
const HEAP_KB_PER_CYCLE = 1;

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
});
