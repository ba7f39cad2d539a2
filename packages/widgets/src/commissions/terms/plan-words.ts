import type {PlanLine, Terms} from '@kabinet/contract';
import {knownAs} from '../../runtime/known-code.js';
import {rateWords, rewardWords} from '../../templates/reward-words.js';
import type {CommissionsView} from '../commissions.messages.js';

/*
 * A line of a plan in plain words: first what is paid for what, then each condition as a sentence of its own.
 */

/** Codes of order parts that we have words for. */
const PARTS = ['shipping', 'tax', 'discount'] as const;

/** «8 % с каждой продажи», «20 % за первую покупку клиента», «450,00 ₽ за заявку», «6 % – 9 % по ступеням». */
export function promiseOf({t, format}: CommissionsView, {event, rule, firstSaleOnly}: Terms): string {
  const reward = rewardWords(rule, format);
  if (rule.kind === 'revshare') return t('plan.revshare', {reward});
  if (event === 'sale' && firstSaleOnly && rule.kind !== 'tiered') return t('plan.sale-first', {reward});
  return t(rule.kind === 'tiered' ? `plan.${event}-tiered` : `plan.${event}`, {reward});
}

export function conditionsOf(view: CommissionsView, {terms}: Pick<PlanLine, 'terms'>): string[] {
  return [...aboutRule(view, terms), ...aboutBase(view, terms), ...aboutHold(view, terms), ...aboutLimits(view, terms)];
}

function aboutRule({t}: CommissionsView, {rule}: Terms): string[] {
  switch (rule.kind) {
    case 'hybrid':
      return rule.amountOnce ? [t('plan.amount-once')] : [];
    case 'revshare':
      return [t(`plan.${rule.negative}`)];
    case 'tiered':
      return [t(`plan.counted-${rule.by}.${rule.window}`), ...(rule.split ? [t('plan.split')] : [])];
    default:
      return [];
  }
}

/** What counts, of whom, for how long, and how tax stands to it. */
function aboutBase({t, format}: CommissionsView, terms: Terms): string[] {
  const {excluded = [], firstSaleOnly, recurringMonths, vat} = terms;
  const parts = excluded.map((code) => {
    const known = knownAs(PARTS, code);
    return known ? t(`plan.part.${known}`) : code;
  });
  return [
    ...(parts.length > 0 ? [t('plan.excluded', {parts: format.list(parts)})] : []),
    ...(firstSaleOnly ? [t('plan.first-sale')] : []),
    ...(recurringMonths === undefined ? [] : [t('plan.recurring', {count: recurringMonths})]),
    ...(vat ? [t(`plan.vat-${vat.mode}`, {rate: rateWords(vat.rate, format)})] : []),
  ];
}

function aboutHold({t}: CommissionsView, {holdDays, holdMonths}: Terms): string[] {
  const days = holdDays > 0 ? [t('plan.hold', {count: holdDays})] : [];
  if (holdMonths === undefined) return days.length > 0 ? days : [t('plan.no-hold')];
  const month =
    holdMonths < 2
      ? t(holdMonths < 1 ? 'plan.hold-this' : 'plan.hold-next')
      : t('plan.hold-months', {count: holdMonths});
  return [...days, month, ...(days.length > 0 ? [t('plan.hold-later')] : [])];
}

function aboutLimits({t, format}: CommissionsView, {event, cap, customerCap, monthCap}: Terms): string[] {
  return [
    ...(cap ? [t(`plan.cap-${event}`, {amount: format.money(cap)})] : []),
    ...(customerCap ? [t('plan.customer-cap', {amount: format.money(customerCap)})] : []),
    ...(monthCap ? [t('plan.month-cap', {amount: format.money(monthCap)})] : []),
  ];
}
