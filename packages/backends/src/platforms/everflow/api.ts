import type {Period} from '@kabinet/contract';
import type * as v from 'valibot';
import type {ClickCut} from '../kit/click-report.js';
import {shaped} from '../kit/index.js';
import type {PartnerUpstream, Read} from '../kit/index.js';
import {numberedList} from '../kit/numbered-list.js';
import {COLUMNS} from './clicks.js';
import {
  billingShape,
  conversionShape,
  conversionsShape,
  invoiceShape,
  invoicesShape,
  offerShape,
  offersShape,
  tableShape,
  zonesShape,
} from './shapes.js';
import type {Conversion, Invoice, RunnableOffer} from './shapes.js';
import {UTC_ID} from './zones.js';
import type {Zones} from './zones.js';

/** Rows to a page, the most there may be. */
const SIZE = 2000;

/** The questions that an affiliate's key may ask of Everflow. */
export class EverflowApi {
  readonly #api: PartnerUpstream;

  constructor(api: PartnerUpstream) {
    this.#api = api;
  }

  /** Conversions and events of days in UTC: their moments need no zone. */
  conversions({from, to}: Period): Promise<Read<readonly (Conversion & {id: string})[]>> {
    const body = {
      timezone_id: UTC_ID,
      from,
      to,
      show_conversions: true,
      show_events: true,
      query: {filters: [], search_terms: []},
    };
    return numberedList(this.#api, {
      ...NUMBERED,
      question: {path: '/affiliates/reporting/conversions', body},
      pageOf: (answer) => {
        const {conversions, paging} = shaped(conversionsShape, answer, 'conversions');
        return {rows: conversions, total: paging.total_count};
      },
      toRow: (raw, index) => {
        const row = shaped(conversionShape, raw, `conversion ${index + 1}`);
        return {...row, id: row.conversion_id};
      },
    });
  }

  invoices(): Promise<Read<readonly (Invoice & {id: string})[]>> {
    return numberedList(this.#api, {
      ...NUMBERED,
      question: {path: '/affiliates/billings/affiliates/invoicestable', body: {filters: {}}},
      pageOf: (answer) => {
        const {invoices, paging} = shaped(invoicesShape, answer, 'invoices');
        return {rows: invoices, total: paging.total_count};
      },
      toRow: (raw, index) => {
        const row = shaped(invoiceShape, raw, `invoice ${index + 1}`);
        return {...row, id: row.network_affiliate_invoice_id};
      },
    });
  }

  offers(): Promise<Read<readonly (RunnableOffer & {id: string})[]>> {
    return numberedList(this.#api, {
      ...NUMBERED,
      question: {path: '/affiliates/offersrunnable'},
      pageOf: (answer) => {
        const {offers, paging} = shaped(offersShape, answer, 'offers');
        return {rows: offers, total: paging.total_count};
      },
      toRow: (raw, index) => {
        const row = shaped(offerShape, raw, `offer ${index + 1}`);
        return {...row, id: row.network_offer_id};
      },
    });
  }

  async billing(): Promise<v.InferOutput<typeof billingShape>> {
    const {value} = await this.#api.ask({path: '/affiliates/billing'});
    return shaped(billingShape, value.body, 'billing');
  }

  async zones(): Promise<Zones> {
    const {value} = await this.#api.ask({path: '/meta/timezones'});
    const {timezones} = shaped(zonesShape, value.body, 'list of zones');
    return new Map(timezones.map(({timezone_id: id, timezone}) => [id, timezone]));
  }

  /** @param timezoneId - In which the days of the cut begin. */
  async clicks(
    {period, by}: ClickCut,
    timezoneId: number,
    currency: string,
  ): Promise<Read<v.InferOutput<typeof tableShape>>> {
    const names = by.length > 0 ? by : ['day'];
    const {value, at} = await this.#api.ask({
      path: '/affiliates/reporting/entity/table',
      body: {
        timezone_id: timezoneId,
        currency_id: currency,
        from: period.from,
        to: period.to,
        columns: names.map((name) => ({column: COLUMNS[name] ?? name})),
        query: {filters: []},
      },
    });
    return {value: shaped(tableShape, value.body, 'table'), at};
  }
}

const NUMBERED = {size: SIZE, pageQuery: (page: number) => ({page, page_size: SIZE})};
