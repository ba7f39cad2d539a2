import * as v from 'valibot';
import {programmeSettings} from '../kit/index.js';

export const everflowSettings = v.object({
  programme: programmeSettings,
  /** The API of accounts in the EU is `https://api-eu.eflow.team/v1`. */
  url: v.optional(v.pipe(v.string(), v.url()), 'https://api.eflow.team/v1'),
  /**
   * The zone of reports by Everflow's number, for a programme whose zone is not among its ninety-nine: that of another
   * place with the same clock.
   */
  timeZoneId: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type EverflowSettings = v.InferOutput<typeof everflowSettings>;
