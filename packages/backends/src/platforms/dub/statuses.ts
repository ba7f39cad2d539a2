import {RULE_REASONS} from '@kabinet/contract';
import type {CommissionStatus, PartnerStatus, PayoutStatus, Reason, Text} from '@kabinet/contract';
import type {StatusTable} from '../kit/index.js';

/** Dub's life of a commission. A negative one is an entry of its own and waits like any other. */
export const COMMISSION_STATUSES: StatusTable<CommissionStatus> = {
  pending: 'pending',
  hold: 'on_hold',
  processed: 'approved',
  paid: 'paid',
  duplicate: 'rejected',
  fraud: 'rejected',
  refunded: 'reversed',
  canceled: 'reversed',
};

/** `pending` is gathered for the next payout; `processed` has left Dub's account, `sent` is under way, `completed` arrived. */
export const PAYOUT_STATUSES: StatusTable<PayoutStatus> = {
  pending: 'scheduled',
  processing: 'processing',
  processed: 'processing',
  sent: 'sent',
  completed: 'paid',
  failed: 'failed',
  canceled: 'cancelled',
};

export const PARTNER_STATUSES: StatusTable<PartnerStatus> = {
  invited: 'invited',
  pending: 'pending',
  approved: 'approved',
  deactivated: 'suspended',
  banned: 'blocked',
  rejected: 'blocked',
  declined: 'archived',
  archived: 'archived',
};

/** Where one of our statuses stands for two of Dub's, the reason tells them apart. */
export const STATUS_REASONS: Readonly<Record<string, Reason>> = {
  duplicate: {code: 'duplicate', text: {ru: 'Повторная конверсия', en: 'Duplicate'}},
  fraud: {code: 'fraud', text: {ru: 'Подозрение в накрутке', en: 'Suspected fraud'}},
  refunded: RULE_REASONS.refund,
  canceled: {code: 'cancelled', text: {ru: 'Отменено', en: 'Cancelled'}},
};

export const METHOD_LABELS: Readonly<Record<string, Text>> = {
  connect: {ru: 'Банковский счёт', en: 'Bank account'},
  stablecoin: {ru: 'Стейблкоин USDC', en: 'USDC stablecoin'},
  paypal: 'PayPal',
  tremendous: {ru: 'Подарочная карта', en: 'Gift card'},
};
