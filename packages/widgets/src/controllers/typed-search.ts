import type {ReactiveController} from 'lit';
import type {WidgetHost} from './host.js';

/** As long as somebody types without a pause, nothing is asked. */
const TYPING_MS = 300;

export interface TypedSearchOptions {
  /** What is asked for now. */
  current: () => string;
  onSearch: (text: string) => void;
}

/** A search field whose text may be ahead of what is asked for. */
export class TypedSearch implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #options: TypedSearchOptions;
  #typed: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WidgetHost, options: TypedSearchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What stands in the field. */
  get text(): string {
    return this.#typed ?? this.#options.current();
  }

  type(text: string): void {
    clearTimeout(this.#typing);
    this.#typed = text;
    this.#typing = setTimeout(() => this.submit(), TYPING_MS);
    this.#host.requestUpdate();
  }

  /** At once, by the Enter key. */
  submit(): void {
    const text = this.text.trim();
    this.forget();
    this.#options.onSearch(text);
  }

  /** Something else is asked for: what was being typed is gone. */
  forget(): void {
    clearTimeout(this.#typing);
    this.#typed = undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }
}
