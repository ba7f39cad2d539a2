import type {Hint, StreamOptions} from '@kabinet/contract';
import {later, pause} from './wait.js';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** A connection that lasts so long was no failure, whatever becomes of it. */
const SETTLED_MS = 2000;

export interface Listener {
  /** One connection, from the first byte on open; it ends or throws when it is lost. */
  connect(options: StreamOptions): AsyncIterable<Hint>;
  onOpen(): void;
  onHint(hint: Hint): void;
  onLost(): void;
}

/** Keeps a stream open until the signal is aborted: comes back after each break, after a longer pause each time. */
export async function listen({connect, onOpen, onHint, onLost}: Listener, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    let callOff: (() => void) | undefined;
    const open = (): void => {
      if (callOff || signal.aborted) return;
      callOff = later(SETTLED_MS, signal, () => (failures = 0));
      onOpen();
    };
    try {
      for await (const hint of connect({signal, onOpen: open})) {
        if (signal.aborted) return;
        open();
        onHint(hint);
      }
    } catch {
      // A lost connection is no error: the pause below and polling in the meantime are the answer to it.
    }
    callOff?.();
    if (signal.aborted) return;
    onLost();
    await pause(backoff(failures++), signal);
  }
}

/** Not all pages at the same moment. */
function backoff(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS) * (0.75 + Math.random() / 4);
}
