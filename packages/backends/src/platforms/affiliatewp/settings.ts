import {parameterNameSchema, timeZoneSchema} from '@kabinet/contract';
import * as v from 'valibot';
import {programmeSettings} from '../kit/index.js';

export const affiliateWpSettings = v.object({
  /** `https://shop.example/wp-json/affwp/v1` */
  url: v.pipe(v.string(), v.url()),
  programme: programmeSettings,
  /** The zone of the WordPress site, in which it writes its dates. */
  siteTimeZone: timeZoneSchema,
  /** The page that partners lead to; without it there are no links. */
  site: v.optional(v.pipe(v.string(), v.url())),
  /** The site's «referral variable». */
  linkParameter: v.optional(parameterNameSchema, 'ref'),
});
export type AffiliateWpSettings = v.InferOutput<typeof affiliateWpSettings>;
