import {dateIn} from '@kabinet/contract';
import type {
  BalanceQuery,
  Commission,
  LinksQuery,
  Offer,
  OffersQuery,
  PartnerBackend,
  Report,
  ReportQuery,
} from '@kabinet/contract';
import {balanceOf} from '../../lists/answers.js';
import {offerPage} from '../../lists/offer-list.js';
import type {Countable} from '../../lists/report.js';
import {clickReport} from '../kit/click-report.js';
import {commissionMethods} from '../kit/commission-methods.js';
import {sessionOf} from '../kit/index.js';
import type {Offered, Operations, PlatformPartner} from '../kit/index.js';
import {linksOfOffers} from '../kit/links-of-offers.js';
import {platformMetrics} from '../kit/metrics.js';
import {notPermitted} from './permissions.js';
import type {AffiseReader} from './reader.js';

const FILTERS = ['status', 'type', 'offer', 'currency', 'amount', 'subIds', 'jumpTo'];

/** As long as every backend's reports may be at least. */
const RANGE_DAYS = 366;

export interface Connected {
  readonly address: string;
  readonly reader: AffiseReader;
  readonly operations: Operations;
  readonly partner: PlatformPartner;
  readonly timeZone: string;
  readonly now: () => number;
}

export function backendOf(connected: Connected): PartnerBackend {
  const {address, reader, operations, partner, now} = connected;
  const report = (query: ReportQuery) => reportOf(connected, query);
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
        const {countable} = await reader.permissions();
        const {value, at} = await reader.links(partner.account);
        const metrics = countable?.dimensions.includes('offer') ? countable.metrics : [];
        return linksOfOffers(operations.answerScope(at), value, query, {metrics, report});
      }),
    },
  };
  const counted = {report: operations.read('report', report)};
  const converted = {
    commissions: commissionMethods(operations, () => reader.commissions(), now),
    balance: operations.fromRows(
      'balance',
      () => reader.commissions(),
      (scope, rows: readonly Commission[], _query: BalanceQuery) => balanceOf(scope, rows),
    ),
  };
  return {
    ...rest,
    ...counted,
    ...converted,
    session: operations.session(async () => {
      const [who, {conversions, countable}, joinedAt] = await Promise.all([
        reader.partner(partner),
        reader.permissions(),
        reader.joinedAt(),
      ]);
      const methods = {...rest, ...(countable && counted), ...(conversions && converted)};
      const {programme} = operations.answerScope(now());
      const offered = offeredBy(countable, dateIn(connected.timeZone, joinedAt));
      return sessionOf(methods, {partner: who, programme, offered, now: now()});
    }),
  };
}

/** Of days before the partner joined it is known that there was nothing. */
async function reportOf({reader, operations}: Connected, query: ReportQuery): Promise<Report> {
  const {countable} = await reader.permissions();
  if (!countable) throw notPermitted();
  return clickReport(
    {
      ...countable,
      clicks: (cut) => reader.clicks(cut),
      rows: () => reader.counted(),
      rangeDays: RANGE_DAYS,
      answerScope: (at) => operations.answerScope(at),
    },
    query,
  );
}

function offeredBy(countable: Countable | null, oldestDay: string): Offered {
  const sorts = ['clicks', 'conversions', 'earnings'].filter(
    (name) => countable?.dimensions.includes('offer') && (countable.metrics as readonly string[]).includes(name),
  );
  return {
    metrics: countable ? platformMetrics('Affise', countable) : [],
    dimensions: countable?.dimensions.map((id) => ({id})) ?? [],
    granularities: [...(countable?.granularities ?? [])],
    commissionFilters: FILTERS,
    commissionSorts: ['occurredAt', 'amount'],
    links: {filters: ['status', 'offer', 'search'], sorts: ['created', 'name', ...sorts]},
    limits: {oldestDay, rangeDays: RANGE_DAYS},
  };
}
