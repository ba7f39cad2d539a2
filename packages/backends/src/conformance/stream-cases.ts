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
      const others = new Set<string>();
      const named = hintOfLinks(hints, others);
      await Promise.race([named, knock(bench, named, others)]);
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

/** The first hint that names links. Those before it may be of what was written earlier. */
async function hintOfLinks(hints: AsyncIterator<Hint>, others: Set<string>): Promise<void> {
  for (;;) {
    const result = await hints.next();
    isTrue(!result.done, 'The stream ended by itself.');
    const {topics} = checkAnswer(hintSchema, result.value);
    if (topics.includes('links')) return;
    for (const topic of topics) others.add(topic);
  }
}

/** Writes again and again: nobody knows when a stream begins to listen. */
async function knock(
  {backend, programmes}: Bench,
  heard: Promise<unknown>,
  others: ReadonlySet<string>,
): Promise<undefined> {
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
  if (isHeard) return heard.then(() => undefined);
  return fail(
    others.size === 0 ? 'There was no hint after a write.' : `Hints name ${[...others].join(', ')} and not links.`,
  );
}
