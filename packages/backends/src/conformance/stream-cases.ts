import {checkAnswer, hintSchema} from '@kabinet/contract';
import type {Hint} from '@kabinet/contract';
import {offers} from './subject.js';
import type {Bench, Judges} from './subject.js';
import {fail, isTrue} from './verdict.js';

/** How long a hint may take. */
const PATIENCE_MS = 5000;
const KNOCK_MS = 100;

export const streamCases: Judges = {
  'a write is followed by a hint': async (bench) => {
    if (!bench.session.capabilities.realtime || !bench.backend.stream || !offers(bench, 'links.update')) return;
    const leaving = new AbortController();
    const hints = bench.backend.stream({}, {signal: leaving.signal})[Symbol.asyncIterator]();
    try {
      const next = hints.next();
      const result = await Promise.race([next, knock(bench, next)]);
      isTrue(result !== undefined && !result.done, 'The stream ended by itself.');
      const hint: Hint = checkAnswer(hintSchema, result.value);
      isTrue(hint.topics.includes('links'), `The hint names ${hint.topics.join(', ')} and not links.`);
    } finally {
      leaving.abort();
    }
  },

  'a stream ends when its signal is aborted': async ({backend, session}) => {
    if (!session.capabilities.realtime || !backend.stream) return;
    const leaving = new AbortController();
    const next = backend.stream({}, {signal: leaving.signal})[Symbol.asyncIterator]().next();
    setTimeout(() => leaving.abort(), KNOCK_MS);
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS));
    const outcome = await Promise.race([
      next.then(
        () => 'ended',
        () => 'ended',
      ),
      late,
    ]);
    isTrue(outcome === 'ended', 'The stream goes on after it was aborted.');
  },
};

/** Writes again and again: nobody knows when a stream begins to listen. */
async function knock({backend, programmes}: Bench, heard: Promise<unknown>): Promise<undefined> {
  const [programme] = programmes;
  const page = programme && (await backend.links?.list({programme: programme.id, limit: 1}));
  const link = page?.items[0];
  if (!link) return heard.then(() => undefined);
  let isHeard = false;
  const stop = () => (isHeard = true);
  heard.then(stop, stop);
  for (let waited = 0; waited < PATIENCE_MS && !isHeard; waited += KNOCK_MS) {
    await backend.links?.update?.({id: link.id, name: link.name});
    await new Promise((resolve) => setTimeout(resolve, KNOCK_MS));
  }
  return isHeard ? heard.then(() => undefined) : fail('There was no hint after a write.');
}
