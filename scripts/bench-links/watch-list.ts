/** When an answer had come and when its rows were painted, in milliseconds since the navigation began. */
export interface Painted {
  readonly answered: number;
  readonly painted: number;
}

export interface ListWatch {
  /** Resolves once the first row has another name than `before`, which is empty as long as there are no rows. */
  painted(before: string): Promise<Painted>;
  /** Does something and waits for what it shows; `asked` is when it was done. */
  after(action: 'sort' | 'search'): Promise<Painted & {readonly asked: number}>;
  readonly longTasks: readonly number[];
}

declare global {
  interface Window {
    listWatch: ListWatch;
  }
}

/** Runs in the page before any of its scripts; it is handed over as text and may refer to nothing around it. */
export function watchList(): void {
  const longTasks: number[] = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({duration}) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });

  const inWidget = <Found extends Element>(selector: string): Found | null =>
    document.querySelector('kabinet-links')?.shadowRoot?.querySelector<Found>(selector) ?? null;
  const firstName = (): string => inWidget('.links tbody .link-name')?.textContent.trim() ?? '';
  const answered = (): number => {
    const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return requests.filter(({name}) => new URL(name).pathname.endsWith('/links')).at(-1)?.responseEnd ?? NaN;
  };

  const painted = (before: string): Promise<Painted> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (firstName() === before) return void requestAnimationFrame(look);
        // A message comes after the frame in which it was sent is painted.
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve({answered: answered(), painted: performance.now()});
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    });

  const actions = {
    sort: () => inWidget<HTMLElement>('.links th.cell-clicks button')?.click(),
    search: () => {
      const field = inWidget<HTMLInputElement>('[type="search"]');
      if (!field) return;
      field.value = 'обзор 77';
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    },
  };

  window.listWatch = {
    painted,
    after: async (action) => {
      const asked = performance.now();
      const shown = painted(firstName());
      actions[action]();
      return {asked, ...(await shown)};
    },
    longTasks,
  };
}
