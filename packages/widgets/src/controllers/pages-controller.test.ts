import {expect, fixture, html} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend, PayoutPage, PayoutsQuery} from '@kabinet/contract';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {Probe, bareBackend, until} from '../testing/probe.js';
import {PagesController} from './pages-controller.js';

class Listing extends Probe {
  readonly pages = new PagesController(this, {operation: 'payouts.list', query: () => ({programme: 'a'})});

  get ids(): string {
    return this.pages.value?.items.map(({id}) => id).join(' ') ?? '';
  }
}
customElements.define('listing-probe', Listing);

function page(ids: string[], nextCursor: string | null): PayoutPage {
  const items = ids.map((id) => ({
    id,
    programme: 'a',
    status: 'paid',
    amount: {amount: '1.00', currency: 'RUB'},
    createdAt: '2026-11-01T00:00:00Z',
  }));
  return {items, nextCursor, total: 5, meta: {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'}} as PayoutPage;
}

let runtime: Runtime;

async function place(list: (query: PayoutsQuery) => Promise<PayoutPage>): Promise<Listing> {
  const backend: PartnerBackend = bareBackend({payouts: {list}});
  runtime = createRuntime({backend, locale: 'en'});
  return fixture<Listing>(html`<listing-probe .runtime=${runtime}></listing-probe>`);
}

describe('PagesController', () => {
  afterEach(() => runtime.core.dispose());

  it('adds pages, each row once, until there are no more', async () => {
    const cursors: (string | undefined)[] = [];
    const element = await place(async ({cursor}) => {
      cursors.push(cursor);
      return cursor ? page(['c', 'd', 'e'], null) : page(['a', 'b', 'c'], 'next');
    });
    await until('the first page', () => element.ids === 'a b c');
    expect(element.pages.value).to.include({total: 5, hasMore: true, loadingMore: false});
    await element.pages.more();
    await until('the second page', () => element.ids === 'a b c d e');
    expect(element.pages.value?.hasMore).to.equal(false);
    expect(cursors).to.deep.equal([undefined, 'next']);
  });

  it('loads the next page once, however often it is pressed', async () => {
    let asked = 0;
    const element = await place(async ({cursor}) => {
      asked++;
      return cursor ? page(['b'], null) : page(['a'], 'next');
    });
    await until('the first page', () => element.ids === 'a');
    await Promise.all([element.pages.more(), element.pages.more(), element.pages.more()]);
    expect(asked).to.equal(2);
  });

  it('keeps the rows when the next page fails, and tells why', async () => {
    let broken = true;
    const element = await place(async ({cursor}) => {
      if (cursor && broken) throw new BackendError('unavailable', 'down');
      return cursor ? page(['b'], null) : page(['a'], 'next');
    });
    await until('the first page', () => element.ids === 'a');
    await element.pages.more();
    await until('the error', () => element.pages.value?.moreError?.kind === 'unavailable');
    expect(element.ids).to.equal('a');
    broken = false;
    await element.pages.more();
    await until('the second page', () => element.ids === 'a b');
    expect(element.pages.value?.moreError).to.equal(undefined);
  });
});
