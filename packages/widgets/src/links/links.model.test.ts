import {expect} from '@open-wc/testing';
import {STANDARD_METRICS} from '@kabinet/contract';
import type {Link, Programme} from '@kabinet/contract';
import {
  actionsFor,
  changeFor,
  figureColumns,
  figureOf,
  nameOf,
  NEWEST,
  queryOf,
  quotaOf,
  sortsFor,
  undoOf,
  withCreated,
} from './links.model.js';

const PROGRAMME: Programme = {id: 'pg', name: 'Programme', currency: 'RUB', timeZone: 'Europe/Moscow'};

function link(id: string, rest: Partial<Link> = {}): Link {
  return {
    id,
    programme: 'pg',
    offer: {id: 'of', name: 'Offer'},
    name: `Link ${id}`,
    code: id,
    url: `https://go.example/r/${id}`,
    destination: 'https://shop.example/',
    status: 'active',
    createdAt: '2026-11-01T00:00:00Z',
    ...rest,
  };
}

describe('queryOf', () => {
  it('asks for thirty days, today included', () => {
    expect(queryOf(NEWEST, PROGRAMME, '2026-11-21')).to.deep.equal({
      programme: 'pg',
      period: {from: '2026-10-23', to: '2026-11-21'},
      sort: 'created',
      limit: 10,
    });
  });

  it('names a status only when one is chosen', () => {
    const {status, sort} = queryOf({sort: 'earnings', filter: 'archived'}, PROGRAMME, '2026-11-21');
    expect([status, sort]).to.deep.equal([['archived'], 'earnings']);
  });
});

describe('what a partner may see', () => {
  const metrics = (...ids: string[]) => STANDARD_METRICS.filter(({id}) => ids.includes(id));

  it('decides on columns, whatever the operator’s order', () => {
    expect(figureColumns(STANDARD_METRICS)).to.deep.equal(['clicks', 'conversions', 'cr', 'earnings']);
    expect(figureColumns(metrics('earnings', 'epc', 'clicks'))).to.deep.equal(['clicks', 'earnings']);
    expect(figureColumns([])).to.deep.equal([]);
  });

  it('decides on orders', () => {
    expect(sortsFor(STANDARD_METRICS)).to.deep.equal(['created', 'clicks', 'conversions', 'earnings']);
    expect(sortsFor(metrics('clicks'))).to.deep.equal(['created', 'clicks']);
    expect(sortsFor([])).to.deep.equal(['created']);
  });
});

describe('figureOf', () => {
  const figure = (figures: Link['figures'], column: 'clicks' | 'cr' | 'earnings') =>
    figureOf(link('a', {figures}), column, STANDARD_METRICS, PROGRAMME);

  it('tells counts and amounts as they came', () => {
    expect(figure({clicks: 0}, 'clicks')).to.deep.equal({kind: 'count', count: 0});
    const amounts = [{amount: '1.50', currency: 'EUR'}];
    expect(figure({earnings: amounts}, 'earnings')).to.deep.equal({kind: 'money', amounts});
  });

  it('knows nothing from zero', () => {
    expect(figure(undefined, 'clicks')).to.equal(null);
    expect(figure({clicks: null}, 'clicks')).to.equal(null);
    expect(figure({}, 'earnings')).to.equal(null);
    expect(figure({earnings: []}, 'earnings')).to.deep.equal({
      kind: 'money',
      amounts: [{amount: '0', currency: 'RUB'}],
    });
  });

  it('works out the rate from the totals', () => {
    expect(figure({clicks: 8, conversions: 1}, 'cr')).to.deep.equal({kind: 'share', share: '0.125'});
    expect(figure({clicks: 0, conversions: 0}, 'cr')).to.equal(null);
    expect(figure({clicks: 8}, 'cr')).to.equal(null);
  });
});

describe('withCreated', () => {
  const [a, b, c] = [link('a'), link('b'), link('c')];

  it('puts the new link first, once, and as the list knows it', () => {
    const ids = (links: readonly Link[]) => links.map(({id}) => id);
    expect(ids(withCreated([a, b], undefined))).to.deep.equal(['a', 'b']);
    expect(ids(withCreated([a, b], c))).to.deep.equal(['c', 'a', 'b']);
    const known = link('b', {figures: {clicks: 1}});
    const listed = withCreated([a, known], b);
    expect(ids(listed)).to.deep.equal(['b', 'a']);
    expect(listed[0]).to.equal(known);
  });
});

describe('actionsFor', () => {
  const all = {update: true, archive: true};

  it('depends on the status', () => {
    expect(actionsFor({status: 'active'}, all)).to.deep.equal(['rename', 'edit', 'pause', 'archive']);
    expect(actionsFor({status: 'paused'}, all)).to.deep.equal(['rename', 'edit', 'activate', 'archive']);
    expect(actionsFor({status: 'archived'}, all)).to.deep.equal(['restore']);
    expect(actionsFor({status: 'frozen'}, all)).to.deep.equal(['rename', 'edit']);
  });

  it('depends on what the partner may do', () => {
    expect(actionsFor({status: 'active'}, {update: false, archive: true})).to.deep.equal(['archive']);
    expect(actionsFor({status: 'active'}, {update: false, archive: false})).to.deep.equal([]);
    expect(actionsFor({status: 'archived'}, {update: false, archive: true})).to.deep.equal([]);
  });

  it('sends a status', () => {
    expect(changeFor('a', 'pause')).to.deep.equal({id: 'a', status: 'paused'});
    expect(changeFor('a', 'activate')).to.deep.equal({id: 'a', status: 'active'});
    expect(changeFor('a', 'restore')).to.deep.equal({id: 'a', status: 'active'});
  });
});

describe('undoOf', () => {
  const all = {update: true, archive: true};

  it('is what leads back without a question', () => {
    expect(undoOf('pause', {status: 'paused'}, all)).to.equal('activate');
    expect(undoOf('activate', {status: 'active'}, all)).to.equal('pause');
    expect(undoOf('archive', {status: 'archived'}, all)).to.equal('restore');
    expect(undoOf('restore', {status: 'active'}, all)).to.equal(undefined);
    expect(undoOf('rename', {status: 'active'}, all)).to.equal(undefined);
    expect(undoOf('archive', {status: 'archived'}, {update: false, archive: true})).to.equal(undefined);
  });
});

describe('quotaOf', () => {
  const capabilities = {methods: [], metrics: [], dimensions: [], granularities: []};

  it('is full at its limit, and above', () => {
    const quota = (used: number, limit: number) => quotaOf({...capabilities, links: {quota: {used, limit}}});
    expect(quota(49, 50)).to.deep.equal({used: 49, limit: 50, isFull: false});
    expect(quota(50, 50)).to.deep.equal({used: 50, limit: 50, isFull: true});
    expect(quota(3, 0)).to.deep.equal({used: 3, limit: 0, isFull: true});
    expect(quotaOf(capabilities)).to.equal(undefined);
    expect(quotaOf({...capabilities, links: {customCodes: true}})).to.equal(undefined);
  });
});

describe('nameOf', () => {
  it('is the code where there is no name', () => {
    expect(nameOf({name: 'Post', code: 'k7'})).to.equal('Post');
    expect(nameOf({name: '', code: 'k7'})).to.equal('k7');
  });
});
