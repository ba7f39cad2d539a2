import type {Exchange} from './report.js';

/** Requests of one case that are kept: those before a fault say how it came about. */
const KEPT = 5;
const SHOWN_BODY = 500;

/** What was asked over the wire since the last case began. Tokens are in headers, and headers are not kept. */
export class Journal {
  readonly #exchanges: {request: string; body?: string; status?: number}[] = [];
  readonly #base: string;

  /** @param url - The API's address; requests are written without it. */
  constructor(url: string) {
    this.#base = new URL(url).href.replace(/\/$/, '');
  }

  clear(): void {
    this.#exchanges.length = 0;
  }

  /** A fetch that writes down what goes through it. */
  fetch: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const method = input instanceof Request ? input.method : (init?.method ?? 'GET');
    const body = typeof init?.body === 'string' ? init.body.slice(0, SHOWN_BODY) : undefined;
    const path = url.startsWith(this.#base) ? url.slice(this.#base.length) : url;
    const exchange: {request: string; body?: string; status?: number} = {
      request: `${method} ${path}`,
      ...(body !== undefined && {body}),
    };
    this.#exchanges.push(exchange);
    if (this.#exchanges.length > KEPT) this.#exchanges.shift();
    const response = await fetch(input, init);
    exchange.status = response.status;
    return response;
  };

  /** The latest last. */
  exchanges(): Exchange[] {
    return this.#exchanges.map((exchange) => ({...exchange}));
  }
}
