import {expect} from '@open-wc/testing';
import {BackendError, checkAnswer, routes} from '@kabinet/contract';
import type {Hint} from '@kabinet/contract';
import {SAMPLE_OFFERS, SAMPLE_PARTNERS, SAMPLE_PROGRAMMES, sampleDataset} from '../sample/index.js';
import type {Dataset} from '../sample/index.js';
import {memoryBackend, memoryStore, SAMPLE_NOW} from './index.js';

const {large, small, fresh} = SAMPLE_PARTNERS;
const russia = {programme: SAMPLE_PROGRAMMES.russia};
const today = {from: '2026-11-21', to: '2026-11-21'};
const METRICS = ['clicks', 'uniqueClicks', 'leads', 'conversions', 'revenue', 'earnings'];

/** The sample without its history. */
function emptyDataset(): Dataset {
  const {links: _links, ...dataset} = sampleDataset({now: SAMPLE_NOW, scale: 'small'});
  return {...dataset, links: [], commissions: [], payouts: [], clicks: () => []};
}

const rub = (amount: string) => ({amount, currency: 'RUB'});
const eur = (amount: string) => ({amount, currency: 'EUR'});

async function kindOf(promise: Promise<unknown> | undefined): Promise<string> {
  const error = await promise?.catch((thrown: unknown) => thrown);
  if (!(error instanceof BackendError)) return 'answered';
  return [error.kind, error.code, error.fields[0]?.pointer].filter(Boolean).join(' ');
}

/** A store with one link of the large partner, and a visitor who has clicked it. */
async function shopDay(offer: keyof typeof SAMPLE_OFFERS = 'catalogue', programme = russia.programme as string) {
  const store = memoryStore({dataset: emptyDataset()});
  const backend = store.backendFor(large);
  const link = await backend.links!.create!({programme, offer: SAMPLE_OFFERS[offer], subIds: {sub1: 'blog'}});
  const click = store.click(link.code, {visitor: 'v1', country: 'RU', device: 'mobile', subIds: {sub2: 'autumn'}});
  const totals = async () => (await backend.report!({programme, period: today, metrics: METRICS})).totals;
  const station = async () => (await backend.balance!({programme})).accounts[0];
  return {store, backend, link, click, totals, station};
}

describe('memoryBackend', () => {
  describe('the shop’s day', () => {
    it('counts clicks, and a visitor once', async () => {
      const {store, link, totals} = await shopDay();
      store.click(link.code.toUpperCase(), {visitor: 'v1'});
      store.click(link.code, {visitor: 'v2'});
      store.click(link.code);
      expect(await totals()).to.deep.equal({
        clicks: 4,
        uniqueClicks: 3,
        leads: 0,
        conversions: 0,
        revenue: [rub('0.00')],
        earnings: [rub('0.00')],
      });
    });

    it('turns a sale into a commission on hold that explains itself', async () => {
      const {store, backend, click, totals, station} = await shopDay();
      store.convert({
        click: click.id,
        orderId: 'R-1',
        sale: rub('2790.00'),
        parts: [{code: 'shipping', amount: rub('300.00')}],
        customer: {id: 'c1', name: 'Анна К.', email: 'a•••@mail.example'},
      });
      // (2790 − 300) × 8 % = 199.20
      expect(await totals()).to.include({leads: 0, conversions: 1});
      expect((await totals())['earnings']).to.deep.equal([rub('199.20')]);
      expect((await totals())['revenue']).to.deep.equal([rub('2790.00')]);
      const account = await station();
      expect([account?.onHold, account?.earned, account?.counts?.onHold]).to.deep.equal([
        rub('199.20'),
        rub('199.20'),
        1,
      ]);
      expect(account?.nextRelease).to.deep.equal({date: '2026-12-05', amount: rub('199.20')});
      const [row] = (await backend.commissions!.list(russia)).items;
      const detail = await backend.commissions!.get!({id: row?.id ?? ''});
      expect(detail.expectedPayoutDate).to.equal('2026-12-10');
      expect(detail.subIds).to.deep.equal({sub1: 'blog', sub2: 'autumn'});
      expect(detail.customer).to.deep.equal({name: 'Анна К.', email: 'a•••@mail.example'});
      expect(detail.explanation.steps.map(({operator, code}) => `${operator} ${code}`)).to.deep.equal([
        'start sale',
        'minus shipping',
        'equals base',
        'times rate',
        'equals commission',
      ]);
      expect(detail.timeline.map(({code, at, expectedOn}) => [code, at ?? expectedOn])).to.deep.equal([
        ['click', SAMPLE_NOW],
        ['sale', SAMPLE_NOW],
        ['hold_end', '2026-12-05'],
        ['payout', '2026-12-10'],
      ]);
    });

    it('takes the same order once', async () => {
      const {store, click, totals} = await shopDay();
      const sale = {click: click.id, orderId: 'R-1', sale: rub('1000.00')};
      expect(store.convert(sale)).to.deep.equal(store.convert(sale));
      expect((await totals())['conversions']).to.equal(1);
    });

    it('reverses what is refunded before it is paid', async () => {
      const {store, click, totals, station} = await shopDay();
      store.convert({click: click.id, orderId: 'R-1', sale: rub('1000.00')});
      const [partial] = store.refund('R-1', rub('250.00'));
      expect([partial?.type, partial?.amount, partial?.sale]).to.deep.equal([
        'adjustment',
        rub('-20.00'),
        rub('-250.00'),
      ]);
      expect([(await totals())['revenue'], (await totals())['earnings']]).to.deep.equal([
        [rub('750.00')],
        [rub('60.00')],
      ]);
      expect((await totals())['conversions']).to.equal(1);
      expect((await station())?.onHold).to.deep.equal(rub('60.00'));
      expect(store.refund('R-1').map(({history}) => history.at(-1)?.status)).to.deep.equal(['reversed', 'reversed']);
      expect((await totals())['earnings']).to.deep.equal([rub('0.00')]);
      expect(store.refund('R-1')).to.deep.equal([]);
    });

    it('lets a lead wait for the operator’s word', async () => {
      const {store, click, totals, station} = await shopDay('request');
      const lead = store.convert({click: click.id, type: 'lead'});
      expect((await station())?.pending).to.deep.equal(rub('450.00'));
      expect(store.confirm(lead.id).history.map(({status}) => status)).to.deep.equal(['pending', 'approved']);
      expect((await station())?.available).to.deep.equal(rub('450.00'));
      expect(await totals()).to.include({leads: 1, conversions: 1});
      const other = store.convert({click: click.id, type: 'lead'});
      store.reject(other.id);
      expect(await totals()).to.include({leads: 1, conversions: 1});
      expect(() => store.confirm(other.id)).to.throw(BackendError);
    });

    it('takes a part that was refunded along with the operator’s word', async () => {
      const {store, click, station} = await shopDay('club');
      for (const [orderId, word] of [
        ['R-1', 'confirm'],
        ['R-2', 'reject'],
      ] as const) {
        const customer = {id: orderId, name: 'Анна К.', email: 'a•••@mail.example'};
        const sale = store.convert({click: click.id, orderId, sale: rub('1000.00'), customer});
        store.refund(orderId, rub('250.00'));
        store[word](sale.id);
      }
      const account = await station();
      expect([account?.pending, account?.earned]).to.deep.equal([rub('0.00'), rub('150.00')]);
    });

    it('pays for the first sale of a customer only, where the terms say so', async () => {
      const {store, backend, click, totals} = await shopDay('club');
      const customer = {id: 'c1', name: 'Анна К.', email: 'a•••@mail.example'};
      store.convert({click: click.id, sale: rub('990.00'), customer});
      const second = store.convert({click: click.id, sale: rub('990.00'), customer});
      expect([second.amount, second.steps, second.history[0]?.reason?.code]).to.deep.equal([
        rub('0.00'),
        [],
        'not_first_sale',
      ]);
      // 990 × 20 % = 198
      expect((await totals())['earnings']).to.deep.equal([rub('198.00')]);
      const {summary} = await backend.commissions!.list(russia);
      expect(summary).to.deep.equal([
        {status: 'pending', count: 1, amount: [rub('198.00')]},
        {status: 'rejected', count: 1, amount: [rub('0.00')]},
      ]);
    });

    it('cuts a commission at its cap', async () => {
      const {store, click} = await shopDay('catalogueEurope', SAMPLE_PROGRAMMES.europe);
      // 2,000 × 7 % = 140, at most 60
      expect(store.convert({click: click.id, sale: eur('2000.00')}).amount).to.deep.equal(eur('60.00'));
    });

    it('refuses what it does not know', async () => {
      const {store, backend, link, click} = await shopDay();
      expect(() => store.convert({click: 'x', sale: rub('1.00')})).to.throw('There is no click "x".');
      expect(() => store.refund('R-404')).to.throw('There is no order "R-404".');
      expect(() => store.click('nowhere')).to.throw('There is no link "nowhere".');
      await backend.links!.archive!({id: link.id});
      expect(() => store.click(link.code)).to.throw(BackendError);
      store.changePartner(large, {status: 'archived'});
      expect(() => store.convert({click: click.id, sale: rub('1.00')})).to.throw('This partner earns nothing now.');
    });

    it('pays nothing to who has left the programme', async () => {
      const {store, link, click} = await shopDay();
      store.changePartner(large, {programmes: [SAMPLE_PROGRAMMES.europe]});
      expect(() => store.click(link.code))
        .to.throw(BackendError)
        .with.property('kind', 'not_found');
      expect(() => store.convert({click: click.id, sale: rub('1.00')}))
        .to.throw(BackendError)
        .with.property('code', 'not_a_member');
    });
  });

  describe('days', () => {
    it('begin in the programme’s zone', async () => {
      // 23:30 in Moscow on the 21st is 20:30 UTC; half an hour and a millisecond later it is the 22nd.
      for (const [now, day] of [
        ['2026-11-21T20:59:59.999Z', '2026-11-21'],
        ['2026-11-21T21:00:00.000Z', '2026-11-22'],
      ] as const) {
        const store = memoryStore({dataset: emptyDataset(), now});
        const backend = store.backendFor(large);
        store.click((await backend.links!.create!({...russia, offer: SAMPLE_OFFERS.catalogue})).code);
        const period = {from: '2026-11-20', to: '2026-11-23'};
        const {series} = await backend.report!({...russia, period, metrics: ['clicks'], granularity: 'day'});
        const counted = series?.filter(({figures}) => figures['clicks'] === 1).map(({bucket}) => bucket);
        expect(counted, now).to.deep.equal([day]);
      }
    });

    it('have 25 hours when the clocks go back', async () => {
      const backend = memoryBackend();
      const report = await backend.report!({
        programme: SAMPLE_PROGRAMMES.europe,
        period: {from: '2026-10-25', to: '2026-10-25'},
        metrics: ['clicks'],
        granularity: 'hour',
      });
      expect(report.series?.length).to.equal(25);
      expect(report.series?.slice(0, 2).map(({bucket}) => bucket)).to.deep.equal([
        '2026-10-24T22:00:00.000Z',
        '2026-10-24T23:00:00.000Z',
      ]);
    });
  });

  describe('rights', () => {
    const asked = {...russia, period: today, metrics: ['clicks']};
    const rights = async (status: 'invited' | 'pending' | 'approved' | 'suspended' | 'blocked' | 'archived') => {
      const store = memoryStore();
      store.changePartner(large, {status, statusReason: 'Так решил оператор.'});
      const backend = store.backendFor(large);
      const {partner, programmes, capabilities} = checkAnswer(routes.session.answer, await backend.session({}));
      expect(partner).to.include({status, statusReason: 'Так решил оператор.'});
      return {
        programmes: programmes.length,
        methods: capabilities.methods.length,
        outcomes: [
          await kindOf(backend.offers?.list(russia)),
          await kindOf(backend.report?.(asked)),
          await kindOf(backend.commissions?.list(russia)),
          await kindOf(backend.links?.create?.({...russia, offer: SAMPLE_OFFERS.catalogue})),
        ],
      };
    };
    const no = 'forbidden partner_status';
    const yes = 'answered';

    it('follow from the partner’s status', async () => {
      expect(await rights('approved')).to.deep.equal({programmes: 2, methods: 27, outcomes: [yes, yes, yes, yes]});
      expect(await rights('suspended')).to.deep.equal({programmes: 2, methods: 15, outcomes: [yes, yes, yes, no]});
      expect(await rights('archived')).to.deep.equal({programmes: 2, methods: 15, outcomes: [yes, yes, yes, no]});
      expect(await rights('pending')).to.deep.equal({programmes: 2, methods: 2, outcomes: [yes, no, no, no]});
      expect(await rights('invited')).to.deep.equal({programmes: 2, methods: 2, outcomes: [yes, no, no, no]});
      expect(await rights('blocked')).to.deep.equal({programmes: 0, methods: 1, outcomes: [no, no, no, no]});
    });
  });

  describe('refusals', () => {
    it('name what is wrong', async () => {
      const backend = memoryBackend();
      const {period, metrics} = {period: today, metrics: ['clicks']};
      const report = (query: object) => kindOf(backend.report?.({...russia, period, metrics, ...query}));
      expect(await report({metrics: ['clicks', 'cr']})).to.equal('validation unknown_metric /metrics/1');
      expect(await report({dimensions: ['link', 'ip']})).to.equal('validation unknown_dimension /dimensions/1');
      expect(await report({filters: {ip: ['1']}})).to.equal('validation unknown_dimension /filters/ip');
      expect(await report({sort: 'earnings'})).to.equal('validation unknown_metric /sort');
      expect(await report({period: {from: '2021-11-17', to: '2026-11-21'}})).to.equal(
        'validation range_too_long /period',
      );
      expect(await report({period: {from: '2021-11-18', to: '2026-11-21'}})).to.equal('answered');
      expect(await report({compare: {from: '2020-01-01', to: '2026-01-01'}})).to.equal(
        'validation range_too_long /compare',
      );
      expect(await report({dimensions: ['sub10', 'country'], filters: {sub1: []}})).to.equal('answered');
      const links = (query: object) => kindOf(backend.links?.list({...russia, ...query}));
      expect(await links({sort: 'clicks'})).to.equal('validation period_needed /period');
      const create = (draft: object) =>
        kindOf(backend.links?.create?.({...russia, offer: SAMPLE_OFFERS.catalogue, ...draft}));
      expect(await create({destination: 'https://evil.example'})).to.equal('validation host_not_allowed /destination');
      expect(await create({code: 'uyut-post'})).to.equal('conflict code_taken');
      expect(await create({offer: SAMPLE_OFFERS.business})).to.equal('not_found');
    });

    it('do not say whether a foreign row exists', async () => {
      const backend = memoryBackend({partner: small});
      const foreign = await backend.commissions?.get?.({id: 'cm_000001'}).catch((error: unknown) => error);
      expect((foreign as Error).message).to.equal('There is no commission "cm_000001".');
      const unknown = await backend.commissions?.get?.({id: 'cm_x'}).catch((error: unknown) => error);
      expect((unknown as Error).message).to.equal('There is no commission "cm_x".');
    });

    it('meet a partner that is not there', () => {
      expect(() => memoryBackend({partner: 'pt_nobody'})).to.throw('There is no partner "pt_nobody".');
    });
  });

  describe('stores', () => {
    it('do not share what is written, nor change the data set', async () => {
      const [one, other] = [memoryStore(), memoryStore()];
      await one.backendFor(large).links!.create!({...russia, offer: SAMPLE_OFFERS.catalogue, code: 'Only-Here'});
      expect(() => other.click('Only-Here')).to.throw(BackendError);
      expect(one.click('Only-Here').partner).to.equal(large);
    });

    it('keep partners apart, quota and keys too', async () => {
      const store = memoryStore();
      const draft = {...russia, offer: SAMPLE_OFFERS.catalogue};
      const own = await store.backendFor(fresh).links!.create!(draft, {idempotencyKey: 'k'});
      const foreign = await store.backendFor(small).links!.create!(draft, {idempotencyKey: 'k'});
      expect(own.id).not.to.equal(foreign.id);
      const {capabilities} = await store.backendFor(fresh).session({});
      expect(capabilities.links?.quota).to.deep.equal({used: 1, limit: 50});
    });

    it('count sub-ids that are empty as none', async () => {
      const backend = memoryBackend();
      const link = await backend.links!.create!({
        ...russia,
        offer: SAMPLE_OFFERS.catalogue,
        subIds: {sub1: '', sub2: 'x'},
      });
      expect(link.subIds).to.deep.equal({sub2: 'x'});
      expect((await backend.links!.update!({id: link.id, subIds: {sub2: ''}})).subIds).to.equal(undefined);
    });
  });

  describe('hints', () => {
    const take = async (hints: AsyncIterable<Hint> | undefined, count: number) => {
      const taken: Hint[] = [];
      for await (const hint of hints ?? []) if (taken.push(hint) === count) break;
      return taken;
    };

    it('reach the partner whose data changed, and nobody else', async () => {
      const store = memoryStore();
      const heard = take(store.backendFor(large).stream?.({}), 2);
      const silent = store.backendFor(small).stream?.({})[Symbol.asyncIterator]().next();
      const click = store.click('Uyut-Post');
      store.convert({click: click.id, sale: rub('100.00')});
      expect(await heard).to.deep.equal([
        {id: '1', topics: ['report', 'links']},
        {id: '2', topics: ['report', 'links', 'commissions', 'balance']},
      ]);
      const outcome = await Promise.race([silent, new Promise((resolve) => setTimeout(resolve, 20, 'silence'))]);
      expect(outcome).to.equal('silence');
    });

    it('that were missed are told to whoever comes back', async () => {
      const store = memoryStore();
      store.tell(large, ['links']);
      store.tell(large, ['balance']);
      store.tell(large, ['payouts']);
      const backend = store.backendFor(large);
      expect(await take(backend.stream?.({after: '1'}), 2)).to.deep.equal([
        {id: '2', topics: ['balance']},
        {id: '3', topics: ['payouts']},
      ]);
      const [all] = await take(backend.stream?.({after: 'another server’s'}), 1);
      expect(all?.topics).to.include.members(['links', 'commissions', 'payouts']);
    });
  });

  describe('faults', () => {
    it('delay, break and hang single operations', async () => {
      const wrong = new BackendError('unavailable', 'Not now.');
      const backend = memoryBackend({
        faults: (operation) => {
          if (operation === 'balance') throw wrong;
          return operation === 'report' ? new Promise(() => undefined) : undefined;
        },
      });
      expect(await backend.balance!(russia).catch((error: unknown) => error)).to.equal(wrong);
      const leaving = new AbortController();
      const asked = backend.report!({...russia, period: today, metrics: ['clicks']}, {signal: leaving.signal});
      leaving.abort(wrong);
      expect(await asked.catch((error: unknown) => error)).to.equal(wrong);
      expect(await kindOf(backend.session({}))).to.equal('answered');
    });
  });
});
