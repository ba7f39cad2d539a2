import type {ReactiveController} from 'lit';
import type {WidgetHost} from './host.js';

/** By the style sheet: before that the bones are not to be seen, so that a quick answer never flashes. */
const HIDDEN_MS = 150;
const SHOWN_MS = 300;

/** Knows since when the skeletons of a widget are there. What waits for the host and not for an answer does not count. */
export class SkeletonController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #since = new WeakMap<Element, number>();

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  /** For how many milliseconds the widget should stay as it is. */
  remaining(): number {
    const ages = this.#skeletons().map((skeleton) => performance.now() - (this.#since.get(skeleton) ?? Infinity));
    return Math.max(0, ...ages.filter((age) => age > HIDDEN_MS).map((age) => HIDDEN_MS + SHOWN_MS - age));
  }

  hostUpdated(): void {
    for (const skeleton of this.#skeletons()) {
      if (!this.#since.has(skeleton)) this.#since.set(skeleton, performance.now());
    }
  }

  #skeletons(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('.skeleton:not(.is-still)')];
  }
}
