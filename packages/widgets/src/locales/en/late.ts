import {why} from './commissions-why.js';
import {bulk} from './links-bulk.js';
import {use} from './links-use.js';
import {detail} from './payouts-detail.js';
import {breakdown} from './stats-breakdown.js';

/** What the widgets say in English in parts that come later. Each part brings its own: see `LateController`. */
export const late = {
  stats: breakdown,
  links: {...use, ...bulk},
  commissions: why,
  payouts: detail,
};
