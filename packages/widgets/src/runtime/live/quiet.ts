import type {QueryClient} from '@tanstack/query-core';
import {afterPaint} from '../after-paint.js';
import {later} from './wait.js';

/** In milliseconds: no answer is waited for longer. Short beside the time after which a stream may have missed something. */
const PATIENCE_MS = 600;

/** Resolves when the widgets have their answers and show them, or after a time, or when the signal is aborted. */
export async function quiet(cache: QueryClient, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      leave();
      callOff();
      resolve();
    };
    const look = (): void => {
      // The session was the first question; before their texts are there, widgets ask for nothing else.
      const hasAsked = cache.getQueryCache().getAll().length > 1;
      if (signal.aborted || (hasAsked && cache.isFetching() === 0)) end();
    };
    // A question that was only added is not asked yet.
    const leave = cache.getQueryCache().subscribe(({type}) => type === 'updated' && look());
    const callOff = later(PATIENCE_MS, signal, end);
    signal.addEventListener('abort', end, {once: true});
    look();
  });
  await afterPaint();
}
