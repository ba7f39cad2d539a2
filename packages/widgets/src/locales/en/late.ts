import {columns} from './commissions-columns.js';
import {filters as commissionFilters} from './commissions-filters.js';
import {plan} from './commissions-plan.js';
import {tiers} from './commissions-tiers.js';
import {exporting} from './commissions-export.js';
import {panels} from './commissions-panels.js';
import {why} from './commissions-why.js';
import {bulk} from './links-bulk.js';
import {editing} from './links-editing.js';
import {extras} from './links-extras.js';
import {filters} from './links-filters.js';
import {offers} from './links-offers.js';
import {use} from './links-use.js';
import {workshop} from './links-workshop.js';
import {papers} from './papers.js';
import {detail} from './payouts-detail.js';
import {statement} from './payouts-statement.js';
import {editing as requisiteEditing} from './requisites-editing.js';
import {breakdown} from './stats-breakdown.js';
import {withdrawal} from './withdrawal.js';

/** What the widgets say in English in parts that come later. Each part brings its own: see `LateController`. */
export const late = {
  stats: breakdown,
  links: {...use, ...bulk, ...extras, ...editing, ...filters, ...offers, ...workshop},
  commissions: {...why, ...columns, ...commissionFilters, ...panels, ...tiers, ...plan, ...exporting},
  payouts: {...detail, ...statement},
  requisites: requisiteEditing,
  papers,
  withdrawal,
};
