import {usualPace} from '../../http/retry.js';
import type {Pace} from '../../http/retry.js';
import {KeyedWrites} from './writes.js';

/** What platforms are reached with; tests have their own time. */
export interface Runtime {
  readonly fetch: typeof fetch;
  readonly pace: Pace;
  /** Milliseconds for which an answer of a platform serves all who ask. */
  readonly keepMs: number;
  /** Milliseconds for which an old answer is better than none while the platform fails. */
  readonly staleMs: number;
  /** Milliseconds for which a partner waits for a platform that is busy; the question goes on without them. */
  readonly patienceMs: number;
  /** Milliseconds for one request. */
  readonly timeoutMs: number;
  readonly writes: KeyedWrites;
}

/** Clients give an answer 15 seconds, the way to it included: they shall hear before that when to come again. */
const PATIENCE_MS = 8000;

export function usualRuntime(own: Partial<Runtime> = {}): Runtime {
  return {
    fetch: (...request) => fetch(...request),
    pace: usualPace,
    keepMs: 60_000,
    staleMs: 3_600_000,
    patienceMs: PATIENCE_MS,
    timeoutMs: 15_000,
    writes: new KeyedWrites(),
    ...own,
  };
}
