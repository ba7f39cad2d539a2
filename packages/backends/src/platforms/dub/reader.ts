import {BackendError} from '@kabinet/contract';
import type {Commission, Payout, Programme} from '@kabinet/contract';
import {everyRow, owned, shaped} from '../kit/index.js';
import type {PartnerUpstream, QueryValue, Read} from '../kit/index.js';
import {commissionOf} from './commission.js';
import {commissionSchema, partnersSchema, payoutSchema} from './objects.js';
import type {DubCommission, DubPartner} from './objects.js';
import {payoutOf} from './payout.js';
import type {PayoutContents} from '../kit/payout-contents.js';

const PAGE_SIZE = 100;

export interface ReaderOptions {
  readonly api: PartnerUpstream;
  /** The partner's `tenantId` at Dub. */
  readonly account: string;
  readonly programme: Programme;
  readonly contents: PayoutContents;
}

/** Reads everything that one partner has at Dub. */
export class DubReader {
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** @throws {BackendError} `forbidden` when Dub has no such partner. */
  async partner(): Promise<DubPartner> {
    const {api, account} = this.#options;
    const query = {tenantId: account, pageSize: 2};
    const {body} = (await api.ask({path: '/partners', query})).value;
    const own = shaped(partnersSchema, body, 'partners').filter(({tenantId}) => tenantId === account);
    const [partner] = own;
    if (own.length !== 1 || !partner) {
      throw new BackendError('forbidden', 'Dub has no such partner.', {code: 'partner_unknown'});
    }
    // Commas and a leading hyphen would make Dub's filter by partner another one.
    if (!/^\w{1,100}$/.test(partner.id)) throw foreign('an id that is none');
    return partner;
  }

  /** Newest first; each says in which payout it is. */
  commissions(): Promise<Read<readonly Commission[]>> {
    const {api, programme} = this.#options;
    return api.keep('commissions', async () => {
      const [rows, payouts] = await Promise.all([this.#commissions({}), this.payouts()]);
      const payoutOfRow = new Map<string, Payout>();
      await Promise.all(
        payouts.value.map(async (payout) => {
          for (const id of await this.#idsIn(payout)) payoutOfRow.set(id, payout);
        }),
      );
      const value = rows.value.map((row) => commissionOf(row, programme, payoutOfRow.get(row.id)));
      return {value, at: Math.min(rows.at, payouts.at)};
    });
  }

  payouts(): Promise<Read<readonly Payout[]>> {
    const {api, programme} = this.#options;
    return api.keep('payouts', async () => {
      const partnerId = await this.#partnerId();
      const read = await everyRow(
        PAGE_SIZE,
        ({pages}) => this.#page('/payouts', {partnerId, page: pages + 1}),
        (row, index) => ownRow(shaped(payoutSchema, row, `payout ${index + 1}`), partnerId),
      );
      return {...read, value: read.value.map((row) => payoutOf(row, programme))};
    });
  }

  /** Dub's commissions do not say in which payout they are, but its payouts can be asked what is in them. */
  async #idsIn(payout: Payout): Promise<readonly string[]> {
    if (payout.status === 'failed' || payout.status === 'cancelled') return [];
    return this.#options.contents.of(payout, async () => {
      const {value} = await this.#commissions({payoutId: payout.id});
      return value.map(({id}) => id);
    });
  }

  async #commissions(filter: Readonly<Record<string, string>>): Promise<Read<readonly DubCommission[]>> {
    const partnerId = await this.#partnerId();
    return everyRow(
      PAGE_SIZE,
      ({last}) => {
        const startingAfter = last === undefined ? undefined : shaped(commissionSchema, last, 'commission').id;
        return this.#page('/commissions', {partnerId, ...filter, interval: 'all', startingAfter});
      },
      (row, index) => ownRow(shaped(commissionSchema, row, `commission ${index + 1}`), partnerId),
    );
  }

  async #page(path: string, query: Readonly<Record<string, QueryValue>>) {
    const {value, at} = await this.#options.api.ask({path, query: {...query, pageSize: PAGE_SIZE}});
    if (!Array.isArray(value.body)) throw foreign('no list');
    return {rows: value.body as readonly unknown[], at};
  }

  async #partnerId(): Promise<string> {
    return (await this.partner()).id;
  }
}

function ownRow<Row extends {readonly partner: {readonly id: string}}>(row: Row, partnerId: string): Row {
  return owned(row, row.partner.id, partnerId, 'row');
}

function foreign(what: string): BackendError {
  return new BackendError('bad_response', `Dub answered with ${what}.`, {code: 'platform_shape', stage: 'schema'});
}
