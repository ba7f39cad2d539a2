import {recall, remember} from '../runtime/remembered.js';
import type {Runtime} from '../runtime/runtime.js';
import type {WidgetHost} from './host.js';

/** Which columns of a list the visitor wants to see, from visit to visit. */
export class ColumnsController {
  readonly #host: WidgetHost;
  readonly #name: string;
  #chosen: readonly string[] | undefined;

  /** @param name Under which they are kept: `links.columns`. */
  constructor(host: WidgetHost, name: string) {
    this.#host = host;
    this.#name = name;
  }

  /** Undefined as long as nothing has been chosen. */
  chosenIn(runtime: Runtime): readonly string[] | undefined {
    this.#chosen ??= recall(runtime, this.#name)?.split(',');
    return this.#chosen;
  }

  choose(runtime: Runtime, columns: readonly string[]): void {
    this.#chosen = columns;
    remember(runtime, this.#name, columns.join(','));
    this.#host.requestUpdate();
  }
}
