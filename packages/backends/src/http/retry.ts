import {BackendError} from '@kabinet/contract';

/** Retries of one request after its first attempt. */
export const RETRIES = 3;
export const FIRST_WAIT_MS = 1000;
export const LONGEST_BACKOFF_MS = 30_000;
/** A longer wait is the person's decision. */
const LONGEST_WAIT_MS = 60_000;
/** Everybody who was told the same moment shall not come back at the same moment. */
const JITTER = 0.2;

/** An attempt that failed, and whether another one may succeed. */
export class AttemptFailed extends Error {
  constructor(
    readonly error: BackendError,
    readonly mayRetry: boolean,
    /** What the server asked for. */
    readonly waitMs?: number,
  ) {
    super(error.message);
  }
}

/** How retrying is done; tests have their own time and chance. */
export interface Pace {
  readonly retries: number;
  /** Bounds of the wait before the first retry and before any, in milliseconds. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  now(): number;
  random(): number;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

/**
 * Attempts until one succeeds or there is no hope.
 * @throws {BackendError} That of the last attempt, with `retryAt` when the server said a moment.
 */
export async function withRetries<Answer>(
  attempt: () => Promise<Answer>,
  isRepeatable: boolean,
  pace: Pace,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  for (let count = 0; ; count++) {
    try {
      return await attempt();
    } catch (failure) {
      if (!(failure instanceof AttemptFailed)) throw failure;
      const {error, mayRetry, waitMs = 0} = failure;
      if (!isRepeatable || !mayRetry || count >= pace.retries || waitMs > LONGEST_WAIT_MS) {
        throw waitMs > 0 ? withRetryAt(error, pace.now() + waitMs) : error;
      }
      const wait = waitMs > 0 ? waitMs * (1 + JITTER * pace.random()) : backoffMs(count, pace);
      await pace.sleep(Math.round(wait), signal);
    }
  }
}

/** Full jitter: anything from nothing to the bound, which doubles with each attempt. `random()` is 0 to 1. */
export function backoffMs(attempt: number, {firstWaitMs, longestWaitMs, random}: Pace): number {
  return random() * Math.min(firstWaitMs * 2 ** attempt, longestWaitMs);
}

/**
 * Milliseconds that the server asks to wait; undefined when it does not, or writes nonsense. A date is compared with
 * the server's own clock where it shows it: ours may be wrong by a day.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const text = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const moment = /^[A-Za-z]{3,9},/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(moment)) return undefined;
  const serverNow = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, moment - (Number.isNaN(serverNow) ? now : serverNow));
}

/** Resolves after so many milliseconds, or rejects with the signal's reason. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort, {once: true});
  });
}

function withRetryAt(error: BackendError, at: number): BackendError {
  const {kind, message, requestId, fields, code, stage, cause} = error;
  return new BackendError(kind, message, {
    requestId,
    fields,
    code,
    stage,
    cause,
    retryAt: new Date(at).toISOString(),
  });
}

export const usualPace: Pace = {
  retries: RETRIES,
  firstWaitMs: FIRST_WAIT_MS,
  longestWaitMs: LONGEST_BACKOFF_MS,
  now: Date.now,
  random: Math.random,
  sleep,
};
