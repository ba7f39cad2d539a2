import {BackendError} from '@kabinet/contract';

/**
 * Runs an attempt with a limit of time. A person who has waited so long shall hear of it: there is no retry then.
 * @throws The signal's reason when the caller gave up.
 */
export async function within<Answer>(
  ms: number,
  signal: AbortSignal | undefined,
  attempt: (limit: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  signal?.throwIfAborted();
  const limit = new AbortController();
  const leave = () => limit.abort(signal?.reason);
  const timeout = new BackendError('timeout', `There was no answer in ${ms} ms.`, {stage: 'connection'});
  const timer = setTimeout(() => limit.abort(timeout), ms);
  signal?.addEventListener('abort', leave, {once: true});
  const ended = new Promise<never>((_, reject) => {
    limit.signal.addEventListener('abort', () => reject(limit.signal.reason as Error), {once: true});
  });
  try {
    // A token callback cannot be aborted, so the limit does not wait for it.
    return await Promise.race([attempt(limit.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}
