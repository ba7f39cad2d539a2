import {affiliateWp} from './affiliatewp/index.js';
import {affise} from './affise/index.js';
import {dub} from './dub/index.js';
import {everflow} from './everflow/index.js';
import {firstPromoter} from './firstpromoter/index.js';
import type {Platform} from './kit/index.js';

export * from './kit/index.js';
export {affiliateWp} from './affiliatewp/index.js';
export {affise} from './affise/index.js';
export {dub} from './dub/index.js';
export {everflow} from './everflow/index.js';
export {firstPromoter} from './firstpromoter/index.js';

/** Every platform that a gateway can stand before. */
export const PLATFORMS: readonly Platform[] = [affiliateWp, affise, dub, everflow, firstPromoter];
