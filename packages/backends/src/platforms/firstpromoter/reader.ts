import {addDays, BackendError, startOfDay} from '@kabinet/contract';
import type {CalendarDate, Commission, Link, Payout, Period, Programme} from '@kabinet/contract';
import {everyRow, owned, shaped} from '../kit/index.js';
import type {PayoutContents} from '../kit/payout-contents.js';
import type {PlatformPartner, QueryValue, RawPage, Read} from '../kit/index.js';
import {commissionOf} from './commission.js';
import {linkOf} from './link.js';
import {commissionSchema, linksSchema, overviewSchema, payoutSchema, payoutsSchema, promoterSchema} from './objects.js';
import type {FirstPromoterCommission, Promoter} from './objects.js';
import {payoutOf} from './payout.js';
import type {PromoterApi} from './promoter-api.js';

const PAGE_SIZE = 100;

export interface ReaderOptions {
  readonly api: PromoterApi;
  readonly partner: PlatformPartner;
  readonly accountsAre: 'promoter_id' | 'cust_id';
  readonly programme: Programme;
  readonly contents: PayoutContents;
}

/** Reads everything that one promoter has. */
export class FirstPromoterReader {
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  async promoter(): Promise<Promoter> {
    const {api, partner, accountsAre} = this.#options;
    const {value} = await api.ask('/promoters/current');
    const promoter = shaped(promoterSchema, value.body, 'promoter');
    return accountsAre === 'promoter_id' ? owned(promoter, promoter.id, partner.account, 'promoter') : promoter;
  }

  /** Each says whether it was refunded and in which payout it is, which FirstPromoter only tells by its filters. */
  commissions(): Promise<Read<readonly Commission[]>> {
    const {api, programme} = this.#options;
    return api.keep('commissions', async () => {
      const [rows, refunded, payouts] = await Promise.all([
        this.#commissions({}),
        this.#commissions({'filters[refunded]': 'true'}),
        this.payouts(),
      ]);
      const refundedIds = new Set(refunded.value.map(({id}) => id));
      const payoutOfRow = new Map<string, Payout>();
      await Promise.all(
        payouts.value.map(async (payout) => {
          for (const id of await this.#idsIn(payout)) payoutOfRow.set(id, payout);
        }),
      );
      const value = rows.value.map((row) =>
        commissionOf(row, programme, {isRefunded: refundedIds.has(row.id), payout: payoutOfRow.get(row.id)}),
      );
      return {value, at: Math.min(rows.at, refunded.at, payouts.at)};
    });
  }

  payouts(): Promise<Read<readonly Payout[]>> {
    const {api, programme} = this.#options;
    return api.keep('payouts', async () => {
      const {id} = await this.promoter();
      return everyRow(
        PAGE_SIZE,
        (place) => this.#page('/payouts', place.pages, {}, (body) => shaped(payoutsSchema, body, 'payouts').data),
        (row, index) => {
          const payout = shaped(payoutSchema, row, `payout ${index + 1}`);
          return payoutOf(owned(payout, payout.promoter.id, id, 'payout'), programme);
        },
      );
    });
  }

  async links(): Promise<Read<readonly Link[]>> {
    const {api, programme} = this.#options;
    const [promoter, {value, at}] = await Promise.all([this.promoter(), api.ask('/referral_links')]);
    const links = shaped(linksSchema, value.body, 'links');
    return {value: links.map((link) => linkOf(link, programme, promoter)), at};
  }

  /** Clicks of the days that have any. */
  async clicksByDay({from, to}: Period): Promise<ReadonlyMap<CalendarDate, number>> {
    const {api, programme} = this.#options;
    const {timeZone} = programme;
    const {value} = await api.ask('/reports/overview', {
      columns: 'clicks_count',
      group_by: 'day',
      start_date: startOfDay(from, timeZone),
      end_date: new Date(Date.parse(startOfDay(addDays(to, 1), timeZone)) - 1).toISOString(),
    });
    const days = shaped(overviewSchema, value.body, 'overview');
    return new Map(days.map(({period, data}) => [period, data.clicks_count]));
  }

  async #idsIn(payout: Payout): Promise<readonly string[]> {
    if (payout.status === 'failed' || payout.status === 'cancelled') return [];
    return this.#options.contents.of(payout, async () => {
      const {value} = await this.#commissions({'filters[payout_id]': payout.id});
      return value.map(({id}) => id);
    });
  }

  #commissions(filter: Readonly<Record<string, string>>): Promise<Read<readonly FirstPromoterCommission[]>> {
    return everyRow(
      PAGE_SIZE,
      (place) => this.#page('/commissions', place.pages, filter, listIn),
      (row, index) => shaped(commissionSchema, row, `commission ${index + 1}`),
    );
  }

  /** Without a `Link` header nothing says how large pages are: they are asked for until one is empty. */
  async #page(
    path: string,
    pages: number,
    filter: Readonly<Record<string, QueryValue>>,
    rowsIn: (body: unknown) => readonly unknown[],
  ): Promise<RawPage> {
    const {value, at} = await this.#options.api.ask(path, {...filter, page: pages + 1, per_page: PAGE_SIZE});
    const rows = rowsIn(value.body);
    const link = value.headers.get('Link');
    return {rows, at, hasMore: link === null ? rows.length > 0 : /\brel="?next"?/.test(link)};
  }
}

function listIn(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body as readonly unknown[];
  throw new BackendError('bad_response', 'FirstPromoter answered with no list.', {
    code: 'platform_shape',
    stage: 'schema',
  });
}
