import type {View} from '../controllers/view.js';
import type {commissions} from '../locales/en/commissions.js';
import type {columns} from '../locales/en/commissions-columns.js';
import type {filters} from '../locales/en/commissions-filters.js';
import type {plan} from '../locales/en/commissions-plan.js';
import type {tiers} from '../locales/en/commissions-tiers.js';
import type {exporting} from '../locales/en/commissions-export.js';
import type {panels} from '../locales/en/commissions-panels.js';
import type {why} from '../locales/en/commissions-why.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-commissions. */
export const messages = messagesIn<
  typeof commissions &
    typeof columns &
    typeof filters &
    typeof panels &
    typeof why &
    typeof tiers &
    typeof plan &
    typeof exporting
>('commissions');

export type CommissionsView = View<typeof messages>;
