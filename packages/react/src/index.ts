// Written by `npm run frameworks` out of the custom elements manifest.
'use client';
export {Prefix} from './prefix.js';
export {Balance, type BalanceProps} from './balance.js';
export {Commissions, type CommissionsProps} from './commissions.js';
export {Links, type LinksProps} from './links.js';
export {Payouts, type PayoutsProps} from './payouts.js';
export {Requisites, type RequisitesProps} from './requisites.js';
export {Stats, type StatsProps} from './stats.js';
