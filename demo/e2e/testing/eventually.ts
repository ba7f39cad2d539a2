import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';

const PAUSE_MS = 50;

/** Reads until what was read is what is expected. Fails with the last reading when it is not in time. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  expected: Value,
  {withinMs, what}: {withinMs: number; what: string},
): Promise<void> {
  const end = performance.now() + withinMs;
  for (;;) {
    const value = await read().catch((error: unknown) => error);
    const isLast = performance.now() > end;
    try {
      assert.deepEqual(value, expected, `${what} within ${withinMs} ms`);
      return;
    } catch (error) {
      if (isLast) throw error;
    }
    await sleep(PAUSE_MS);
  }
}
