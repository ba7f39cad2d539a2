/** Browsers remember a preflight for as long, and none of them longer than two hours. */
const PREFLIGHT_SECONDS = 7200;

/** Lets pages of the operator's other origins call the API. An origin is compared as it stands: no patterns. */
export class Cors {
  readonly #origins: ReadonlySet<string>;

  constructor(origins: readonly string[]) {
    this.#origins = new Set(origins);
  }

  /** The answer to a preflight; undefined for any other request. */
  preflight(request: Request): Response | undefined {
    if (request.method !== 'OPTIONS') return undefined;
    const headers = this.headersFor(request);
    if (headers.has('Access-Control-Allow-Origin')) {
      headers.set('Access-Control-Allow-Methods', 'GET, POST, PATCH');
      headers.set('Access-Control-Allow-Headers', 'Authorization, Content-Type, Idempotency-Key, Last-Event-ID');
      headers.set('Access-Control-Max-Age', String(PREFLIGHT_SECONDS));
    }
    return new Response(null, {status: 204, headers});
  }

  /** `Vary` stands in every answer: a cache must not hand one origin's to another. */
  headersFor(request: Request): Headers {
    const headers = new Headers({Vary: 'Origin'});
    const origin = request.headers.get('Origin');
    if (origin !== null && this.#origins.has(origin)) {
      headers.set('Access-Control-Allow-Origin', origin);
      headers.set('Access-Control-Expose-Headers', 'X-Request-Id, Retry-After, Content-Disposition');
    }
    return headers;
  }
}
