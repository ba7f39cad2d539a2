import * as v from 'valibot';
import type {Allowance, Manners, RetryAfter} from '../kit/index.js';
import {firstOf, secondsOrDate} from '../kit/index.js';
import {errorShape} from './shapes.js';

/** Five requests a second for all affiliates of a network together. */
export const ALLOWANCE: Allowance = {requests: 5, perMs: 1000};

/** The window in which requests are counted; a refusal does not say when it ends, but it ends by then. */
const WINDOW_MS = 30_000;

const wholeWindow: RetryAfter = (headers) =>
  headers.has('X-RateLimit-Remaining') || headers.has('X-RateLimit-Limit') ? WINDOW_MS : undefined;

/** How Everflow answers: `{"error": "…"}` with a status that means what it says. */
export const manners: Manners = {
  retryAfter: firstOf(secondsOrDate, wholeWindow),
  words: (body) => {
    const result = v.safeParse(errorShape, body);
    return result.success ? {detail: result.output.error} : {};
  },
};
