import {BackendError} from '@kabinet/contract';
import type {Payout} from '@kabinet/contract';
import * as v from 'valibot';
import {everyRow, shaped} from '../kit/index.js';
import type {PartnerUpstream, PlatformPartner, Read} from '../kit/index.js';
import {affiliateOf} from './affiliate.js';
import type {Affiliate} from './affiliate.js';
import {payoutOf} from './payout.js';
import {referralOf} from './referral.js';
import type {Referral} from './referral.js';
import type {AffiliateWpSettings} from './settings.js';
import {visitOf} from './visit.js';
import type {Visit} from './visit.js';

/** Rows to a page. */
const SIZE = 100;

/** Reads one affiliate's rows. The key sees all affiliates, so that every row is looked at for whose it is. */
export class Reader {
  readonly #api: PartnerUpstream;
  readonly #partner: PlatformPartner;
  readonly #settings: AffiliateWpSettings;

  constructor(api: PartnerUpstream, partner: PlatformPartner, settings: AffiliateWpSettings) {
    this.#api = api;
    this.#partner = partner;
    this.#settings = settings;
  }

  /** @throws {BackendError} `forbidden` when the site has no such affiliate. */
  async affiliate(): Promise<Affiliate> {
    const {account} = this.#partner;
    const {value} = await this.#api.ask({path: '/affiliates', query: {affiliate_id: account, number: 1}});
    const idSchema = v.object({affiliate_id: v.union([v.number(), v.string()])});
    const own = listOf(value.body).find((raw) => v.is(idSchema, raw) && String(raw.affiliate_id) === account);
    if (own === undefined) throw new BackendError('forbidden', 'There is no such affiliate.', {code: 'no_affiliate'});
    return affiliateOf(own, this.#partner, this.#settings.siteTimeZone);
  }

  referrals(): Promise<Read<readonly Referral[]>> {
    return this.#every('/referrals', 'referral_id', referralOf);
  }

  payouts(): Promise<Read<readonly Payout[]>> {
    return this.#every('/payouts', 'payout_id', payoutOf);
  }

  visits(): Promise<Read<readonly Visit[]>> {
    return this.#every('/visits', 'visit_id', visitOf);
  }

  /** From the oldest on, so that rows which come in between do not move the others. */
  #every<Row extends {readonly id: string}>(
    path: string,
    orderby: string,
    toRow: (raw: unknown, account: string, settings: AffiliateWpSettings) => Row,
  ): Promise<Read<readonly Row[]>> {
    const {account} = this.#partner;
    return this.#api.keep(path, () =>
      everyRow(
        SIZE,
        async ({rows}) => {
          const query = {affiliate_id: account, number: SIZE, offset: rows, orderby, order: 'ASC'};
          const {value, at} = await this.#api.ask({path, query});
          return {rows: listOf(value.body), at};
        },
        (raw) => toRow(raw, account, this.#settings),
      ),
    );
  }
}

function listOf(body: unknown): readonly unknown[] {
  return shaped(v.array(v.unknown()), body, 'list');
}
