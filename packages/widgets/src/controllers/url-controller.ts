import type {ReactiveController} from 'lit';
import type {WidgetHost} from './host.js';

export interface UrlOptions {
  /** Undefined as long as the widget keeps out of the address. */
  prefix: () => string | undefined;
  /** Takes over what the address says. */
  read: (search: string, prefix: string) => void;
  /** The address with the state of the widget. */
  write: (search: string, prefix: string) => string;
}

/**
 * Keeps the choices of a widget in the address of the page. A choice of the visitor is an entry in the history, so that
 * «back» takes it back; entries keep the state object of the page's router, its other parameters and its hash. Reading
 * never writes, so that going back and forth cannot run in a circle.
 */
export class UrlController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #options: UrlOptions;
  #seen: string | undefined;
  readonly #onMove = (): void => this.#read();

  constructor(host: WidgetHost, options: UrlOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onMove);
    this.#seen = undefined;
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onMove);
  }

  /** The first look at the address, once the prefix is known. */
  hostUpdate(): void {
    if (this.#seen === undefined) this.#read();
  }

  /** To be called after a choice of the visitor. */
  push(): void {
    const prefix = this.#options.prefix();
    if (!prefix) return;
    const search = this.#options.write(location.search, prefix);
    this.#seen = search;
    if (search === location.search) return;
    try {
      history.pushState(history.state, '', `${location.pathname}${search}${location.hash}`);
    } catch {
      // Safari refuses a page that has changed its address a hundred times in ten seconds; the choice stands all the same.
    }
  }

  #read(): void {
    const prefix = this.#options.prefix();
    if (!prefix || location.search === this.#seen) return;
    this.#seen = location.search;
    this.#options.read(location.search, prefix);
    this.#host.requestUpdate();
  }
}
