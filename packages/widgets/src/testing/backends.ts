import {httpBackend} from '@kabinet/backends/http';
import type {PartnerBackend, Session} from '@kabinet/contract';
import {TOKEN_PREFIX} from '../../../backends/src/testing/token-prefix.js';

/** A backend over HTTP. Repeats wait for nothing, so that no test does. */
export function backendAt(url: string): PartnerBackend {
  let tokens = 0;
  return httpBackend({
    url,
    getToken: () => Promise.resolve({token: `${TOKEN_PREFIX}${++tokens}`}),
    pace: {sleep: () => Promise.resolve()},
  });
}

/** The backend, but its session says something else. */
export function withSession(backend: PartnerBackend, change: (session: Session) => Session): PartnerBackend {
  return {...backend, session: async (query, options) => change(await backend.session(query, options))};
}

/** What lists rows and tells of one. */
interface Listing<List, Get> {
  list: List;
  get?: Get;
}

/** Other answers in place of some; `null` takes a method away. */
export function withAnswers<List, Get>(
  listing: Listing<List, Get> | undefined,
  {list, get}: {list?: List | undefined; get?: Get | null | undefined},
): Listing<List, Get> {
  if (!listing) throw new Error('This backend lists nothing of the kind.');
  const own = get === undefined ? listing.get : get;
  return {list: list ?? listing.list, ...(own && {get: own})};
}
