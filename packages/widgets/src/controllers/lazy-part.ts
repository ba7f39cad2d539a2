import type {CSSResult, ReactiveController} from 'lit';
import type {WidgetHost} from './host.js';

/** What such a part brings besides its templates. */
export interface PartModule {
  readonly partStyles: CSSResult;
}

export interface PartCases<Module, Result> {
  waiting: () => Result;
  failed: () => Result;
  ready: (module: Module) => Result;
}

/** A part of a widget that nobody needs at first: its code and its sheet come when it is opened. */
export class LazyPart<Module extends PartModule> implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #state: 'idle' | 'loading' | 'failed' = 'idle';

  constructor(host: WidgetHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    // A part that was on its way when the widget left is asked for again when it is opened.
    this.#state = 'idle';
  }

  match<Result>({waiting, failed, ready}: PartCases<Module, Result>): Result {
    if (this.#module) return ready(this.#module);
    return this.#state === 'failed' ? failed() : waiting();
  }

  /** Asks for the part; nothing happens when it is there or on its way. */
  async load(): Promise<void> {
    if (this.#module || this.#state === 'loading') return;
    this.#state = 'loading';
    this.#host.requestUpdate();
    try {
      const module = await this.#load();
      adopt(this.#host.renderRoot, module.partStyles);
      this.#module = module;
    } catch (error) {
      console.warn(`kabinet: a part of <${this.#host.localName}> could not be loaded.`, error);
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}

function adopt(root: HTMLElement | DocumentFragment, {styleSheet}: CSSResult): void {
  if (!(root instanceof ShadowRoot) || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
