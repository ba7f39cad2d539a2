import {QueryClient} from '@tanstack/query-core';
import {expect} from '@open-wc/testing';
import type {Capabilities, Hint, PartnerBackend} from '@kabinet/contract';
import {LiveUpdates} from './live.js';
import {keyOf} from './reads.js';
import {SESSION, bareBackend, until} from '../testing/probe.js';

function start(stream: PartnerBackend['stream'], capabilities: Partial<Capabilities> = {}, lastHint?: string) {
  const cache = new QueryClient();
  const session = {...SESSION, capabilities: {...SESSION.capabilities, realtime: true, ...capabilities}, lastHint};
  cache.setQueryData(keyOf('session', {}), session);
  const live = new LiveUpdates(bareBackend(stream && {stream}), cache);
  const made: string[] = [];
  const invalidate = cache.invalidateQueries.bind(cache);
  cache.invalidateQueries = (filters = {}, options) => {
    made.push('refresh');
    return invalidate(filters, options);
  };
  live.start();
  return {live, cache, made};
}

/** No hint, until the signal is aborted. */
function never(signal: AbortSignal | undefined): Promise<Hint[]> {
  return new Promise((resolve) => signal?.addEventListener('abort', () => resolve([])));
}

describe('live updates', () => {
  it('take up where the stream broke off', async () => {
    const asked: (string | undefined)[] = [];
    const {live} = start(async function* ({after}): AsyncGenerator<Hint> {
      asked.push(after);
      yield {id: `h${asked.length}`, topics: ['links']};
      await Promise.reject(new Error('cut'));
    });
    await until('a second stream', () => asked.length === 2);
    live.stop();
    expect(asked).to.deep.equal([undefined, 'h1']);
  });

  it('are live with the first sign of life, be it no hint', async () => {
    const {live, made} = start(
      async function* (_query, options): AsyncGenerator<Hint> {
        options?.onOpen?.();
        yield* await never(options?.signal);
      },
      {},
      'h1',
    );
    await until('live', () => live.state.value === 'live');
    expect(made).to.deep.equal([]);
    live.stop();
  });

  it('ask anew when a stream opens late, unless the session says where it begins', async () => {
    const late: PartnerBackend['stream'] = async function* (_query, options) {
      await new Promise((resolve) => setTimeout(resolve, 1200));
      options?.onOpen?.();
      yield* await never(options?.signal);
    };
    const [unknown, known] = [start(late), start(late, {}, 'h1')];
    await until('live', () => [unknown, known].every(({live}) => live.state.value === 'live'));
    await until('a round', () => unknown.made.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(known.made).to.deep.equal([]);
    unknown.live.stop();
    known.live.stop();
  });

  it('are not live as long as nothing comes through, and ask from time to time', async () => {
    const {live, made} = start(
      async function* (_query, options): AsyncGenerator<Hint> {
        yield* await never(options?.signal);
      },
      {limits: {pollSeconds: 0.05}},
    );
    const states: string[] = [];
    live.state.subscribe(() => states.push(live.state.value));
    await until('polling', () => made.length > 0);
    expect(states).to.deep.equal([]);
    live.stop();
  });

  it('melt many hints into one round of questions a second', async () => {
    let told = 0;
    const {live, made} = start(async function* (_query, options): AsyncGenerator<Hint> {
      while (!options?.signal?.aborted) {
        yield {topics: ['report']};
        told++;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    const begin = performance.now();
    await until('a third round', () => made.length === 3);
    const seconds = (performance.now() - begin) / 1000;
    live.stop();
    expect(seconds).to.be.at.least(2);
    expect(told).to.be.greaterThan(9);
  });

  it('stand still when the visitor wants it, and catch up once', async () => {
    let tell: () => void = () => undefined;
    const {live, made} = start(async function* (_query, options): AsyncGenerator<Hint> {
      options?.onOpen?.();
      while (!options?.signal?.aborted) {
        await new Promise<void>((resolve) => (tell = resolve));
        yield {topics: ['report']};
      }
    });
    await until('live', () => live.state.value === 'live');
    live.hold(true);
    expect(live.state.value).to.equal('held');
    tell();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(made).to.deep.equal([]);
    live.hold(false);
    await until('caught up', () => made.length === 1);
    expect(live.state.value).to.equal('live');
    live.stop();
  });

  it('are live with the first hint, and off when nobody needs them', async () => {
    let left = false;
    const {live} = start(async function* (_query, options): AsyncGenerator<Hint> {
      yield {topics: ['balance']};
      await new Promise<void>((resolve) => options?.signal?.addEventListener('abort', () => resolve()));
      left = true;
    });
    await until('live', () => live.state.value === 'live');
    live.stop();
    expect(live.state.value).to.equal('off');
    await until('the stream was let go', () => left);
  });

  it('ask from time to time where there is no stream', async () => {
    const {live, made} = start(undefined, {realtime: false, limits: {pollSeconds: 0.05}});
    await until('polling', () => made.length >= 2);
    live.stop();
    const {length} = made;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(made).to.have.length(length);
    expect(live.state.value).to.equal('off');
  });

  it('do not poll while the stream works', async () => {
    const {live, made} = start(
      async function* (_query, options): AsyncGenerator<Hint> {
        yield {topics: []};
        await new Promise<void>((resolve) => options?.signal?.addEventListener('abort', () => resolve()));
      },
      {limits: {pollSeconds: 0.05}},
    );
    await until('live', () => live.state.value === 'live');
    // What was wanted before goes out a second after the last answers.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const {length} = made;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(made).to.have.length(length);
    live.stop();
  });
});
