import {zero} from '@kabinet/contract';
import type {BackendError, FieldProblem, Money, RequestLimits} from '@kabinet/contract';
import {isUncertain} from '../controllers/uncertain.js';
import type {TypedProblem} from './amount-rules.js';
import type {WithdrawalView} from './withdrawal.messages.js';

const AMOUNT_CODES: ReadonlySet<string> = new Set<TypedProblem | 'nothing_arrives'>([
  'other_currency',
  'not_positive',
  'too_precise',
  'above_balance',
  'below_minimum',
  'above_maximum',
  'nothing_arrives',
]);
const REFUSALS = ['step_up_required', 'step_up_failed', 'no_requests', 'papers_open'] as const;

/** What is wrong with an amount, and what would be right. */
export function amountWords(
  {t, format}: WithdrawalView,
  problem: TypedProblem | 'nothing_arrives',
  {available, minimum, maximum}: RequestLimits,
): string {
  const {currency} = available;
  const money = (value: Money | undefined): {amount: string} => ({amount: format.money(value ?? zero(currency))});
  switch (problem) {
    case 'other_currency':
      return t('problem.other_currency', {currency});
    case 'not_a_number':
      return t('problem.not_a_number', {example: format.decimal('1500.5', format.moneyDigits(currency))});
    case 'above_balance':
      return t('problem.above_balance', money(available));
    case 'below_minimum':
      return t('problem.below_minimum', money(minimum));
    case 'above_maximum':
      return t('problem.above_maximum', money(maximum));
    case 'empty':
    case 'not_positive':
    case 'too_precise':
    case 'nothing_arrives':
      return t(`problem.${problem}`);
  }
}

/** The backend's word on the amount: by its code where that is known here, else in its own words. */
export function amountRefusal(view: WithdrawalView, {code = '', detail}: FieldProblem, limits: RequestLimits): string {
  return AMOUNT_CODES.has(code) ? amountWords(view, code as TypedProblem, limits) : detail;
}

/** The backend's word on where the money shall go. */
export function destinationRefusal({t}: WithdrawalView, {code, detail}: FieldProblem): string {
  return code === 'unknown_requisites' || code === 'form_not_offered' ? t(`problem.${code}`) : detail;
}

/** Why the whole was not taken, and what to do. */
export function refusalWords({t, format}: WithdrawalView, error: BackendError): string {
  const {kind, code, retryAt} = error;
  const known = REFUSALS.find((one) => one === code);
  if (known) return t(`refused.${known}`);
  if (code === 'withdrawals_frozen' && retryAt !== undefined) {
    return `${t('frozen', {time: format.dateTime(retryAt)})}.`;
  }
  if (retryAt !== undefined) return t('error.rate_limited.until', {time: format.time(retryAt)});
  return `${t(`error.${kind}.title`)}.`;
}

/** Whether the same may be sent again without fear. */
export function uncertainWords({t}: WithdrawalView, error: BackendError): string | undefined {
  return isUncertain(error) ? t('refused.uncertain') : undefined;
}
