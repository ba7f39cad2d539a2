import type {Commission, ExplanationStep, Reason} from '@kabinet/contract';
import {EXPLANATION_CODES, isZero, zero} from '@kabinet/contract';
import {knownAs} from '../runtime/known-code.js';
import type {Moment} from '../templates/moments.js';
import {rateWords as inPerCent} from '../templates/reward-words.js';
import type {CommissionsView} from './commissions.messages.js';
import {stands} from './commissions.model.js';

/*
 * Words for codes. The operator's own come first, ours where we know the code, the bare code where nobody knows more.
 */

const STATUSES = ['pending', 'on_hold', 'approved', 'in_payout', 'paid', 'rejected', 'reversed'] as const;
const TYPES = ['lead', 'sale', 'sub_partner', 'adjustment', 'carry_over'] as const;
const EVENTS = ['click', 'lead', 'sale', 'sub_partner', 'refund', 'hold_end', 'payout'] as const;
const REASONS = [
  'return_period',
  'review',
  'not_first_sale',
  'no_amount',
  'nothing_left',
  'recurring_over',
  'duplicate',
  'not_confirmed',
  'refund',
  'partial_refund',
] as const;

export function statusWord(
  {t, text}: CommissionsView,
  {status, statusLabel}: Pick<Commission, 'status' | 'statusLabel'>,
): string {
  if (statusLabel !== undefined) return text(statusLabel);
  const known = knownAs(STATUSES, status);
  if (known) return t(`commission.${known}`);
  return status === 'unknown' ? t('word.unknown-status') : status;
}

export function typeWord({t}: CommissionsView, {type}: Pick<Commission, 'type'>): string {
  const known = knownAs(TYPES, type);
  return known ? t(`type.${known}`) : type;
}

/** What people call a commission: its order, or what it was for. */
export function nameOf(view: CommissionsView, commission: Pick<Commission, 'orderId' | 'type'>): string {
  return commission.orderId || typeWord(view, commission);
}

/** The offer; before it the type, where nothing else tells it. */
export function purposeOf(view: CommissionsView, commission: Pick<Commission, 'orderId' | 'type' | 'offer'>): string {
  const {type, orderId, offer} = commission;
  const offerName = view.text(offer.name);
  const tellsItself = type === 'lead' || type === 'sale' || !orderId;
  return tellsItself ? offerName : `${typeWord(view, commission)} · ${offerName}`;
}

/** The type, where the name does not say it already. */
export function kindOf(view: CommissionsView, commission: Pick<Commission, 'orderId' | 'type'>): string {
  return commission.orderId ? typeWord(view, commission) : '';
}

/** What its explanation answers: why so much, or why nothing instead of so much. */
export function questionOf({t, format}: CommissionsView, {amount, status}: Commission): string {
  const written = format.money(amount);
  const isNothing = !stands(status) && !isZero(amount);
  return isNothing
    ? t('why.title-nothing', {amount: written, nothing: format.money(zero(amount.currency))})
    : t('why.title', {amount: written});
}

export function reasonWords({t, text}: CommissionsView, {text: own, code}: Reason): string | undefined {
  if (own !== undefined) return text(own);
  const known = code === undefined ? undefined : knownAs(REASONS, code);
  return known ? t(`reason.${known}`) : code;
}

export function stepWords({t, text}: CommissionsView, {label, code}: ExplanationStep): string {
  if (label !== undefined) return text(label);
  const known = knownAs(EXPLANATION_CODES, code);
  return known ? t(`step.${known}`) : code;
}

/** Events have words of their own; the others are statuses. */
export function eventWords(view: CommissionsView, {label, code, at}: Moment): string {
  const {t, text} = view;
  if (label !== undefined) return text(label);
  if (code === 'hold_end' && at !== undefined) return t('event.held');
  const known = knownAs(EVENTS, code);
  return known ? t(`event.${known}`) : statusWord(view, {status: code, statusLabel: undefined});
}

/** See `templates/reward-words.ts`. */
export function rateWords({format}: CommissionsView, rate: string): string {
  return inPerCent(rate, format);
}
