import type {ReactiveController} from 'lit';
import type {WidgetHost} from './host.js';

/** Whether its element is narrower than some width, for what style sheets cannot decide: which element to use. */
export class WidthController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #limit: number;
  readonly #observer = new ResizeObserver(() => this.#look());
  #isBelow: boolean | undefined;

  /** @param limit in CSS pixels */
  constructor(host: WidgetHost, limit: number) {
    this.#host = host;
    this.#limit = limit;
    host.addController(this);
  }

  get isBelow(): boolean {
    return (this.#isBelow ??= this.#host.offsetWidth < this.#limit);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#isBelow = undefined;
  }

  /** What nobody has asked for yet is not measured. */
  #look(): void {
    const width = this.#host.offsetWidth;
    // An element that is not shown has no width, and is about to get one.
    if (this.#isBelow === undefined || width === 0 || this.#isBelow === width < this.#limit) return;
    this.#isBelow = width < this.#limit;
    // In the next frame: a layout that changes while layout is being observed is reported as an error.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
