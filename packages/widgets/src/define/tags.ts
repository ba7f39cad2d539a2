import type {Balance} from '../balance/balance.js';
import type {Commissions} from '../commissions/commissions.js';
import type {Links} from '../links/links.js';
import type {Payouts} from '../payouts/payouts.js';
import type {Requisites} from '../requisites/requisites.js';
import type {Stats} from '../stats/stats.js';

declare global {
  interface HTMLElementTagNameMap {
    'kabinet-balance': Balance;
    'kabinet-commissions': Commissions;
    'kabinet-links': Links;
    'kabinet-payouts': Payouts;
    'kabinet-requisites': Requisites;
    'kabinet-stats': Stats;
  }
}

/** A default tag. Types only: whoever imports this registers nothing. */
export type WidgetTag = Extract<keyof HTMLElementTagNameMap, `kabinet-${string}`>;
