import type {FailureDetails} from '../../http/answer.js';
import type {RetryAfter} from './retry-after.js';

/** What a platform answered, before anything is made of it. */
export interface RawAnswer {
  readonly status: number;
  /** Parsed as `parseExactly` does; undefined when it is no JSON. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** An answer that is good whatever its status says, with the body it stands for; or a failure. */
export type Verdict = {readonly good: unknown} | {readonly failed: FailureDetails};

/** How a platform answers. */
export interface Manners {
  /**
   * Judges an answer whose status does not say enough: an empty list that is a 404, an error that is a 200. Undefined
   * leaves it to the status.
   */
  readonly judge?: (answer: RawAnswer) => Verdict | undefined;
  /** Where refusals say when to come again; seconds or a date in `Retry-After`, unless said otherwise. */
  readonly retryAfter?: RetryAfter;
  /** What it says of an error, for logs and, where a write was refused, for the partner. */
  readonly words?: (body: unknown) => FailureDetails;
}
