import type {
  Balance,
  BalanceQuery,
  BaseMetric,
  LinksQuery,
  Offer,
  OffersQuery,
  PartnerBackend,
  Payout,
  PayoutsQuery,
  ReportQuery,
} from '@kabinet/contract';
import {balanceOf, payoutPage} from '../../lists/answers.js';
import {offerPage} from '../../lists/offer-list.js';
import type {Countable} from '../../lists/report.js';
import {clickReport} from '../kit/click-report.js';
import {commissionMethods} from '../kit/commission-methods.js';
import {sessionOf} from '../kit/index.js';
import type {Offered, Operations, PlatformPartner} from '../kit/index.js';
import {linksOfOffers} from '../kit/links-of-offers.js';
import {platformMetrics} from '../kit/metrics.js';
import {CLICK_DIMENSIONS} from './clicks.js';
import {nextPayoutOf} from './next-payout.js';
import type {EverflowReader} from './reader.js';
import {KNOWN_DAYS} from './window.js';

const METRICS: readonly BaseMetric[] = ['clicks', 'uniqueClicks', 'conversions', 'earnings'];

const COUNTABLE: Countable = {
  metrics: METRICS,
  dimensions: CLICK_DIMENSIONS,
  granularities: ['day', 'week', 'month'],
};

const FILTERS = ['status', 'type', 'offer', 'payout', 'currency', 'amount', 'subIds', 'search', 'jumpTo'];

export interface Connected {
  readonly address: string;
  readonly reader: EverflowReader;
  readonly operations: Operations;
  readonly partner: PlatformPartner;
  readonly now: () => number;
}

export function backendOf({address, reader, operations, partner, now}: Connected): PartnerBackend {
  const report = (query: ReportQuery) =>
    clickReport(
      {
        ...COUNTABLE,
        clicks: (cut) => reader.clicks(cut),
        rows: () => reader.counted(),
        oldestDay: reader.oldestDay,
        rangeDays: KNOWN_DAYS,
        answerScope: (at) => operations.answerScope(at),
      },
      query,
    );
  const rest = {
    address,
    offers: {
      list: operations.fromRows(
        'offers.list',
        () => reader.offers(),
        (scope, rows: readonly Offer[], query: OffersQuery) => offerPage(scope, rows, query),
      ),
    },
    links: {
      list: operations.read('links.list', async (query: LinksQuery) => {
        const {value, at} = await reader.links(partner.account);
        return linksOfOffers(operations.answerScope(at), value, query, {metrics: METRICS, report});
      }),
    },
    report: operations.read('report', report),
    commissions: commissionMethods(operations, () => reader.commissions(), now),
    payouts: {
      list: operations.fromRows(
        'payouts.list',
        () => reader.payouts(),
        (scope, rows: readonly Payout[], query: PayoutsQuery) => payoutPage(scope, rows, query),
      ),
    },
  };
  const balance = operations.read('balance', async (_query: BalanceQuery): Promise<Balance> => {
    const [commissions, payouts, programme] = await Promise.all([
      reader.commissions(),
      reader.payouts(),
      reader.programme(),
    ]);
    const scope = operations.answerScope(Math.min(commissions.at, payouts.at));
    return {...balanceOf({...scope, programme}, commissions.value), ...nextPayoutOf(payouts.value)};
  });
  return {
    ...rest,
    balance,
    session: operations.session(async () => {
      const [who, programme, isWhole] = await Promise.all([
        reader.partner(partner),
        reader.programme(),
        reader.isWhole(),
      ]);
      const methods = {...rest, ...(isWhole && {balance})};
      return sessionOf(methods, {partner: who, programme, offered: offered(reader.oldestDay), now: now()});
    }),
  };
}

function offered(oldestDay: string): Offered {
  return {
    metrics: platformMetrics('Everflow', COUNTABLE),
    dimensions: COUNTABLE.dimensions.map((id) => ({id})),
    granularities: [...COUNTABLE.granularities],
    commissionFilters: FILTERS,
    commissionSorts: ['occurredAt', 'amount'],
    links: {filters: ['status', 'offer', 'search'], sorts: ['created', 'name', 'clicks', 'conversions', 'earnings']},
    limits: {oldestDay, rangeDays: KNOWN_DAYS},
  };
}
