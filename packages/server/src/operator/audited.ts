import type {MiddlewareHandler} from 'hono';
import {rememberAttempt} from '../audit/audit.js';
import type {Clock} from '../clock.js';
import type {Db} from '../database/types.js';
import {isPlain} from '../http/plain-text.js';

/** The most of an address that is kept. */
const LONGEST = 500;

/** Writes down every act of the operator: what it was before it is done, how it ended afterwards. Reading is no act. */
export function audited({db, clock}: {readonly db: Db; readonly clock: Clock}): MiddlewareHandler {
  return async (context, next) => {
    const {method, url} = context.req;
    // As it was written, its escapes kept: what they stand for may be what a database cannot hold.
    const [, place = ''] = /^\/operator-api\/v1(\/.*)$/.exec(new URL(url).pathname) ?? [];
    if (method === 'GET') return next();
    const [, partner = ''] = /^\/partners\/([^/]+)/.exec(place) ?? [];
    const act = `${method} ${place.slice(0, LONGEST)}`;
    const tellEnd = await rememberAttempt(db, {partnerId: idOf(partner), at: clock(), action: act});
    await next();
    await tellEnd(context.res.status);
  };
}

/** What no id can be concerns no partner. */
function idOf(part: string): string {
  try {
    const id = decodeURIComponent(part);
    return isPlain(id) ? id.slice(0, LONGEST) : '';
  } catch {
    return '';
  }
}
