import {expect} from '@open-wc/testing';
import {STANDARD_METRICS} from '@kabinet/contract';
import type {Capabilities, Link, Programme} from '@kabinet/contract';
import {
  columnsFor,
  figureOf,
  isFiltered,
  NEWEST,
  queryOf,
  shownColumns,
  sortedBy,
  sortsFor,
  takesFilter,
  unfiltered,
  withCreated,
} from './list.model.js';
import type {FigureColumn} from './list.model.js';

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

const DAYS = {from: '2026-10-23', to: '2026-11-21'};

describe('queryOf', () => {
  it('asks for nothing that was not chosen', () => {
    const usual = {programme: 'pg', period: DAYS, sort: 'created', limit: 10};
    expect(queryOf(NEWEST, PROGRAMME, DAYS)).to.deep.equal(usual);
    expect(queryOf(NEWEST, PROGRAMME, DAYS, 5)).to.deep.equal({...usual, limit: 5});
  });

  it('names what was chosen', () => {
    const listing = {
      sort: 'epc',
      direction: 'asc',
      filter: 'archived',
      offer: 'of',
      tag: 'осень',
      search: 'пост',
    } as const;
    expect(queryOf(listing, PROGRAMME, DAYS)).to.deep.equal({
      programme: 'pg',
      period: DAYS,
      sort: 'epc',
      direction: 'asc',
      limit: 10,
      status: ['archived'],
      offer: 'of',
      tag: 'осень',
      search: 'пост',
    });
  });
});

describe('what is listed', () => {
  it('is filtered by anything but its order', () => {
    expect(isFiltered({...NEWEST, sort: 'name', direction: 'asc'})).to.equal(false);
    for (const narrowed of [{filter: 'paused'}, {offer: 'of'}, {tag: 'a'}, {search: 'a'}] as const) {
      const listing = {...NEWEST, sort: 'name', ...narrowed} as const;
      expect(isFiltered(listing)).to.equal(true);
      expect(unfiltered(listing)).to.deep.equal({...NEWEST, sort: 'name'});
    }
  });
});

const capabilities = (metrics: Capabilities['metrics'], links?: Capabilities['links']): Capabilities => ({
  methods: [],
  metrics,
  dimensions: [],
  granularities: [],
  ...(links && {links}),
});

describe('what a backend takes', () => {
  const metrics = (...ids: string[]) => STANDARD_METRICS.filter(({id}) => ids.includes(id));

  it('is little when it does not say', () => {
    const silent = capabilities([...STANDARD_METRICS]);
    expect(sortsFor(silent)).to.deep.equal(['created', 'clicks', 'conversions', 'earnings']);
    expect(['status', 'offer', 'tag', 'search'].map((one) => takesFilter(silent, one as 'tag'))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    expect(sortedBy({...NEWEST, sort: 'clicks'}, 'clicks', silent)).to.deep.equal({sort: 'clicks', direction: 'desc'});
  });

  it('is what it says, as far as the partner may see it', () => {
    const {links} = capabilities([], {filters: ['search'], sorts: ['created', 'name', 'epc', 'clicks']});
    expect(sortsFor(capabilities(metrics('epc'), links))).to.deep.equal(['created', 'name', 'epc']);
    expect(takesFilter(capabilities([], links), 'search')).to.equal(true);
    expect(takesFilter(capabilities([], links), 'status')).to.equal(false);
  });

  it('turns an order round at the second press', () => {
    const all = capabilities([], {sorts: ['name', 'clicks']});
    expect(sortedBy(NEWEST, 'name', all)).to.deep.equal({sort: 'name', direction: 'asc'});
    expect(sortedBy({...NEWEST, sort: 'name', direction: 'asc'}, 'name', all).direction).to.equal('desc');
    expect(sortedBy({...NEWEST, sort: 'clicks'}, 'clicks', all).direction).to.equal('asc');
    expect(sortedBy({...NEWEST, sort: 'clicks', direction: 'asc'}, 'clicks', all).direction).to.equal('desc');
  });
});

describe('columns', () => {
  it('are those that the partner may see, the usual ones until others are chosen', () => {
    const clicks = STANDARD_METRICS.filter(({id}) => id === 'clicks' || id === 'epc');
    expect(columnsFor(clicks)).to.deep.equal(['destination', 'offer', 'created', 'clicks', 'epc']);
    expect(shownColumns(STANDARD_METRICS)).to.deep.equal(['clicks', 'conversions', 'cr', 'earnings']);
    expect(shownColumns(STANDARD_METRICS, ['epc', 'offer', 'gone'])).to.deep.equal(['offer', 'epc']);
    expect(shownColumns(STANDARD_METRICS, [])).to.deep.equal([]);
  });
});

describe('figureOf', () => {
  const figure = (figures: Link['figures'], column: FigureColumn) =>
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
    expect(figure({clicks: 8, earnings: [{amount: '10', currency: 'RUB'}]}, 'epc')).to.deep.equal({
      kind: 'money',
      amounts: [{amount: '1.25', currency: 'RUB'}],
    });
    expect(figure({clicks: 0, earnings: []}, 'epc')).to.equal(null);
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
