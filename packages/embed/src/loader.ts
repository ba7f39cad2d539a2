/** Brings in the code of one widget and registers its tag. */
export type WidgetModules = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Loads the widgets that stand on a page, now or later, and no others. It sees the document, not the inside of shadow
 * roots: a widget that stands only there is asked for with `load`.
 */
export class WidgetLoader {
  readonly #modules: WidgetModules;
  readonly #prefix: string;
  readonly #waiting: Set<string>;
  readonly #loading = new Map<string, Promise<unknown>>();

  constructor(modules: WidgetModules, prefix: string) {
    this.#modules = modules;
    this.#prefix = prefix;
    this.#waiting = new Set(Object.keys(modules));
  }

  /** Loads what is in the document, and then whatever comes. */
  watch(document: Document): void {
    const observer = new MutationObserver(() => this.#scan(document, observer));
    observer.observe(document, {childList: true, subtree: true});
    this.#scan(document, observer);
  }

  /** Whether any widget stands on the page or has been asked for. */
  get isNeeded(): boolean {
    return this.#loading.size > 0;
  }

  /** Resolves when the widgets are registered. Rejects with `RangeError` for a name that is no widget's. */
  async load(...names: string[]): Promise<void> {
    await Promise.all(names.map((name) => this.#loadOne(name)));
  }

  #scan(document: Document, observer: MutationObserver): void {
    for (const name of this.#waiting) {
      if (!document.querySelector(`${this.#prefix}-${name}`)) continue;
      this.#loadOne(name).catch((error: unknown) =>
        console.error(`${this.#prefix}: ${name} could not be loaded.`, error),
      );
    }
    if (this.#waiting.size === 0) observer.disconnect();
  }

  #loadOne(name: string): Promise<unknown> {
    const known = this.#loading.get(name);
    if (known) return known;
    const load = Object.hasOwn(this.#modules, name) ? this.#modules[name] : undefined;
    if (!load) return Promise.reject(new RangeError(`${this.#prefix}: there is no widget ${name}.`));
    this.#waiting.delete(name);
    const loading = load().catch((error: unknown) => {
      // Asked for again, it is loaded again.
      this.#loading.delete(name);
      throw error;
    });
    this.#loading.set(name, loading);
    return loading;
  }
}
