import type {Commission, Link, Offer, Partner, Payout, Programme} from '@kabinet/contract';
import {countedCommissions} from '../../lists/counted-commissions.js';
import type {CountedRow} from '../../lists/report.js';
import {floatMoney} from '../kit/float-money.js';
import type {ClickCount, ClickCut} from '../kit/click-report.js';
import type {PartnerUpstream, PlatformPartner, Read} from '../kit/index.js';
import {readable} from '../kit/readable.js';
import type {EverflowApi} from './api.js';
import {clicksOf} from './clicks.js';
import {commissionOf} from './conversions.js';
import {billedOf, withInvoices} from './invoices.js';
import type {Billed} from './invoices.js';
import {linkOf, offerOf} from './links.js';
import {oldestDayIn, knownDays} from './window.js';
import {zoneIdOf, zoneNameOf} from './zones.js';
import type {Zones} from './zones.js';

export interface ReaderOptions {
  readonly api: EverflowApi;
  readonly upstream: Pick<PartnerUpstream, 'keep'>;
  readonly programme: Programme;
  readonly timeZoneId: number | undefined;
  /** Asked once for all partners. */
  readonly zones: (api: EverflowApi) => Promise<Zones>;
  readonly now: () => number;
}

/** What Everflow has of one partner, in the contract's words. */
export class EverflowReader {
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** A key that is answered is one of an affiliate who may work. */
  async partner({id, name, account}: PlatformPartner): Promise<Partner> {
    await this.#options.api.billing();
    return {id, name: name ?? account, status: 'approved'};
  }

  /** The programme, with what the billing of this partner says. */
  async programme(): Promise<Programme> {
    const {api, programme} = this.#options;
    const {minimum_payout: minimum, payment_terms: terms, currency_id: currency} = await api.billing();
    return {
      ...(minimum !== undefined && {minimumPayout: floatMoney(minimum, currency ?? programme.currency)}),
      ...(terms !== undefined && {payoutSchedule: terms}),
      ...programme,
    };
  }

  get oldestDay(): string {
    const {programme, now} = this.#options;
    return oldestDayIn(programme.timeZone, knownDays(now()));
  }

  async billed(): Promise<Read<readonly Billed[]>> {
    const {api, programme, zones} = this.#options;
    const [{value, at}, {payment_method: method}, known] = await Promise.all([
      api.invoices(),
      api.billing(),
      zones(api),
    ]);
    const zoneOf = (id: number) => zoneNameOf(known, id);
    return {
      value: value.map((row) => readable(`invoice ${row.id}`, () => billedOf(row, programme, zoneOf, method))),
      at,
    };
  }

  async payouts(): Promise<Read<readonly Payout[]>> {
    const {value, at} = await this.billed();
    return {value: value.map(({payout}) => payout), at};
  }

  /**
   * Whether everything that was ever earned is known: stations of the money would else be sums of a part. Nobody earns
   * before the first day that an invoice bills.
   */
  async isWhole(): Promise<boolean> {
    const start = knownDays(this.#options.now()).from;
    const {value} = await this.billed();
    return value.every(({from}) => from >= start);
  }

  commissions(): Promise<Read<readonly Commission[]>> {
    const {api, upstream, programme, now} = this.#options;
    return upstream.keep('commissions', async () => {
      const [conversions, billed] = await Promise.all([api.conversions(knownDays(now())), this.billed()]);
      const rows = conversions.value.map((row) => readable(`conversion ${row.id}`, () => commissionOf(row, programme)));
      return {
        value: withInvoices(rows, billed.value, programme.timeZone),
        at: Math.min(conversions.at, billed.at),
      };
    });
  }

  counted(): Promise<Read<readonly CountedRow[]>> {
    const {upstream, programme} = this.#options;
    return upstream.keep('counted commissions', async () => {
      const {value, at} = await this.commissions();
      return {value: countedCommissions(value, programme.timeZone), at};
    });
  }

  async clicks(cut: ClickCut): Promise<Read<readonly ClickCount[] | null>> {
    const {api, programme, timeZoneId, zones} = this.#options;
    const id = timeZoneId ?? zoneIdOf(await zones(api), programme.timeZone);
    const {value, at} = await api.clicks(cut, id, programme.currency);
    if (value.incomplete_results) return {value: null, at};
    return {value: value.table.map((row) => readable('table', () => clicksOf(row, programme.timeZone))), at};
  }

  async links(account: string): Promise<Read<readonly Link[]>> {
    const {value, at} = await this.#options.api.offers();
    return {value: value.map((offer) => linkOf(offer, this.#options.programme.id, account)), at};
  }

  async offers(): Promise<Read<readonly Offer[]>> {
    const {value, at} = await this.#options.api.offers();
    return {value: value.map((offer) => offerOf(offer, this.#options.programme.id)), at};
  }
}
