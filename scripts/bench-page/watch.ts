import type {Area} from './pages.js';

/** What a page has noted of itself, in milliseconds since its navigation began. */
export interface Noted {
  /** When the figures of each area were first painted. */
  readonly seen: Readonly<Record<string, number>>;
  /** When the chart was. */
  readonly chart: number;
  readonly shift: number;
  readonly longTasks: readonly number[];
}

export interface Watch {
  /** Resolves when all areas and the chart are painted; `again` forgets what was seen before. */
  painted(again?: boolean): Promise<void>;
  noted(): Noted;
}

declare global {
  interface Window {
    benchmark: Watch;
  }
}

/** Runs in the page before any of its scripts; it is handed over as text and may refer to nothing around it. */
export function watchPage(areas: readonly Area[]): void {
  let seen: Record<string, number> = {};
  let chart = 0;
  let strokes = 0;
  let shift = 0;
  const longTasks: number[] = [];

  const {stroke} = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.stroke = function (this: CanvasRenderingContext2D, ...path: unknown[]) {
    strokes++;
    return stroke.apply(this, path as [Path2D]);
  };
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({duration}) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[]) shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true});

  const shows = ({host, within, text}: Area): boolean => {
    const element = document.querySelector(host);
    const candidates = (element?.shadowRoot ?? element)?.querySelectorAll(within) ?? [];
    return [...candidates].some((one) => one.textContent.replaceAll(/\s/g, '').includes(text));
  };
  const afterPaint = (action: () => void): void => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = action;
    port2.postMessage(undefined);
  };

  const painted = (again = false): Promise<void> => {
    if (again) {
      seen = {};
      chart = strokes = 0;
    }
    return new Promise((resolve) => {
      const look = (): void => {
        const found = areas.filter((area) => seen[area.host] === undefined && shows(area));
        const isDrawn = chart === 0 && (strokes > 0 || document.querySelector('.recharts-line-curve') !== null);
        const isLast = found.length + Object.keys(seen).length === areas.length && (isDrawn || chart > 0);
        afterPaint(() => {
          for (const {host} of found) seen[host] = performance.now();
          if (isDrawn) chart = performance.now();
          if (isLast) resolve();
        });
        if (!isLast) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  };
  const first = painted();
  window.benchmark = {
    painted: (again) => (again ? painted(true) : first),
    noted: () => ({seen, chart, shift, longTasks}),
  };
}
