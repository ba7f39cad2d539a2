import type {CommissionStatus, PayoutStatus} from '@kabinet/contract';
import type {StatusTable} from '../kit/index.js';

/** Of conversions. Everflow does not call them paid: they are when their invoice is. */
export const CONVERSION_STATUSES: StatusTable<CommissionStatus> = {
  pending: 'pending',
  on_hold: 'on_hold',
  approved: 'approved',
  rejected: 'rejected',
  invalid: 'rejected',
};

/** Of invoices; an unpaid one of which a part was paid is `partially_paid`. */
export const INVOICE_STATUSES: StatusTable<PayoutStatus> = {
  unpaid: 'scheduled',
  paid: 'paid',
};
