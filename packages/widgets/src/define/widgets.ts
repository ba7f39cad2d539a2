import type {WidgetClass} from '../controllers/kabinet-element.js';
import {Balance} from '../balance/balance.js';
import {Commissions} from '../commissions/commissions.js';
import {Links} from '../links/links.js';
import {Payouts} from '../payouts/payouts.js';
import {Requisites} from '../requisites/requisites.js';
import {Stats} from '../stats/stats.js';

/** Every widget there is. */
export const allWidgets: readonly WidgetClass[] = [Stats, Links, Commissions, Balance, Payouts, Requisites];
