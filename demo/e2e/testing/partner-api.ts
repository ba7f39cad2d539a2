import {createPartnerApi} from '@kabinet/backends/handler';
import {memoryBackend} from '@kabinet/backends/memory';
import {serve} from '@kabinet/server';

export const TOKEN = 'token-of-the-test';

/** What the API was asked by a page of another origin. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
}

export interface ApiSite {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Lets pages of an origin call it, as the operator's configuration would. */
  allow(origin: string): void;
}

/** A partner API over sample data, as an operator would have it. */
export function partnerApi(origins: readonly string[] = []): (request: Request) => Promise<Response> {
  const backend = memoryBackend();
  return createPartnerApi({
    authenticate: (request) => (request.headers.get('authorization') === `Bearer ${TOKEN}` ? 'large' : undefined),
    backendFor: () => backend,
    origins,
  });
}

/** The API on an origin of its own. It is closed when the test ends. */
export async function serveApi(test: {after(end: () => Promise<void>): void}): Promise<ApiSite> {
  const asked: Asked[] = [];
  const ending = new AbortController();
  let api = partnerApi();
  const server = await serve({
    fetch: (request) => {
      const {pathname} = new URL(request.url);
      asked.push({method: request.method, path: pathname, headers: request.headers});
      return api(new Request(request, {signal: AbortSignal.any([request.signal, ending.signal])}));
    },
    port: 0,
    onClosing: () => ending.abort(),
  });
  test.after(() => server.close());
  const allow = (origin: string): void => {
    api = partnerApi([origin]);
  };
  return {url: server.url, asked, allow};
}
