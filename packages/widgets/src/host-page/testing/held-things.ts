/** How much of each kind is alive: timers by their delay, listeners by target and event, observers by kind. */
export type HeldCount = ReadonlyMap<string, number>;

type Listener = Parameters<EventTarget['addEventListener']>;

/** Targets that outlive every widget; a listener on anything else goes with it. */
const LASTING: readonly [name: string, matches: (target: unknown) => boolean][] = [
  ['window', (target) => target === window || target === undefined || target === null],
  ['document', (target) => target === document],
  ['page', (target) => target === document.documentElement || target === document.body],
  ['fonts', (target) => target === document.fonts],
  ['media', (target) => target instanceof MediaQueryList],
];

/** Counts what code leaves on a page: timers, frames, listeners on what lasts, observers. */
export class HeldThings {
  readonly #alive = new Map<string, Set<unknown>>();
  readonly #undo: (() => void)[] = [];

  watch(): void {
    this.#watchTimers('setTimeout', 'clearTimeout');
    this.#watchTimers('setInterval', 'clearInterval');
    this.#watchListeners();
    for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
      this.#watchObserver(kind);
    }
  }

  unwatch(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  count(): HeldCount {
    return new Map([...this.#alive].map(([what, things]) => [what, things.size]));
  }

  /** What there is more of than there was: `setInterval 60000 +1`. */
  since(before: HeldCount): string[] {
    return [...this.count()].flatMap(([what, now]) => {
      const more = now - (before.get(what) ?? 0);
      return more > 0 ? [`${what} +${more}`] : [];
    });
  }

  #add(what: string, thing: unknown): void {
    const things = this.#alive.get(what) ?? new Set();
    things.add(thing);
    this.#alive.set(what, things);
  }

  #drop(thing: unknown): void {
    for (const things of this.#alive.values()) things.delete(thing);
  }

  #replace<Target extends object, Name extends keyof Target>(target: Target, name: Name, value: Target[Name]): void {
    const original = target[name];
    target[name] = value;
    this.#undo.push(() => (target[name] = original));
  }

  #watchTimers(start: 'setTimeout' | 'setInterval', stop: 'clearTimeout' | 'clearInterval'): void {
    const [begin, end] = [window[start].bind(window), window[stop].bind(window)];
    const begun = (action: TimerHandler, ms?: number, ...args: unknown[]): number => {
      const run = (): void => {
        if (start === 'setTimeout') this.#drop(key);
        (action as (...args: unknown[]) => void)(...args);
      };
      const id = begin(run, ms);
      const key = `${start} ${id}`;
      this.#add(`${start} ${ms ?? 0}`, key);
      return id;
    };
    this.#replace(window, start, begun as (typeof window)[typeof start]);
    this.#replace(window, stop, (id) => {
      this.#drop(`${start} ${Number(id)}`);
      end(id);
    });
  }

  #watchListeners(): void {
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    const keys = new WeakMap<object, Map<string, object>>();
    const keyOf = (target: unknown, type: string, listener: object): object => {
      const own = keys.get(listener) ?? new Map<string, object>();
      keys.set(listener, own);
      const where = `${nameOf(target)} ${type}`;
      const key = own.get(where) ?? {where};
      own.set(where, key);
      return key;
    };
    const hold = this.#add.bind(this);
    const drop = this.#drop.bind(this);
    this.#replace(EventTarget.prototype, 'addEventListener', function (this: EventTarget, ...args: Listener) {
      const [type, listener, options] = args;
      const name = nameOf(this);
      if (name && listener) {
        const key = keyOf(this, type, listener);
        hold(`listener ${name} ${type}`, key);
        const signal = typeof options === 'object' ? options.signal : undefined;
        if (signal) add.call(signal, 'abort', () => drop(key), {once: true});
      }
      add.apply(this, args);
    });
    this.#replace(EventTarget.prototype, 'removeEventListener', function (this: EventTarget, ...args: Listener) {
      const [type, listener] = args;
      if (nameOf(this) && listener) drop(keyOf(this, type, listener));
      remove.apply(this, args);
    });
  }

  #watchObserver(kind: 'MutationObserver' | 'ResizeObserver' | 'IntersectionObserver'): void {
    const {prototype} = window[kind] as unknown as {
      prototype: {observe: (...args: unknown[]) => void; disconnect(): void};
    };
    const {observe, disconnect} = prototype;
    const hold = this.#add.bind(this);
    const drop = this.#drop.bind(this);
    this.#replace(prototype, 'observe', function (this: object, ...args: unknown[]) {
      hold(kind, this);
      observe.apply(this, args);
    });
    this.#replace(prototype, 'disconnect', function (this: object) {
      drop(this);
      disconnect.call(this);
    });
  }
}

function nameOf(target: unknown): string | undefined {
  return LASTING.find(([, matches]) => matches(target))?.[0];
}
