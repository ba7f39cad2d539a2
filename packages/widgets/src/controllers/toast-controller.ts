import type {ReactiveController} from 'lit';
import type {WidgetHost} from './host.js';

export interface Toast {
  readonly text: string;
  readonly tone?: 'good' | 'bad' | 'calm';
  /** «Отменить» */
  readonly action?: {readonly label: string; readonly onPress: () => void};
}

const LEAST_MS = 6000;
/** A slow reader reads ten letters in a second. */
const MS_FOR_A_LETTER = 100;

/**
 * One message of what has just happened, on the screen and aloud. It takes no focus, goes by itself after the time that
 * it takes to read, and waits as long as the pointer or focus is on it.
 */
export class ToastController implements ReactiveController {
  readonly #host: WidgetHost;
  #current: Toast | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  get current(): Toast | undefined {
    return this.#current;
  }

  /** Takes the place of the one before. */
  show(toast: Toast): void {
    this.#current = toast;
    this.#host.announce(toast.text);
    this.resume();
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.#current = undefined;
    this.#host.requestUpdate();
  }

  /** Somebody is reading it, or about to press. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  resume(): void {
    clearTimeout(this.#timer);
    if (!this.#current) return;
    const reading = Math.max(LEAST_MS, this.#current.text.length * MS_FOR_A_LETTER);
    this.#timer = setTimeout(() => this.dismiss(), reading);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#current = undefined;
  }
}
