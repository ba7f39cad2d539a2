import type {CommissionStatus} from '@kabinet/contract';
import type {StatusTable} from '../kit/index.js';

/** Of conversions that are not paid. Rows have words, filters numbers; whichever comes means the same. */
export const CONVERSION_STATUSES: StatusTable<CommissionStatus> = {
  confirmed: 'approved',
  pending: 'pending',
  declined: 'rejected',
  hold: 'on_hold',
  1: 'approved',
  2: 'pending',
  3: 'rejected',
  5: 'on_hold',
};

/** Of partners; a word that is not here lets nobody see figures. */
export const PARTNER_STATUSES: Readonly<Record<string, string>> = {
  1: 'approved',
  active: 'approved',
  'on moderation': 'pending',
  'not active': 'suspended',
  banned: 'blocked',
};
