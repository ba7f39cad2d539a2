import * as v from 'valibot';
import type {Manners} from '../kit/index.js';

const errorSchema = v.object({code: v.string(), message: v.optional(v.string())});

/** A list without rows is a 404 whose code begins with `no_`. */
export const manners: Manners = {
  judge({status, body}) {
    const isEmpty = status === 404 && v.is(errorSchema, body) && body.code.startsWith('no_');
    return isEmpty ? {good: []} : undefined;
  },
  words(body) {
    return v.is(errorSchema, body) ? {code: body.code, detail: body.message?.slice(0, 300)} : {};
  },
};
