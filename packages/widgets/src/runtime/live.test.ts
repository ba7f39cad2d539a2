import {QueryClient} from '@tanstack/query-core';
import {expect} from '@open-wc/testing';
import type {Capabilities, Hint, PartnerBackend} from '@kabinet/contract';
import {LiveUpdates} from './live.js';
import {keyOf} from './reads.js';
import {SESSION, bareBackend, until} from '../testing/probe.js';

function start(stream: PartnerBackend['stream'], capabilities: Partial<Capabilities> = {}) {
  const cache = new QueryClient();
  const session = {...SESSION, capabilities: {...SESSION.capabilities, realtime: true, ...capabilities}};
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

describe('live updates', () => {
  it('take up where the stream broke off', async () => {
    const asked: (string | undefined)[] = [];
    const {live} = start(async function* ({after}): AsyncGenerator<Hint> {
      asked.push(after);
      yield {id: `h${asked.length}`, topics: ['links']};
      await Promise.reject(new Error('cut'));
    });
    await until('a second stream', () => asked.length === 2, 5000);
    live.stop();
    expect(asked).to.deep.equal([undefined, 'h1']);
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
    const {length} = made;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(made).to.have.length(length);
    live.stop();
  });
});
