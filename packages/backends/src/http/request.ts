import {encodeQuery} from '@kabinet/contract';
import type {Endpoint} from '@kabinet/contract';

/** How one resource is asked for where that differs from the contract's own API. */
export interface Resource {
  /** Below the API's address: `/affiliates/{programme}/referrals`. Names in braces are filled from the question. */
  readonly path?: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Other names of parameters, those of the contract before them: `{'period.from': 'since'}`. False leaves one out. */
  readonly query?: Readonly<Record<string, string | false>>;
  /** Milliseconds for one attempt, the token included. */
  readonly timeoutMs?: number;
  /** Retries after the first attempt. A write without an idempotency key has none. */
  readonly retries?: number;
}

/** A request on its way: below the API's address, without what all requests carry. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What is asked, as it goes over the wire: the path's own names in the path, the rest in the query or in a JSON body. */
export function requestOf(
  route: Endpoint,
  {path = route.path, method = route.method, query: names = {}}: Resource,
  input: object,
  idempotencyKey: string | undefined,
): WireRequest {
  const rest = new Map(Object.entries(input));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodePart(value);
  });
  const headers = {
    Accept: route.isFile ? '*/*' : 'application/json',
    ...(idempotencyKey !== undefined && {'Idempotency-Key': idempotencyKey}),
  };
  const others = Object.fromEntries(rest);
  if (method === 'GET' || method === 'DELETE') {
    const query = renamed(encodeQuery(others), names).toString();
    return {method, path: query ? `${filled}${filled.includes('?') ? '&' : '?'}${query}` : filled, headers};
  }
  return {
    method,
    path: filled,
    headers: {...headers, 'Content-Type': 'application/json'},
    body: JSON.stringify(others),
  };
}

function renamed(query: URLSearchParams, names: Readonly<Record<string, string | false>>): URLSearchParams {
  const nameOf = (name: string): string | false => (Object.hasOwn(names, name) ? names[name]! : name);
  return new URLSearchParams(
    [...query].flatMap(([name, value]) => {
      const other = nameOf(name);
      return other === false ? [] : [[other, value]];
    }),
  );
}

/** As `encodeURIComponent`, which throws at half a character; here it becomes an id that does not exist. */
function encodePart(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1).replaceAll('+', '%20');
}
