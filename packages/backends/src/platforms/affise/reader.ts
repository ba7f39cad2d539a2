import {instantSchema} from '@kabinet/contract';
import type {Commission, Instant, Link, Offer, Partner, Period, Programme} from '@kabinet/contract';
import * as v from 'valibot';
import type {CountedRow} from '../../lists/report.js';
import {momentOf} from '../../mapped/values/moment.js';
import type {ClickCount, ClickCut} from '../kit/click-report.js';
import type {PartnerUpstream, PlatformPartner, Read} from '../kit/index.js';
import {readable} from '../kit/readable.js';
import type {AffiseApi} from './api.js';
import {clicksOf, slicesOf} from './clicks.js';
import {convertedOf, countedOf} from './conversions.js';
import type {Converted} from './conversions.js';
import {linkOf, offerOf} from './links.js';
import {notPermitted, permissionsOf} from './permissions.js';
import type {Permissions} from './permissions.js';
import {PARTNER_STATUSES} from './statuses.js';
import type {Me} from './shapes.js';

export interface ReaderOptions {
  readonly api: AffiseApi;
  readonly upstream: Pick<PartnerUpstream, 'keep'>;
  readonly programme: Programme;
  readonly now: () => number;
}

/** What Affise has of one partner, in the contract's words. */
export class AffiseReader {
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  async partner({id, name}: PlatformPartner): Promise<Partner> {
    const {value: me} = await this.#options.api.me();
    const word = String(me.status);
    return {
      id,
      name: me.name ?? me.company ?? name ?? me.login ?? me.partner_id,
      status: Object.hasOwn(PARTNER_STATUSES, word) ? PARTNER_STATUSES[word]! : word,
    };
  }

  async permissions(): Promise<Permissions> {
    return permissionsOf((await this.#options.api.me()).value);
  }

  /** Before it the partner earned nothing. */
  async joinedAt(): Promise<Instant> {
    const {value: me} = await this.#options.api.me();
    return readable('partner', () => joinedAt(me));
  }

  /** Nobody earns before they join, so that these are all. @throws {BackendError} `forbidden` */
  async conversions(): Promise<Read<readonly Converted[]>> {
    if (!(await this.permissions()).conversions) throw notPermitted();
    const {api, upstream, programme, now} = this.#options;
    return upstream.keep('conversions', async () => {
      const {value, at} = await api.conversions(daysSince(await this.joinedAt(), now()));
      return {value: value.map((row) => readable(`conversion ${row.id}`, () => convertedOf(row, programme))), at};
    });
  }

  async commissions(): Promise<Read<readonly Commission[]>> {
    const {value, at} = await this.conversions();
    return {value: value.map(({commission}) => commission), at};
  }

  counted(): Promise<Read<readonly CountedRow[]>> {
    const {upstream, programme} = this.#options;
    return upstream.keep('counted conversions', async () => {
      const {value, at} = await this.conversions();
      return {value: countedOf(value, programme.timeZone), at};
    });
  }

  async clicks({period, by}: ClickCut): Promise<Read<readonly ClickCount[]>> {
    const {api, programme} = this.#options;
    const {value, at} = await api.traffic(period, slicesOf(by), programme.timeZone);
    return {value: value.map((row) => readable('statistics', () => clicksOf(row, by))), at};
  }

  async links(account: string): Promise<Read<readonly Link[]>> {
    const {api, programme} = this.#options;
    const [{value, at}, joinedAt] = await Promise.all([api.offers(), this.joinedAt()]);
    return {value: value.flatMap((offer) => linkOf(offer, programme.id, {account, joinedAt}) ?? []), at};
  }

  async offers(): Promise<Read<readonly Offer[]>> {
    const {api, programme} = this.#options;
    const {value, at} = await api.offers();
    return {value: value.map((offer) => offerOf(offer, programme.id)), at};
  }
}

function joinedAt({created_at: at}: Me): Instant {
  return momentOf(at, v.is(instantSchema, at) ? {style: 'iso'} : {style: 'local', zone: 'UTC'});
}

/** Days in UTC. */
function daysSince(joinedAt: Instant, now: number): Period {
  return {from: joinedAt.slice(0, 10), to: new Date(now).toISOString().slice(0, 10)};
}
