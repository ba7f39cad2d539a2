import type {Asker, Wire} from '../conformance/index.js';

export interface WireTokens {
  readonly partner: string;
  readonly other?: string | undefined;
}

/** The API behind an address, asked by plain requests. Redirects are not followed: a token must not travel. */
export function apiWire(url: string, tokens: WireTokens, send: typeof fetch): Wire {
  const base = new URL(url).href.replace(/\/$/, '');
  return {
    fetch(path, {as = 'partner', method = 'GET', headers = {}, body, signal} = {}) {
      const token = tokenOf(as, tokens);
      if (as === 'other' && token === undefined) return undefined;
      return send(base + path, {
        method,
        headers: {
          Accept: 'application/json',
          ...headers,
          ...(token !== undefined && {Authorization: `Bearer ${token}`}),
        },
        ...(body !== undefined && {body}),
        ...(signal && {signal}),
        redirect: 'manual',
        cache: 'no-store',
      });
    },
  };
}

function tokenOf(as: Asker, {partner, other}: WireTokens): string | undefined {
  if (as === 'partner') return partner;
  if (as === 'other') return other;
  // As long as the partner's, and of nobody: what only looks at its shape lets it in.
  return as === 'stranger' ? [...partner].reverse().join('') : undefined;
}
