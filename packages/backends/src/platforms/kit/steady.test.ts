import {expect} from '@open-wc/testing';
import {everyRow} from './rows.js';
import {steadily} from './steady.js';

/** Reads a list of two rows a page that changes before some of its pages are asked for. */
async function read(start: readonly string[], changes: readonly ((rows: string[]) => void)[]) {
  const rows = [...start];
  const pages: number[] = [];
  let forgotten = 0;
  const all = steadily(
    (noteTotal) =>
      everyRow(
        2,
        (place) => {
          changes[pages.length]?.(rows);
          pages.push(place.pages);
          noteTotal(rows.length);
          const first = place.pages * 2;
          return Promise.resolve({rows: rows.slice(first, first + 2), hasMore: first + 2 < rows.length, at: 0});
        },
        (raw) => ({id: String(raw)}),
      ),
    () => forgotten++,
  );
  return {ids: (await all).value.map(({id}) => id), pages, forgotten};
}

const nothing = () => undefined;

describe('lists that change while they are read', () => {
  it('are read once when they do not', async () => {
    expect(await read(['c', 'b', 'a'], [])).to.deep.equal({ids: ['c', 'b', 'a'], pages: [0, 1], forgotten: 0});
  });

  it('count a row once that a new one pushed to the next page', async () => {
    const {ids, forgotten} = await read(['d', 'c', 'b', 'a'], [nothing, (rows) => rows.unshift('e')]);
    expect([ids, forgotten]).to.deep.equal([['d', 'c', 'b', 'a'], 0]);
  });

  it('are read anew when a row went away, so that none is missed', async () => {
    const {ids, pages, forgotten} = await read(['e', 'd', 'c', 'b', 'a'], [nothing, (rows) => rows.shift()]);
    expect([ids, pages, forgotten]).to.deep.equal([['d', 'c', 'b', 'a'], [0, 1, 0, 1], 1]);
  });

  it('are given up when they never hold still', async () => {
    const shrink = (rows: string[]) => rows.pop();
    let error: unknown;
    await read(
      Array.from({length: 40}, (_, index) => `${index}`),
      Array.from({length: 40}, () => shrink),
    ).catch((thrown: unknown) => (error = thrown));
    expect(error).to.deep.include({kind: 'unavailable', code: 'platform_list_changed'});
  });
});
