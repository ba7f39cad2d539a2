import type {Browser} from 'playwright-core';
import type {BenchmarkPage} from './pages.js';
import {slopeOf} from './statistics.js';
import {heapOf, metricsOf, open, withinLimit} from './visit.js';

/** What is left behind each time a page’s areas come and go. */
export interface Growth {
  /** Bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const EVERY = 20;

declare global {
  interface Window {
    /** The benchmarked page’s own: puts its areas on the page and takes them away. */
    portal: {mount(): void; unmount(): void};
  }
}

/** Mounts and unmounts a page’s areas so often, waiting each time until they and the chart are painted. */
export async function measureCycles(
  browser: Browser,
  site: string,
  benchmarked: BenchmarkPage,
  cycles: number,
): Promise<Growth> {
  const {context, page, session} = await open(browser, benchmarked);
  await session.send('Performance.enable');
  await page.goto(`${site}/${benchmarked.id}/`);
  await page.evaluate(async () => {
    await window.benchmark.painted();
    window.portal.unmount();
  });
  const samples: Growth[] = [];
  // The first round fills caches that stay; it is not counted.
  for (let done = 0; done <= cycles; done += EVERY) {
    await withinLimit(page.evaluate(cycle, EVERY), page);
    const heap = await heapOf(session);
    const metrics = await metricsOf(session);
    samples.push({heap, nodes: metrics('Nodes'), listeners: metrics('JSEventListeners')});
  }
  await context.close();
  const slope = (key: keyof Growth): number => slopeOf(samples.map((sample) => sample[key])) / EVERY;
  return {heap: slope('heap'), nodes: slope('nodes'), listeners: slope('listeners')};
}

/** Runs in the page. */
async function cycle(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const painted = window.benchmark.painted(true);
    window.portal.mount();
    await painted;
    window.portal.unmount();
  }
}
