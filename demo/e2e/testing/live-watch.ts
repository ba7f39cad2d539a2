import type {Page} from 'playwright-core';

/** What happened on a page while its figures changed; moments in milliseconds of the page's own clock. */
export interface LiveRecord {
  /** One moment for each frame in which the widget changed, its chart included. */
  readonly frames: readonly number[];
  /** What was said to screen readers, with its moment. */
  readonly announcements: readonly {readonly at: number; readonly text: string}[];
  /** How long each task over 50 ms took, whoever caused it. */
  readonly longTasks: readonly number[];
  /** How long each script of ours over 50 ms ran, and which it was. */
  readonly ourLongScripts: readonly {readonly ms: number; readonly source: string}[];
}

/** Frames nearer than this are one repaint: figures come in one frame, the chart is drawn in the next. */
const ONE_REPAINT_MS = 100;

/** Begins to watch the one `kabinet-stats` of the page. Our scripts are those below `/kabinet/`. */
export async function watchLive(page: Page): Promise<void> {
  await page.evaluate(() => {
    const record = {frames: [], announcements: [], longTasks: [], ourLongScripts: []} as {
      frames: number[];
      announcements: {at: number; text: string}[];
      longTasks: number[];
      ourLongScripts: {ms: number; source: string}[];
    };
    Object.assign(window, {liveRecord: record});
    let isNoted = false;
    const note = (): void => {
      if (isNoted) return;
      isNoted = true;
      record.frames.push(performance.now());
      requestAnimationFrame(() => (isNoted = false));
    };
    const root = document.querySelector('kabinet-stats')?.shadowRoot;
    if (!root) throw new Error('There is no widget.');
    const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
    const observer = new MutationObserver((changes) => {
      const isSpoken = ({target}: MutationRecord): boolean => elementOf(target)?.closest('.hidden-text') != null;
      const spoken = changes.find(isSpoken);
      if (spoken) record.announcements.push({at: performance.now(), text: elementOf(spoken.target)?.textContent ?? ''});
      if (changes.some((change) => !isSpoken(change))) note();
    });
    observer.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});

    const {prototype} = CanvasRenderingContext2D;
    const clearRect = prototype.clearRect;
    prototype.clearRect = function (...area) {
      note();
      clearRect.apply(this, area);
    };

    new PerformanceObserver((list) => {
      record.longTasks.push(...list.getEntries().map(({duration}) => duration));
    }).observe({type: 'longtask'});
    new PerformanceObserver((list) => {
      const frames = list.getEntries() as (PerformanceEntry & {
        readonly scripts: readonly {readonly duration: number; readonly sourceURL: string; readonly invoker: string}[];
      })[];
      for (const {duration, sourceURL, invoker} of frames.flatMap(({scripts}) => scripts)) {
        if (duration > 50 && sourceURL.includes('/kabinet/')) {
          record.ourLongScripts.push({ms: duration, source: `${invoker} ${sourceURL}`});
        }
      }
    }).observe({type: 'long-animation-frame'});
  });
}

export function liveRecordOf(page: Page): Promise<LiveRecord> {
  return page.evaluate(() => (window as unknown as {liveRecord: LiveRecord}).liveRecord);
}

/** When the widget was repainted: the first frame of each change. */
export function repaintsIn(frames: readonly number[]): number[] {
  return frames.filter((moment, index) => moment - (frames[index - 1] ?? -Infinity) > ONE_REPAINT_MS);
}

/** The shortest time between two moments; infinite for fewer than two. */
export function shortestGap(moments: readonly number[]): number {
  return Math.min(...moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0)));
}
