import {expect} from '@open-wc/testing';
import type {Commission, CommissionPage, CommissionsQuery} from '@kabinet/contract';
import {bareCommission} from '../testing/bare-commission.js';
import {CommissionReader} from './commission-reader.js';

const {signal} = new AbortController();

/** Pages by their cursors; the first one has none. */
type Script = Readonly<Record<string, {ids: string[]; next: string | null} | Error>>;

function readerOf(script: Script, query: CommissionsQuery = {programme: 'pg'}) {
  const asked: CommissionsQuery[] = [];
  const pages: Record<string, Script[string] | undefined> = {...script};
  const reader = new CommissionReader((page) => {
    asked.push(page);
    const answer = pages[page.cursor ?? ''];
    if (!answer) return Promise.reject(new Error(`No page ${page.cursor}`));
    if (!(answer instanceof Error)) return Promise.resolve(pageOf(answer));
    pages[page.cursor ?? ''] = {ids: ['c', 'd'], next: null};
    return Promise.reject(answer);
  }, query);
  return {reader, asked};
}

function pageOf({ids, next}: {ids: string[]; next: string | null}): CommissionPage {
  return {
    items: ids.map((id) => bareCommission({id})),
    nextCursor: next,
    meta: {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'},
  };
}

async function idsOf(reader: CommissionReader): Promise<string[]> {
  const rows: Commission[] = [];
  while (!reader.isDone) rows.push(...(await reader.next(signal)));
  return rows.map(({id}) => id);
}

describe('a list of commissions read to its end', () => {
  it('has each row once, however often the pages have it', async () => {
    const {reader} = readerOf({
      '': {ids: ['a', 'b'], next: '1'},
      1: {ids: ['b', 'c'], next: '2'},
      2: {ids: [], next: null},
    });
    expect(await idsOf(reader)).to.deep.equal(['a', 'b', 'c']);
    expect(reader.count).to.equal(3);
  });

  it('goes on after a failure with the page that did not come', async () => {
    const {reader, asked} = readerOf({'': {ids: ['a', 'b'], next: '1'}, 1: new Error('lost')});
    await reader.next(signal);
    const failure = await reader.next(signal).catch((thrown: unknown) => thrown);
    expect((failure as Error).message).to.equal('lost');
    expect(reader.isDone).to.equal(false);
    expect(await idsOf(reader)).to.deep.equal(['c', 'd']);
    expect(asked.map(({cursor}) => cursor)).to.deep.equal([undefined, '1', '1']);
  });

  it('is the whole set by the moment of the event, counted once', async () => {
    const {reader, asked} = readerOf(
      {'': {ids: ['a'], next: null}},
      {
        programme: 'pg',
        status: ['paid'],
        sort: 'amount',
        direction: 'asc',
        jumpTo: '2026-11-01',
        cursor: 'x',
        limit: 20,
      },
    );
    await reader.survey(signal);
    await idsOf(reader);
    expect(asked).to.deep.equal([
      {programme: 'pg', status: ['paid'], limit: 1},
      {programme: 'pg', status: ['paid'], totals: false, limit: 100},
    ]);
  });

  it('keeps the direction of a list that stands by moments', async () => {
    const {reader, asked} = readerOf({'': {ids: ['a'], next: null}}, {programme: 'pg', direction: 'asc'});
    await idsOf(reader);
    expect(asked).to.deep.equal([{programme: 'pg', direction: 'asc', totals: false, limit: 100}]);
  });

  it('ends with an error where a backend gives the same page again and again', async () => {
    const {reader} = readerOf({'': {ids: ['a'], next: '1'}, 1: {ids: ['b'], next: '1'}});
    const failure = await idsOf(reader).catch((thrown: unknown) => thrown);
    expect((failure as Error).message).to.equal('The list of commissions does not come to an end.');
  });
});
