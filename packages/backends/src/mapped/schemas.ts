import {
  calendarDateSchema,
  commissionSchema,
  idSchema,
  linkSchema,
  maybe,
  moneySchema,
  partnerSchema,
  payoutSchema,
  subIdsSchema,
  textSchema,
} from '@kabinet/contract';
import * as v from 'valibot';

const counted = maybe(v.pipe(v.number(), v.safeInteger()));

/** What was counted on a day, and what it is cut by. */
export const dayFiguresSchema = v.object({
  day: calendarDateSchema,
  link: maybe(v.object({id: idSchema, name: maybe(v.string())})),
  offer: maybe(v.object({id: idSchema, name: maybe(textSchema)})),
  country: maybe(v.string()),
  device: maybe(v.string()),
  referrer: maybe(v.string()),
  landingPage: maybe(v.string()),
  promoCode: maybe(v.string()),
  subIds: maybe(subIdsSchema),
  clicks: counted,
  uniqueClicks: counted,
  leads: counted,
  conversions: counted,
  revenue: maybe(moneySchema),
  earnings: maybe(moneySchema),
});
export type DayFigures = v.InferOutput<typeof dayFiguresSchema>;

/** What the rows of each resource become. */
export const SCHEMAS = {
  partner: partnerSchema,
  commissions: commissionSchema,
  payouts: payoutSchema,
  links: linkSchema,
  report: dayFiguresSchema,
};

/** What a document says how to read. */
export type MappedResource = keyof typeof SCHEMAS;
