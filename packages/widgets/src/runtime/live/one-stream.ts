import type {Hint, PartnerBackend, StreamOptions} from '@kabinet/contract';

export type Stream = NonNullable<PartnerBackend['stream']>;
export type StreamQuery = Parameters<Stream>[0];

/**
 * A stream that all pages of an origin have together when they show the same partner of the same backend; each has its
 * own where the backend has no address or the browser, or a frame without an origin, no locks.
 */
export async function* oneStream(
  {address, partner}: {address: string | undefined; partner: string},
  stream: Stream,
  query: StreamQuery,
  options: StreamOptions,
): AsyncGenerator<Hint> {
  const name = address === undefined ? undefined : await nameOf(address, partner).catch(() => undefined);
  const shared = name === undefined ? undefined : await import('./shared-stream.js').catch(() => undefined);
  yield* name !== undefined && shared ? shared.sharedStream(name, stream, query, options) : stream(query, options);
}

/** Others of the origin see the name, not what it is made of. Rejects where the page may not hold locks. */
async function nameOf(address: string, partner: string): Promise<string> {
  await navigator.locks.query();
  const told = new TextEncoder().encode(JSON.stringify([new URL(address, document.baseURI).href, partner]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', told));
  return `kabinet-live-${Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
