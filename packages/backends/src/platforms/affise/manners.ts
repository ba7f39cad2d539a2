import * as v from 'valibot';
import type {Allowance, Manners} from '../kit/index.js';
import {errorShape} from './shapes.js';

/** None is published; this is what no host minds. */
export const ALLOWANCE: Allowance = {requests: 5, perMs: 1000};

const wordsOf = (body: unknown): string | undefined => {
  const result = v.safeParse(errorShape, body);
  return result.success && result.output.status !== 1 ? result.output.message : undefined;
};

/** How Affise answers: success is `status: 1` in the body, and an error may come with a good status outside of it. */
export const manners: Manners = {
  judge: ({status, body}) => {
    const detail = wordsOf(body);
    return status < 400 && detail !== undefined ? {failed: {kind: 'bad_response', detail}} : undefined;
  },
  words: (body) => {
    const detail = wordsOf(body);
    return detail === undefined ? {} : {detail};
  },
};
