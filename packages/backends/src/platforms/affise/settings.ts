import * as v from 'valibot';
import {programmeSettings} from '../kit/index.js';

export const affiseSettings = v.object({
  programme: programmeSettings,
  /** The network's own API host: `https://api-network.affise.com`. */
  url: v.pipe(v.string(), v.url()),
});
export type AffiseSettings = v.InferOutput<typeof affiseSettings>;
