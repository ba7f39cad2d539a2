import type {Commission, Payout, Programme} from '@kabinet/contract';
import {maskedEmail} from '../../mapped/values/masked-email.js';
import {minorMoney} from '../kit/minor-money.js';
import {statusIn} from '../kit/index.js';
import {statusInPayout} from '../kit/payout-methods.js';
import type {DubCommission} from './objects.js';
import {COMMISSION_STATUSES, STATUS_REASONS} from './statuses.js';

/** What Dub pays for, in the contract's words; what is not here stands for itself. */
const TYPES: Readonly<Record<string, string>> = {lead: 'lead', sale: 'sale', referral: 'sub_partner'};

/** A commission of Dub's as the contract writes it. */
export function commissionOf(raw: DubCommission, programme: Programme, payout: Payout | undefined): Commission {
  const {id, amount, earnings, currency, status, invoiceId, description, createdAt, paidAt} = raw;
  const email = maskedEmail(raw.customer?.email ?? '');
  const reason = reasonOf(status, description);
  const known = statusIn(COMMISSION_STATUSES, status);
  return {
    id,
    programme: programme.id,
    type: typeOf(raw),
    occurredAt: new Date(createdAt).toISOString(),
    offer: {id: programme.id, name: programme.name},
    amount: minorMoney(earnings, currency),
    ...known,
    status: statusInPayout(known.status, payout),
    // Dub pays for partners whom this one brought, and for nobody further on.
    ...(typeOf(raw) === 'sub_partner' && {subPartner: {level: 1}}),
    ...(amount !== 0 && {sale: minorMoney(amount, currency)}),
    ...(invoiceId && {orderId: invoiceId}),
    ...(email !== undefined && {customer: {email}}),
    ...(reason && {reason}),
    ...(paidAt && {statusChangedAt: new Date(paidAt).toISOString()}),
    ...(payout && {payout: {id: payout.id, number: payout.number}}),
  };
}

/** A commission below zero takes something back: Dub books it as one of its own, of the type `custom`. */
function typeOf({type, earnings}: DubCommission): string {
  if (earnings < 0) return 'adjustment';
  return Object.hasOwn(TYPES, type) ? TYPES[type]! : type;
}

function reasonOf(status: string, description: string | null | undefined): Commission['reason'] {
  const known = Object.hasOwn(STATUS_REASONS, status) ? STATUS_REASONS[status] : undefined;
  return description ? {...known, text: description} : known;
}
