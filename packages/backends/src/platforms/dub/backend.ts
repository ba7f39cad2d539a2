import {dateIn} from '@kabinet/contract';
import type {
  Balance,
  BalanceQuery,
  Commission,
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
import type {Offered, PartnerUpstream, PlatformPartner, Runtime, Upstream} from '../kit/index.js';
import {commissionMethods} from '../kit/commission-methods.js';
import {COUNTED_BY_DAY, dayReport} from '../kit/day-report.js';
import {platformMetrics} from '../kit/metrics.js';
import {payoutMethods} from '../kit/payout-methods.js';
import {requireRange} from '../kit/range.js';
import {clicksByDay} from './clicks.js';
import {createLink, offerOf} from './link-writes.js';
import {linksOf} from './links.js';
import type {DubPartner} from './objects.js';
import type {PayoutContents} from '../kit/payout-contents.js';
import {DubReader} from './reader.js';
import type {DubSettings} from './settings.js';
import {PARTNER_STATUSES} from './statuses.js';

export interface DubPartnerScope {
  readonly partner: PlatformPartner;
  readonly api: PartnerUpstream;
  readonly upstream: Pick<Upstream, 'waitMs'>;
  readonly contents: PayoutContents;
  readonly programme: Programme;
  readonly links: DubSettings['links'];
  readonly runtime: Runtime;
}

/** A comparison of a year with the year before is ten questions. */
const RANGE_DAYS = 366;

/** What speaks for one partner of a programme at Dub. Lists are read whole, so that all figures fit each other. */
export function dubBackend(scope: DubPartnerScope): PartnerBackend {
  const {partner, api, upstream, contents, programme, runtime} = scope;
  const offer = scope.links && offerOf(programme, scope.links);
  const {id, account} = partner;
  const reader = new DubReader({api, account, programme, contents});
  const who = async (): Promise<Partner> => {
    const {name, status} = await reader.partner();
    return {id, name, ...statusIn(PARTNER_STATUSES, status)};
  };
  const operations = new Operations({id, partner: who, programme, runtime, waitMs: () => upstream.waitMs});
  const commissions = () => reader.commissions();
  const rest = {
    commissions: commissionMethods(operations, commissions, runtime.pace.now),
    balance: operations.fromRows<BalanceQuery, Commission, Balance>('balance', commissions, balanceOf),
    payouts: payoutMethods(operations, () => reader.payouts(), commissions),
    ...(offer && {
      offers: {
        list: operations.read<OffersQuery, OfferPage>('offers.list', (query) =>
          Promise.resolve(offerPage(operations.answerScope(runtime.pace.now()), [offer], query)),
        ),
      },
    }),
    links: {
      list: operations.read<LinksQuery, LinkPage>('links.list', async (query) => {
        const {value, at} = await linksOf(api, (await reader.partner()).id, programme, query.period);
        return listOfLinks(query, operations.answerScope(at), value);
      }),
      ...(offer && {
        create: operations.write<LinkDraft, Link>('links.create', async (draft) =>
          createLink(api, (await reader.partner()).id, {programme, offer, draft}),
        ),
      }),
    },
    report: operations.read<ReportQuery, Report>('report', async (query) => {
      requireRange(query, RANGE_DAYS);
      const [rows, own] = await Promise.all([commissions(), reader.partner()]);
      const clicks = (period: Period) => clicksByDay(api, own.id, period, programme.timeZone);
      return dayReport(clicks, operations.answerScope(rows.at), rows.value, query);
    }),
  };
  const session = operations.session(async () => {
    const [known, own] = await Promise.all([who(), reader.partner()]);
    return sessionOf(rest, {partner: known, programme, offered: offeredTo(own, programme), now: runtime.pace.now()});
  });
  return {...rest, session};
}

function offeredTo({createdAt}: DubPartner, {timeZone}: Programme): Offered {
  return {
    metrics: platformMetrics('Dub', COUNTED_BY_DAY),
    dimensions: COUNTED_BY_DAY.dimensions.map((id) => ({id})),
    granularities: [...COUNTED_BY_DAY.granularities],
    commissionFilters: ['status', 'type', 'payout', 'currency', 'amount', 'search', 'jumpTo'],
    commissionSorts: ['occurredAt', 'amount'],
    links: {filters: ['status', 'search'], sorts: ['created', 'name'], customCodes: true},
    limits: {rangeDays: RANGE_DAYS, oldestDay: dateIn(timeZone, createdAt)},
  };
}
