import {BackendError} from '@kabinet/contract';
import {unlessAborted} from '../../http/unless-aborted.js';
import type {Runtime} from './runtime.js';

/** The longest wait that partners are told: what they asked for goes on and will be there. */
const LONGEST_MS = 25_000;
const SHORTEST_MS = 1000;

/**
 * The answer, or after a while the word that the platform is busy and when to come again. The work goes on: it serves
 * others too, and the same partner when they come again.
 * @param waitMs - How long the queue is.
 * @throws {BackendError} `unavailable` with `retryAt`; or the signal's reason.
 */
export async function patiently<Answer>(
  work: Promise<Answer>,
  {pace, patienceMs}: Pick<Runtime, 'pace' | 'patienceMs'>,
  waitMs: () => number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const end = new AbortController();
  const late = pace.sleep(patienceMs, end.signal).then(() => {
    const ms = Math.min(Math.max(waitMs(), SHORTEST_MS), LONGEST_MS);
    const retryAt = new Date(pace.now() + ms).toISOString();
    throw new BackendError('unavailable', 'The platform is busy.', {code: 'platform_busy', retryAt});
  });
  try {
    return await unlessAborted(signal, Promise.race([work, late]));
  } finally {
    late.catch(() => undefined);
    work.catch(() => undefined);
    end.abort();
  }
}
