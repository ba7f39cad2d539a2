import {
  Asking,
  balanceOf,
  COMMISSION_METRICS,
  commissionPage,
  countedCommissions,
  detailOf,
  metricsOf,
  payoutPage,
  reportOfRows,
} from '@kabinet/backends/lists';
import type {Countable} from '@kabinet/backends/lists';
import {notFound} from '@kabinet/contract';
import type {
  BalanceQuery,
  CommissionsQuery,
  Partner,
  PartnerBackend,
  PayoutsQuery,
  Programme,
  ReportQuery,
  Session,
} from '@kabinet/contract';
import {recordsOf} from './records.js';

/** Yours: money is counted in its currency, and a day of a report is one of its time zone. */
const PROGRAMME: Programme = {id: 'main', name: 'Your programme', currency: 'EUR', timeZone: 'Europe/Berlin'};

/** What figures can be asked for. What is not named here is not shown, which is not zero. */
const COUNTED: Countable = {
  metrics: [...COMMISSION_METRICS],
  dimensions: ['offer', 'weekday', 'hour'],
  granularities: ['hour', 'day', 'week', 'month'],
};

/** Speaks for one partner, whose id comes from the token and from nowhere else. */
export function backendFor(partnerId: string): PartnerBackend {
  const asking = new Asking(PROGRAMME, async () => (await recordsOf(partnerId)).partner);
  const read = async () => ({...(await recordsOf(partnerId)), at: Date.now()});
  return {
    session: asking.method('session', (_, partner) => Promise.resolve(sessionOf(partner))),
    report: asking.reading('report', read, (scope, {commissions}, query: ReportQuery) =>
      reportOfRows({...scope, ...COUNTED}, countedCommissions(commissions, PROGRAMME.timeZone), query),
    ),
    commissions: {
      list: asking.reading('commissions.list', read, (scope, {commissions}, query: CommissionsQuery) =>
        commissionPage(scope, commissions, query),
      ),
      get: asking.reading('commissions.get', read, ({meta}, {commissions}, {id}: {id: string}) => {
        const row = commissions.find((commission) => commission.id === id);
        if (!row) throw notFound('commission', id);
        return detailOf(row, {timeZone: PROGRAMME.timeZone, now: meta.asOf, all: commissions});
      }),
    },
    balance: asking.reading('balance', read, (scope, {commissions}, _: BalanceQuery) => balanceOf(scope, commissions)),
    payouts: {
      list: asking.reading('payouts.list', read, (scope, {payouts}, query: PayoutsQuery) =>
        payoutPage(scope, payouts, query),
      ),
    },
  };
}

function sessionOf(partner: Partner): Session {
  return {
    partner,
    programmes: [PROGRAMME],
    capabilities: {
      methods: ['session', 'report', 'commissions.list', 'commissions.get', 'balance', 'payouts.list'],
      metrics: metricsOf(COUNTED),
      dimensions: COUNTED.dimensions.map((id) => ({id})),
      granularities: [...COUNTED.granularities],
      commissionFilters: ['status', 'type', 'offer', 'payout', 'currency', 'amount', 'search', 'jumpTo'],
      commissionSorts: ['occurredAt', 'amount'],
      realtime: false,
    },
    now: new Date().toISOString(),
  };
}
