import {PAYOUT_STATUSES} from '@kabinet/contract';
import type {Payout, Reason} from '@kabinet/contract';
import {knownAs} from '../runtime/known-code.js';
import type {Moment} from '../templates/moments.js';
import type {ReceiptLine} from './payout-detail.model.js';
import type {PayoutsView} from './payouts.messages.js';

/*
 * Words for codes. The operator's own come first, ours where we know the code, the bare code where nobody knows more.
 */

const REASONS = ['bank_refused', 'details_mismatch', 'cancelled_by_partner', 'split'] as const;
const PARTS = ['commissions', 'adjustments', 'carry_over', 'amount', 'fee', 'tax', 'arriving', 'arrived'] as const;

export function statusWord(
  {t, text}: PayoutsView,
  {status, statusLabel}: Pick<Payout, 'status' | 'statusLabel'>,
): string {
  if (statusLabel !== undefined) return text(statusLabel);
  const known = knownAs(PAYOUT_STATUSES, status);
  if (known === 'unknown') return t('word.unknown-status');
  return known ? t(`payout.${known}`) : status;
}

export function reasonWords({t, text}: PayoutsView, {text: own, code}: Reason): string | undefined {
  if (own !== undefined) return text(own);
  const known = code === undefined ? undefined : knownAs(REASONS, code);
  return known ? t(`reason.${known}`) : code;
}

export function partWords({t, text}: PayoutsView, {label, code}: Pick<ReceiptLine, 'label' | 'code'>): string {
  if (label !== undefined) return text(label);
  const known = knownAs(PARTS, code);
  return known ? t(`part.${known}`) : code;
}

/** What happened is told by the status; the arrival that is still to come, by what it means. */
export function eventWords(view: PayoutsView, {label, code, at}: Moment): string {
  if (label !== undefined) return view.text(label);
  if (code === 'paid' && at === undefined) return view.t('event.arrival');
  return statusWord(view, {status: code, statusLabel: undefined});
}

/** The way the money goes; without a word of the operator's, the bare kind. */
export function methodName({text}: PayoutsView, {kind, label}: NonNullable<Payout['method']>): string {
  return label === undefined ? kind : text(label);
}
