import {notFound} from '@kabinet/contract';
import type {
  BalanceQuery,
  CommissionsQuery,
  LinkDraft,
  LinksQuery,
  OffersQuery,
  PartnerBackend,
  PayoutsQuery,
  ReportQuery,
} from '@kabinet/contract';
import {balanceOf, commissionPage, payoutPage} from '../lists/answers.js';
import {detailOf} from '../lists/commission-detail.js';
import {reportOfRows} from '../lists/report.js';
import type {KeyedWrites} from '../platforms/kit/writes.js';
import type {Asking} from '../lists/asking.js';
import type {Counting} from './counting.js';
import type {LinksMapping, ListMapping, Mapping} from './document/judged.js';
import {checkedDraft, linkPage, offerPage} from './links.js';
import type {Reader} from './reader.js';

/** What the operations of a document work with. */
export interface Means {
  readonly mapping: Mapping;
  readonly reader: Reader;
  readonly asking: Asking;
  readonly counting: Counting | undefined;
  readonly writes: KeyedWrites;
  readonly now: () => number;
}

export function offersBy({asking, mapping, now}: Means): NonNullable<PartnerBackend['offers']> {
  return {
    list: asking.reading(
      'offers.list',
      () => Promise.resolve({at: now()}),
      (scope, _, query: OffersQuery) => offerPage(scope, mapping.offers, query),
    ),
  };
}

export function linksBy(by: Means, links: LinksMapping): NonNullable<PartnerBackend['links']> {
  const {asking, reader, counting, writes, mapping} = by;
  const {create} = links;
  const byLink = counting?.dimensions.includes('link') ? counting : undefined;
  return {
    list: asking.reading(
      'links.list',
      async ({period}: LinksQuery) => {
        const [list, counted] = await Promise.all([reader.links(links), period && byLink?.inPeriod(period)]);
        return {...list, counted, at: Math.min(list.at, counted?.at ?? list.at)};
      },
      (scope, {rows, counted}, query) =>
        linkPage(scope, rows, query, byLink && counted && {...byLink, rows: counted.rows}),
    ),
    ...(create &&
      mapping.offers.length > 0 && {
        create: asking.method('links.create', async (draft: LinkDraft, partner, {idempotencyKey: key}) => {
          const checked = checkedDraft(mapping, create, draft);
          return writes.once({partner: partner.id, key, operation: 'links.create', input: draft}, () =>
            reader.makeLink(links, create, checked),
          );
        }),
      }),
  };
}

export function reportBy({asking}: Means, counting: Counting): NonNullable<PartnerBackend['report']> {
  return asking.reading(
    'report',
    (query: ReportQuery) => counting.forReport(query),
    (scope, {rows}, query) => reportOfRows({...scope, ...counting}, rows, query),
  );
}

export function commissionsBy(
  {asking, reader, mapping, now}: Means,
  list: ListMapping,
): NonNullable<PartnerBackend['commissions']> {
  const {timeZone} = mapping.programme;
  return {
    list: asking.reading(
      'commissions.list',
      () => reader.commissions(list),
      (scope, {rows}, query: CommissionsQuery) => commissionPage(scope, rows, query),
    ),
    get: asking.reading(
      'commissions.get',
      () => reader.commissions(list),
      (_, {rows}, {id}: {id: string}) => {
        const row = rows.find((one) => one.id === id);
        if (!row) throw notFound('commission', id);
        return detailOf(row, {timeZone, now: new Date(now()).toISOString(), all: rows});
      },
    ),
  };
}

export function balanceBy({asking, reader}: Means, list: ListMapping): NonNullable<PartnerBackend['balance']> {
  return asking.reading(
    'balance',
    () => reader.commissions(list),
    (scope, {rows}, _: BalanceQuery) => balanceOf(scope, rows),
  );
}

export function payoutsBy({asking, reader}: Means, list: ListMapping): NonNullable<PartnerBackend['payouts']> {
  return {
    list: asking.reading(
      'payouts.list',
      () => reader.payouts(list),
      (scope, {rows}, query: PayoutsQuery) => payoutPage(scope, rows, query),
    ),
  };
}
