import type {
  BalanceQuery,
  Commission,
  CommissionsQuery,
  LinkPage,
  LinksQuery,
  OffersQuery,
  PartnerBackend,
  PayoutsQuery,
  Report,
  ReportQuery,
} from '@kabinet/contract';
import {balanceOf, commissionPage, payoutPage} from '../../lists/answers.js';
import {listOfLinks} from '../../lists/link-list.js';
import {platformMetrics} from '../kit/metrics.js';
import {offerPage} from '../../lists/offer-list.js';
import {programmeOf, sessionOf} from '../kit/index.js';
import type {Offered, Operations, PlatformPartner, Read} from '../kit/index.js';
import type {Affiliate} from './affiliate.js';
import {linkOf, offerOf} from './link.js';
import type {Reader} from './reader.js';
import {areVisitsCounted, countable, reportOf} from './report.js';
import type {AffiliateWpSettings} from './settings.js';

/** One affiliate, connected. */
export interface Connected {
  readonly reader: Reader;
  readonly operations: Operations;
  readonly partner: PlatformPartner;
  readonly settings: AffiliateWpSettings;
  readonly now: () => number;
}

export function backendOf(connected: Connected): PartnerBackend {
  const {reader, operations, settings, now} = connected;
  const commissions = () => commissionsOf(reader);
  const rest = {
    address: settings.url,
    commissions: {
      list: operations.fromRows<CommissionsQuery, Commission, ReturnType<typeof commissionPage>>(
        'commissions.list',
        commissions,
        commissionPage,
      ),
    },
    balance: operations.fromRows<BalanceQuery, Commission, ReturnType<typeof balanceOf>>(
      'balance',
      commissions,
      balanceOf,
    ),
    payouts: {
      list: operations.fromRows(
        'payouts.list',
        () => reader.payouts(),
        (scope, rows, query: PayoutsQuery) => payoutPage(scope, rows, query),
      ),
    },
    report: operations.read('report', (query: ReportQuery) => report(connected, query)),
    ...(settings.site !== undefined && linksOf(connected, settings.site)),
  };
  return {
    ...rest,
    session: operations.session(async () => {
      const affiliate = await reader.affiliate();
      const {partner} = affiliate;
      return sessionOf(rest, {
        partner,
        programme: programmeOf(settings.programme),
        offered: offered(affiliate),
        now: now(),
      });
    }),
  };
}

async function commissionsOf(reader: Reader): Promise<Read<readonly Commission[]>> {
  const {value, at} = await reader.referrals();
  return {value: value.map(({commission}) => commission), at};
}

function offered(affiliate: Affiliate): Offered {
  const able = countable(affiliate);
  return {
    metrics: platformMetrics('AffiliateWP', able),
    dimensions: able.dimensions.map((id) => ({id})),
    granularities: [...able.granularities],
    commissionFilters: ['status', 'payout', 'currency', 'amount', 'subIds', 'search', 'jumpTo'],
    commissionSorts: ['occurredAt', 'amount'],
    links: {filters: [], sorts: ['created']},
  };
}

async function report({reader, operations}: Connected, query: ReportQuery): Promise<Report> {
  const affiliate = await reader.affiliate();
  const [referrals, clicks] = await Promise.all([
    reader.referrals(),
    areVisitsCounted(affiliate) ? reader.visits() : undefined,
  ]);
  const scope = operations.answerScope(Math.min(referrals.at, clicks?.at ?? Infinity));
  return reportOf(scope, {referrals: referrals.value, visits: clicks?.value}, query);
}

/** There is one link, and its figures are the affiliate's own. */
function linksOf(connected: Connected, site: string): Pick<PartnerBackend, 'links' | 'offers'> {
  const {reader, operations, partner} = connected;
  const settings = {...connected.settings, site};
  return {
    offers: {
      list: operations.read('offers.list', (query: OffersQuery) =>
        Promise.resolve(offerPage(operations.answerScope(connected.now()), [offerOf(settings)], query)),
      ),
    },
    links: {
      list: operations.read('links.list', async (query: LinksQuery): Promise<LinkPage> => {
        const affiliate = await reader.affiliate();
        const {programme, period} = query;
        const metrics = [...countable(affiliate).metrics];
        const counted = period && (await report(connected, {programme, period, metrics}));
        const scope = operations.answerScope(counted ? Date.parse(counted.meta.asOf) : connected.now());
        return listOfLinks(query, scope, [linkOf(settings, partner, affiliate.registeredAt, counted?.totals)]);
      }),
    },
  };
}
