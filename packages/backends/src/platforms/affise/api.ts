import {canonicalJson} from '@kabinet/contract';
import type {Period} from '@kabinet/contract';
import {shaped} from '../kit/index.js';
import type {PartnerUpstream, Read} from '../kit/index.js';
import {numberedList} from '../kit/numbered-list.js';
import {
  conversionShape,
  conversionsShape,
  meShape,
  offerShape,
  offersShape,
  statsRowShape,
  statsShape,
} from './shapes.js';
import type {Conversion, Me, PartnerOffer, SLICES, StatsRow} from './shapes.js';

/** Rows to a page, the most there may be. */
const SIZE = 500;

/** The questions that an affiliate's key may ask of Affise. */
export class AffiseApi {
  readonly #api: PartnerUpstream;

  constructor(api: PartnerUpstream) {
    this.#api = api;
  }

  async me(): Promise<Read<Me>> {
    const {value, at} = await this.#api.ask({path: '/3.1/partner/me'});
    return {value: shaped(meShape, value.body, 'partner').user, at};
  }

  /** Of days in UTC, with moments in UTC. */
  conversions({from, to}: Period): Promise<Read<readonly Conversion[]>> {
    return numberedList(this.#api, {
      ...NUMBERED,
      question: {path: '/3.0/stats/conversions', query: {date_from: from, date_to: to, timezone: 'UTC'}},
      pageOf: (answer) => {
        const {conversions, pagination} = shaped(conversionsShape, answer, 'conversions');
        return {rows: conversions, total: pagination.total_count};
      },
      toRow: (raw, index) => shaped(conversionShape, raw, `conversion ${index + 1}`),
    });
  }

  /** @param timeZone - In which the days of the period begin. */
  traffic(
    {from, to}: Period,
    slices: readonly (typeof SLICES)[number][],
    timeZone: string,
  ): Promise<Read<readonly (StatsRow & {id: string})[]>> {
    return numberedList(this.#api, {
      ...NUMBERED,
      question: {
        path: '/3.0/stats/custom',
        query: {
          'slice[]': slices,
          'filter[date_from]': from,
          'filter[date_to]': to,
          'conversionTypes[]': ['total'],
          timezone: timeZone,
        },
      },
      pageOf: (answer) => {
        const {stats, pagination} = shaped(statsShape, answer, 'statistics');
        return {rows: stats, total: pagination.total_count};
      },
      toRow: (raw, index) => {
        const row = shaped(statsRowShape, raw, `row ${index + 1} of the statistics`);
        return {...row, id: canonicalJson(row.slice)};
      },
    });
  }

  offers(): Promise<Read<readonly PartnerOffer[]>> {
    return numberedList(this.#api, {
      ...NUMBERED,
      question: {path: '/3.0/partner/offers'},
      pageOf: (answer) => {
        const {offers, pagination} = shaped(offersShape, answer, 'offers');
        return {rows: offers, total: pagination.total_count};
      },
      toRow: (raw, index) => shaped(offerShape, raw, `offer ${index + 1}`),
    });
  }
}

const NUMBERED = {size: SIZE, pageQuery: (page: number) => ({page, limit: SIZE})};
