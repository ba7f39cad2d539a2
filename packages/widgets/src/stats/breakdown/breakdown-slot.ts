import type {WidgetHost} from '../../controllers/host.js';
import type {Breakdown, BreakdownOptions} from './breakdown.js';

/** What `breakdown.ts` brings once it is loaded. */
export interface BreakdownModule {
  Breakdown: typeof Breakdown;
}

/** The place of the breakdown: its code comes after the figures, which never wait for it. */
export class BreakdownSlot {
  readonly #host: WidgetHost;
  readonly #options: BreakdownOptions;
  #breakdown: Breakdown | undefined;
  #asked = false;

  constructor(host: WidgetHost, options: BreakdownOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Undefined before the code is there; without it the figures above stand alone. */
  get content(): Breakdown | undefined {
    return this.#breakdown;
  }

  /** Loads the code once. */
  load(module: () => Promise<BreakdownModule>): void {
    if (this.#asked) return;
    this.#asked = true;
    module().then(
      ({Breakdown: Content}) => {
        this.#breakdown = new Content(this.#host, this.#options);
        this.#host.requestUpdate();
      },
      () => (this.#asked = false),
    );
  }
}
