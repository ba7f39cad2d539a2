import * as v from 'valibot';
import {programmeSettings} from '../kit/index.js';

export const firstPromoterSettings = v.object({
  /** Where the API is, when it is not FirstPromoter's own. */
  url: v.optional(v.pipe(v.string(), v.url()), 'https://api.firstpromoter.com/api/v2'),
  /** The operator's account at FirstPromoter, beside the key in its settings. */
  accountId: v.pipe(v.string(), v.nonEmpty()),
  /** What the accounts of partners are: FirstPromoter's ids of promoters, or the operator's own `cust_id`. */
  accountsAre: v.optional(v.picklist(['promoter_id', 'cust_id']), 'promoter_id'),
  /** Its time zone must be that of the account, by whose days FirstPromoter counts. */
  programme: programmeSettings,
});
export type FirstPromoterSettings = v.InferOutput<typeof firstPromoterSettings>;
