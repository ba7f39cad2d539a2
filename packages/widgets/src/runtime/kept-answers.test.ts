import {expect} from '@open-wc/testing';
import {QueryClient, QueryObserver} from '@tanstack/query-core';
import {keepFew} from './kept-answers.js';

/** Ten more than are kept. */
const QUESTIONS = 30;

async function ask(client: QueryClient, question: number): Promise<() => void> {
  const observer = new QueryObserver(client, {queryKey: [question], queryFn: () => question, staleTime: Infinity});
  const stop = observer.subscribe(() => undefined);
  await observer.fetchOptimistic(observer.options);
  return stop;
}

describe('answers nobody looks at any more', () => {
  it('are kept for a while, the newest twenty', async () => {
    const client = new QueryClient();
    keepFew(client.getQueryCache());
    const stops: (() => void)[] = [];
    for (let question = 0; question < QUESTIONS; question++) {
      stops.push(await ask(client, question));
      // Each is answered in a moment of its own.
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const kept = () =>
      client
        .getQueryCache()
        .getAll()
        .map(({queryKey}) => queryKey[0]);
    expect(kept()).to.have.length(QUESTIONS);
    for (const stop of stops) stop();
    await Promise.resolve();
    expect(kept()).to.deep.equal(Array.from({length: 20}, (_, index) => index + 10));
    client.clear();
  });

  it('do not go while somebody looks', async () => {
    const client = new QueryClient();
    keepFew(client.getQueryCache());
    const looking = await ask(client, -1);
    for (let question = 0; question < QUESTIONS; question++) (await ask(client, question))();
    await Promise.resolve();
    expect(client.getQueryData([-1])).to.equal(-1);
    looking();
    client.clear();
  });
});
