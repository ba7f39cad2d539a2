import * as v from 'valibot';
import {programmeSettings} from '../kit/index.js';

export const dubSettings = v.object({
  /** Where Dub's API is, when it is not Dub's own. */
  url: v.optional(v.pipe(v.string(), v.url()), 'https://api.dub.co'),
  programme: programmeSettings,
  /** Where links lead that partners make; without it they make none. */
  links: v.optional(
    v.object({
      /** When a partner names no page. */
      destination: v.pipe(v.string(), v.url()),
      /** Hosts (`shop.example`, `*.shop.example`) that links may lead to. */
      allowedHosts: v.pipe(v.array(v.string()), v.minLength(1)),
    }),
  ),
});
export type DubSettings = v.InferOutput<typeof dubSettings>;
