import {
  addDays,
  BackendError,
  COMMISSION_SORTS,
  LINK_SORTS,
  LINK_STATUSES,
  methodOf,
  previousPeriod,
  routes,
} from '@kabinet/contract';
import type {Commission, Operation, PartnerBackend, Period, Programme, Session} from '@kabinet/contract';
import {comparable} from './deviation.js';
import {baseMetrics, lastDays} from './sums.js';
import {everyCommission, everyLink, everyPayout} from './walk.js';

export interface ComparedQuery {
  readonly operation: Operation;
  readonly input: object;
}

/** Two answers to one question that are not the same, written as JSON. */
export interface Difference extends ComparedQuery {
  readonly first: string;
  readonly second: string;
}

/** Pages of one list that are compared. */
const MOST_PAGES = 20;

/**
 * Asks two backends the same and gives what differs: nothing, if both stand on the same data. Lists are followed page
 * by page, each by its own cursors. Amounts count as numbers; errors are the same when kind, code and fields are.
 */
export async function sameAnswers(
  first: PartnerBackend,
  second: PartnerBackend,
  queries: readonly ComparedQuery[],
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const query of queries) {
    const [one, other] = await Promise.all([answersOf(first, query), answersOf(second, query)]);
    const at = one.findIndex((page, index) => page !== other[index]);
    const isDifferent = at >= 0 || one.length !== other.length;
    if (isDifferent) differences.push({...query, first: one.at(at) ?? '', second: other.at(at) ?? ''});
  }
  return differences;
}

/** Each page as a text that is the same for what counts as the same. */
async function answersOf(backend: PartnerBackend, {operation, input}: ComparedQuery): Promise<string[]> {
  const pages: string[] = [];
  for (let asked = input; pages.length < MOST_PAGES;) {
    // Each backend numbers its hints by itself.
    const {lastHint: _own, ...answer}: {lastHint?: unknown} = await ask(backend, operation, asked);
    const cursor = (answer as {nextCursor?: unknown}).nextCursor;
    pages.push(comparable({...answer, ...(cursor !== undefined && {nextCursor: cursor !== null})}));
    if (typeof cursor !== 'string') break;
    asked = {...asked, cursor};
  }
  return pages;
}

async function ask(backend: PartnerBackend, operation: Operation, input: object): Promise<object> {
  try {
    return (await methodOf(backend, operation)?.(input)) ?? {};
  } catch (thrown) {
    const {kind, code, fields} = BackendError.from(thrown);
    return {kind, code, fields: fields.map(({pointer}) => pointer)};
  }
}

/** Questions of every kind about everything that this partner has. */
export async function comparableQueries(backend: PartnerBackend): Promise<ComparedQuery[]> {
  const session = await backend.session({});
  const perProgramme = await Promise.all(session.programmes.map((programme) => queriesOf(backend, session, programme)));
  return [{operation: 'session', input: {}} as const, ...perProgramme.flat(), ...refusedQueries(session)].filter(
    ({operation}) => methodOf(backend, operation) !== undefined && operation in routes,
  );
}

async function queriesOf(backend: PartnerBackend, session: Session, programme: Programme): Promise<ComparedQuery[]> {
  const asked = {programme: programme.id};
  const period = lastDays(30, session, programme);
  const [links, commissions, payouts] = await Promise.all([
    everyLink(backend, programme.id),
    everyCommission(backend, asked),
    everyPayout(backend, programme.id),
  ]);
  const statuses = [...new Set(commissions.map(({status}) => status))];
  return [
    {operation: 'offers.list', input: asked},
    {operation: 'offers.list', input: {...asked, limit: 1}},
    {operation: 'balance', input: asked},
    {operation: 'plan', input: asked},
    ...linkQueries(asked, period, links[0]?.offer.id),
    ...reportQueries(session, programme),
    {operation: 'commissions.list', input: asked},
    {operation: 'commissions.list', input: {...asked, period, limit: 3}},
    ...statuses.map((status) => query('commissions.list', {...asked, status: [status], limit: 100})),
    ...links.slice(0, 4).map(({id}) => query('commissions.list', {...asked, link: id, type: ['sale', 'lead']})),
    ...payouts.slice(0, 6).map(({id}) => query('commissions.list', {...asked, payout: id})),
    ...commissionQueries(asked, period, commissions),
    ...samples(commissions, 40).map(({id}) => query('commissions.get', {id})),
    {operation: 'payouts.list', input: asked},
    {operation: 'payouts.list', input: {...asked, period, limit: 2}},
    {operation: 'payouts.list', input: {...asked, status: ['paid', 'failed']}},
    ...payouts.map(({id}) => query('payouts.get', {id})),
    {operation: 'requisites.list', input: asked},
    {operation: 'requisites.bank', input: {bik: '044500999'}},
  ];
}

function commissionQueries(asked: {programme: string}, period: Period, rows: readonly Commission[]): ComparedQuery[] {
  const [some] = rows;
  const amount = rows[Math.floor(rows.length / 2)]?.amount.amount;
  return [
    ...COMMISSION_SORTS.flatMap((sort) => [
      query('commissions.list', {...asked, sort, limit: 7}),
      query('commissions.list', {...asked, sort, direction: 'asc', status: ['approved', 'paid'], limit: 7}),
    ]),
    query('commissions.list', {...asked, period, periodBy: 'status', sort: 'statusChangedAt'}),
    query('commissions.list', {...asked, minAmount: amount, totals: false}),
    query('commissions.list', {...asked, maxAmount: amount, type: ['sale', 'adjustment']}),
    query('commissions.list', {...asked, subIds: some?.subIds, currency: some?.amount.currency}),
    query('commissions.list', {...asked, search: some?.customer?.name?.toUpperCase()}),
    query('commissions.list', {...asked, search: 'алена'}),
    query('commissions.list', {...asked, search: 'АЛЁНА'}),
    query('commissions.list', {...asked, search: '•@'}),
    query('commissions.list', {...asked, jumpTo: period.from, limit: 5}),
    query('commissions.list', {...asked, jumpTo: period.from, direction: 'asc', limit: 5}),
    query('commissions.list', {...asked, jumpTo: period.from, sort: 'amount'}),
  ];
}

function linkQueries(asked: {programme: string}, period: object, offer: string | undefined): ComparedQuery[] {
  return [
    query('links.list', asked),
    query('links.list', {...asked, status: [...LINK_STATUSES], limit: 3}),
    query('links.list', {...asked, offer}),
    ...LINK_SORTS.flatMap((sort) => [
      query('links.list', {...asked, period, sort, limit: 3}),
      query('links.list', {...asked, period, sort, direction: 'asc', limit: 2}),
    ]),
    query('links.list', {...asked, status: [...LINK_STATUSES], search: 'ЧЕРНАЯ'}),
    query('links.list', {...asked, status: [...LINK_STATUSES], search: 'чёрная'}),
    query('links.list', {...asked, search: 'catalogue', period, sort: 'name'}),
    query('links.list', {...asked, tag: 'осень'}),
  ];
}

function reportQueries(session: Session, programme: Programme): ComparedQuery[] {
  const {dimensions, granularities, limits} = session.capabilities;
  const asked = {programme: programme.id, metrics: baseMetrics(session)};
  const month = lastDays(30, session, programme);
  const year = lastDays(Math.min(366, limits?.rangeDays ?? 366), session, programme);
  const weekEnd = {from: addDays(month.to, -6), to: month.to};
  const compare = previousPeriod(month);
  return [
    query('report', {...asked, period: year}),
    ...granularities.map((granularity) =>
      query('report', {...asked, period: granularity === 'hour' ? weekEnd : year, granularity}),
    ),
    ...dimensions.flatMap(({id}) => [
      query('report', {...asked, period: year, dimensions: [id], limit: 4}),
      query('report', {...asked, period: month, compare, dimensions: [id], granularity: 'day', sort: 'earnings'}),
    ]),
    query('report', {...asked, period: month, dimensions: ['offer', 'device'], limit: 5}),
    query('report', {...asked, period: month, filters: {device: ['mobile', 'tablet']}, granularity: 'day'}),
    query('report', {...asked, period: month, metrics: ['earnings'], dimensions: ['country', 'link']}),
    query('report', {...asked, period: year, dimensions: ['weekday', 'hour'], limit: 168}),
    query('report', {...asked, period: month, filters: {weekday: ['6', '7']}, dimensions: ['referrer', 'hour']}),
    query('report', {...asked, period: year, dimensions: ['landingPage', 'promoCode'], direction: 'asc', limit: 7}),
    query('report', {...asked, period: month, dimensions: ['referrer'], sort: 'cr', limit: 3}),
    query('report', {...asked, period: month, dimensions: ['sub1', 'device'], sort: 'epc', direction: 'asc', limit: 3}),
  ];
}

/** Questions that are refused, by both in the same way. */
function refusedQueries({programmes: [programme], now}: Session): ComparedQuery[] {
  if (!programme) return [];
  const asked = {programme: programme.id};
  const today = now.slice(0, 10);
  const period = {from: addDays(today, -500), to: today};
  return [
    query('balance', {programme: 'no-such-programme'}),
    query('commissions.get', {id: 'no-such-commission'}),
    query('payouts.get', {id: 'no-such-payout'}),
    query('links.list', {...asked, sort: 'clicks'}),
    query('commissions.list', {...asked, cursor: 'bm8tc3VjaC1jdXJzb3I'}),
    query('commissions.list', {...asked, limit: 500}),
    query('report', {...asked, period, metrics: ['clicks']}),
    query('report', {...asked, period: {from: today, to: today}, metrics: ['cr']}),
    query('report', {...asked, period: {from: today, to: today}, metrics: ['clicks'], dimensions: ['nonsense']}),
    query('report', {...asked, period: {from: today, to: today}, metrics: ['clicks'], sort: 'earnings'}),
  ];
}

function query(operation: Operation, input: object): ComparedQuery {
  return {operation, input};
}

/** So many rows, evenly over the list. */
function samples<Row>(rows: readonly Row[], count: number): Row[] {
  const step = Math.max(1, Math.ceil(rows.length / count));
  return rows.filter((_, index) => index % step === 0);
}
