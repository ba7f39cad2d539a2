import type {Payout, Programme} from '@kabinet/contract';
import {minorMoney} from '../kit/minor-money.js';
import {statusIn} from '../kit/index.js';
import type {DubPayout} from './objects.js';
import {METHOD_LABELS, PAYOUT_STATUSES} from './statuses.js';

/** A payout of Dub's as the contract writes it. Its number is that of the invoice, which a waiting one has not. */
export function payoutOf(raw: DubPayout, programme: Programme): Payout {
  const {id, invoiceId, amount, currency, status, createdAt, paidAt, failureReason, method} = raw;
  return {
    id,
    programme: programme.id,
    number: invoiceId ?? id,
    amount: minorMoney(amount, currency),
    ...statusIn(PAYOUT_STATUSES, status),
    createdAt: new Date(createdAt).toISOString(),
    ...(paidAt && {paidAt: new Date(paidAt).toISOString(), statusChangedAt: new Date(paidAt).toISOString()}),
    ...(failureReason && {reason: {text: failureReason}}),
    ...(method && {method: methodOf(method)}),
  };
}

function methodOf(kind: string): NonNullable<Payout['method']> {
  return Object.hasOwn(METHOD_LABELS, kind) ? {kind, label: METHOD_LABELS[kind]!} : {kind};
}
