export interface RowsWatch {
  /** Scrolls on until so many rows are loaded. */
  load(rows: number): Promise<void>;
  /** Chooses the status at this place; from the arrival of the answer until its first rows are painted, in milliseconds. */
  choose(place: number): Promise<number>;
  /** Scrolls by so many steps, one to a frame; how many frames were dropped. */
  scroll(steps: number, pixels: number): Promise<number>;
  nodes(): number;
}

declare global {
  interface Window {
    rowsWatch: RowsWatch;
  }
}

/** Runs in the page before any of its scripts; it is handed over as text and may refer to nothing around it. */
export function watchRows(): void {
  const FRAME_MS = 1000 / 60;
  const root = (): ShadowRoot | null => document.querySelector('kabinet-commissions')?.shadowRoot ?? null;
  const list = (): HTMLElement | null => root()?.querySelector<HTMLElement>('.is-continuous') ?? null;
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  /** «Показано 1200 из 200000»: the first number. */
  const loaded = (): number => {
    const [shown = ''] = root()?.querySelector('.list-foot')?.textContent.split('из') ?? [];
    return Number(shown.replace(/\D/g, ''));
  };
  const answered = (): number => {
    const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return requests.filter(({name}) => new URL(name).pathname.endsWith('/commissions')).at(-1)?.responseEnd ?? NaN;
  };
  /** A message comes after the frame in which it was sent is painted. */
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  const firstOrder = (): string => root()?.querySelector('.rows .commission-open')?.textContent.trim() ?? '';

  window.rowsWatch = {
    load: async (rows) => {
      // The browser keeps only so many entries.
      performance.setResourceTimingBufferSize(10_000);
      while (loaded() < rows) {
        list()?.scrollTo({top: list()?.scrollHeight ?? 0});
        await frame();
      }
    },
    choose: async (place) => {
      performance.clearResourceTimings();
      const before = firstOrder();
      root()?.querySelectorAll<HTMLElement>('[part=chip]')[place]?.click();
      while (firstOrder() === before || root()?.querySelector('.dimmed')) await frame();
      await painted();
      return performance.now() - answered();
    },
    scroll: async (steps, pixels) => {
      let dropped = 0;
      let last = await frame();
      for (let step = 0; step < steps; step++) {
        list()?.scrollBy({top: pixels});
        const now = await frame();
        dropped += Math.max(0, Math.round((now - last) / FRAME_MS) - 1);
        last = now;
      }
      return dropped;
    },
    nodes: () => root()?.querySelectorAll('*').length ?? 0,
  };
}
