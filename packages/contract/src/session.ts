import * as v from 'valibot';
import {maybe} from './absent.js';
import {calendarDateSchema, instantSchema, timeZoneSchema} from './calendar.js';
import {commissionColumnSchema} from './commission-columns.js';
import {idSchema, subIdSlotSchema} from './identifiers.js';
import {dimensionSchema} from './dimensions.js';
import {metricSchema} from './metrics.js';
import {currencyCodeSchema, moneySchema} from './money.js';
import {openPicklist} from './open-picklist.js';
import {granularitySchema} from './period-schemas.js';
import {payoutTermsSchema} from './payout-terms.js';
import {programmeLinksSchema} from './programme-links.js';
import {PARTNER_STATUSES} from './rules/statuses.js';
import {textSchema} from './text.js';

export const partnerSchema = v.object({
  id: idSchema,
  name: v.string(),
  status: openPicklist(PARTNER_STATUSES),
  /** The operator's own word for the status. */
  statusLabel: maybe(textSchema),
  statusReason: maybe(textSchema),
});
export type Partner = v.InferOutput<typeof partnerSchema>;

/** A sub-id that the operator asks for by a name of its own: `{slot: 'sub1', label: 'Площадка'}`. */
export const subIdLabelSchema = v.object({
  slot: subIdSlotSchema,
  label: textSchema,
});

/** Currency, time zone and terms belong to the programme; a query names one programme. */
export const programmeSchema = v.object({
  id: idSchema,
  name: textSchema,
  currency: currencyCodeSchema,
  timeZone: timeZoneSchema,
  subIds: maybe(v.array(subIdLabelSchema)),
  links: maybe(programmeLinksSchema),
  /** Columns of the operator's own in the list of commissions; values stand in `fields` of each. */
  commissionColumns: maybe(v.array(commissionColumnSchema)),
  minimumPayout: maybe(moneySchema),
  /** Payouts can be asked for; without it they come by the schedule alone. */
  payoutRequests: maybe(payoutTermsSchema),
  /** When payouts are made, in the operator's words: «10-го числа каждого месяца». */
  payoutSchedule: maybe(textSchema),
});
export type Programme = v.InferOutput<typeof programmeSchema>;

/** A currency that Intl does not know, or that the operator counts to other digits. */
export const currencyDeclarationSchema = v.object({
  code: currencyCodeSchema,
  digits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18)),
  symbol: maybe(v.pipe(v.string(), v.maxLength(8))),
});
export type CurrencyDeclaration = v.InferOutput<typeof currencyDeclarationSchema>;

/** After a change of code the old address leads where the new one does, or nowhere. */
export const CODE_CHANGES = ['old_code_leads', 'old_code_ends'] as const;

/** What this partner may do. What is absent is not shown: absent is never zero. */
export const capabilitiesSchema = v.object({
  /** Operations that answer for this partner, by the names of `routes`: `links.create`. */
  methods: v.array(v.string()),
  /** Metrics in the operator's order; an id of the standard registry may stand alone. */
  metrics: v.array(metricSchema),
  /** In the operator's order. */
  dimensions: v.array(dimensionSchema),
  granularities: v.array(granularitySchema),
  /** Filters that `commissions.list` takes, such as `status`, `offer`, `link`, `search`; `jumpTo` is among them. */
  commissionFilters: maybe(v.array(v.string())),
  /** What `commissions.list` can be sorted by; by the moment of the event alone when it is left out. */
  commissionSorts: maybe(v.array(v.string())),
  links: maybe(
    v.object({
      quota: maybe(
        v.object({
          used: v.pipe(v.number(), v.integer(), v.minValue(0)),
          limit: v.pipe(v.number(), v.integer(), v.minValue(0)),
        }),
      ),
      customCodes: maybe(v.boolean()),
      /** The code of a link may be changed; what becomes of the old one. */
      codeChange: maybe(openPicklist(CODE_CHANGES)),
      /** Filters that `links.list` takes; `status` and `offer` when it is left out. */
      filters: maybe(v.array(v.string())),
      /**
       * Orders that `links.list` takes, each in both directions; when it is left out: `created`, `clicks`,
       * `conversions`, `earnings`, downwards only.
       */
      sorts: maybe(v.array(v.string())),
      /** Links carry tags; those in use, by name. */
      tags: maybe(v.array(v.string())),
    }),
  ),
  limits: maybe(
    v.object({
      /** The longest period. */
      rangeDays: maybe(v.pipe(v.number(), v.integer(), v.minValue(1))),
      /** Steps that allow less than that: `{hour: 400}`. */
      stepDays: maybe(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))),
      /** Nothing is known of earlier days. */
      oldestDay: maybe(calendarDateSchema),
      /** The most rows to a page of a report; 100 when it is left out. */
      rows: maybe(v.pipe(v.number(), v.integer(), v.minValue(1))),
      /** The polling interval where there is no stream; a client never asks more often. */
      pollSeconds: maybe(v.pipe(v.number(), v.minValue(1))),
    }),
  ),
  realtime: maybe(v.boolean()),
});
export type Capabilities = v.InferOutput<typeof capabilitiesSchema>;

export const sessionQuerySchema = v.object({});
export type SessionQuery = v.InferOutput<typeof sessionQuerySchema>;

export const sessionSchema = v.object({
  partner: partnerSchema,
  /** At least one for a partner who may see figures; the first is shown first. */
  programmes: v.array(programmeSchema),
  capabilities: capabilitiesSchema,
  currencies: maybe(v.array(currencyDeclarationSchema)),
  /** The moment of the answer, by the server's clock. */
  now: instantSchema,
  /** The id of the latest hint: a stream after it leaves out nothing that happens after this answer. */
  lastHint: maybe(v.string()),
});
export type Session = v.InferOutput<typeof sessionSchema>;
