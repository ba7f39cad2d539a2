import {dateIn} from '@kabinet/contract';
import type {
  Balance,
  BalanceQuery,
  Link,
  LinkDraft,
  LinkPage,
  LinksQuery,
  OfferPage,
  OffersQuery,
  Partner,
  PartnerBackend,
  Period,
  Programme,
  Report,
  ReportQuery,
} from '@kabinet/contract';
import {balanceOf} from '../../lists/answers.js';
import {listOfLinks} from '../../lists/link-list.js';
import {offerPage} from '../../lists/offer-list.js';
import {Operations, sessionOf, statusIn} from '../kit/index.js';
import type {Offered, PlatformPartner, Runtime, Upstream} from '../kit/index.js';
import {commissionMethods} from '../kit/commission-methods.js';
import {COUNTED_BY_DAY, dayReport} from '../kit/day-report.js';
import {platformMetrics} from '../kit/metrics.js';
import {payoutMethods} from '../kit/payout-methods.js';
import {requireRange} from '../kit/range.js';
import {duePayout} from './balance.js';
import {createLink, offersOf} from './link-writes.js';
import type {Promoter} from './objects.js';
import type {PromoterApi} from './promoter-api.js';
import type {FirstPromoterReader} from './reader.js';
import {CAMPAIGN_STATES} from './statuses.js';
import {rewardCurrencies} from './units.js';

export interface PromoterScope {
  readonly partner: PlatformPartner;
  readonly api: PromoterApi;
  readonly reader: FirstPromoterReader;
  readonly upstream: Pick<Upstream, 'waitMs'>;
  readonly programme: Programme;
  readonly runtime: Runtime;
}

/** Five years. */
const RANGE_DAYS = 1830;

/** What speaks for one promoter. Lists are read whole, so that all figures fit each other. */
export function firstPromoterBackend({
  partner,
  api,
  reader,
  upstream,
  programme,
  runtime,
}: PromoterScope): PartnerBackend {
  const {id} = partner;
  const who = async () => partnerOf(await reader.promoter(), partner);
  const operations = new Operations({id, partner: who, programme, runtime, waitMs: () => upstream.waitMs});
  const commissions = () => reader.commissions();
  const rest = {
    commissions: commissionMethods(operations, commissions, runtime.pace.now),
    balance: operations.read<BalanceQuery, Balance>('balance', async () => {
      const [rows, due] = await Promise.all([commissions(), api.ask('/payouts/due_stats')]);
      return {...balanceOf(operations.answerScope(rows.at), rows.value), ...duePayout(due.value.body, programme)};
    }),
    payouts: payoutMethods(operations, () => reader.payouts(), commissions),
    offers: {
      list: operations.read<OffersQuery, OfferPage>('offers.list', async (query) => {
        const offers = offersOf(await reader.promoter(), programme);
        return offerPage(operations.answerScope(runtime.pace.now()), offers, query);
      }),
    },
    links: {
      list: operations.read<LinksQuery, LinkPage>('links.list', async (query) => {
        const {value, at} = await reader.links();
        return listOfLinks(query, operations.answerScope(at), value);
      }),
      create: operations.write<LinkDraft, Link>('links.create', async (draft) =>
        createLink(api, await reader.promoter(), programme, draft),
      ),
    },
    report: operations.read<ReportQuery, Report>('report', async (query) => {
      requireRange(query, RANGE_DAYS);
      const rows = await commissions();
      const clicks = (period: Period) => reader.clicksByDay(period);
      return dayReport(clicks, operations.answerScope(rows.at), rows.value, query);
    }),
  };
  const session = operations.session(async () => {
    const promoter = await reader.promoter();
    const offered = offeredTo(promoter, programme);
    const own = {partner: partnerOf(promoter, partner), programme, offered, now: runtime.pace.now()};
    return {...sessionOf(rest, own), currencies: rewardCurrencies(programme.currency)};
  });
  return {...rest, session};
}

/** Accepted in one campaign is accepted; otherwise the first campaign says what the promoter is. */
function partnerOf({name, promoter_campaigns: campaigns}: Promoter, {id}: PlatformPartner): Partner {
  const state = campaigns.find((campaign) => campaign.state === 'accepted')?.state ?? campaigns[0]?.state ?? 'pending';
  return {id, name: name ?? id, ...statusIn(CAMPAIGN_STATES, state)};
}

function offeredTo({joined_at: joinedAt}: Promoter, {timeZone}: Programme): Offered {
  return {
    metrics: platformMetrics('FirstPromoter', COUNTED_BY_DAY),
    dimensions: COUNTED_BY_DAY.dimensions.map((id) => ({id})),
    granularities: [...COUNTED_BY_DAY.granularities],
    commissionFilters: ['status', 'type', 'offer', 'payout', 'periodBy', 'currency', 'amount', 'search', 'jumpTo'],
    commissionSorts: ['occurredAt', 'amount', 'statusChangedAt'],
    links: {filters: ['search'], sorts: ['created', 'name']},
    limits: {rangeDays: RANGE_DAYS, oldestDay: dateIn(timeZone, joinedAt)},
  };
}
