import {balance} from './balance.js';
import {commissions} from './commissions.js';
import {names} from './common-names.js';
import {periods} from './common-periods.js';
import {states} from './common-states.js';
import {common} from './common.js';
import {links} from './links.js';
import {payouts} from './payouts.js';
import {requisites} from './requisites.js';
import {stats} from './stats.js';

/** What the widgets say in English before anything is opened. No other language may lack a text that stands here. */
export const en = {
  common: {...common, ...periods, ...names, ...states},
  stats,
  links,
  commissions,
  balance,
  payouts,
  requisites,
};
