import {compareMoney, isKnownCurrency, isNegative, sumMoney} from '@kabinet/contract';
import type {Terms} from '@kabinet/contract';
import type {Lead, Sale} from './body.js';
import type {Refusal} from './refusals.js';

/**
 * What is wrong with an order's money: another currency than the programme's, nothing paid, or parts that exceed the
 * whole. Where results are paid for, both may be below zero.
 */
export function orderProblem(event: Lead | Sale, currency: string, {rule}: Terms): Refusal | undefined {
  const {amount} = event;
  if (!amount) return undefined;
  const parts = event.event === 'sale' ? event.parts : [];
  if (amount.currency !== currency) return currencyProblem('/amount/currency', amount.currency, currency);
  for (const [index, part] of parts.entries()) {
    const code = part.amount.currency;
    if (code !== currency) return currencyProblem(`/parts/${index}/amount/currency`, code, currency);
  }
  if (rule.kind === 'revshare') return undefined;
  if (isNegative(amount))
    return {pointer: '/amount', code: 'not_positive', detail: 'An amount above zero is expected.'};
  const sum = sumMoney(
    parts.map((part) => part.amount),
    currency,
  );
  if (compareMoney(sum, amount) <= 0) return undefined;
  return {pointer: '/parts', code: 'exceed_amount', detail: 'The parts add up to more than the whole order.'};
}

function currencyProblem(pointer: string, given: string, wanted: string): Refusal {
  const known = isKnownCurrency(given);
  return {
    pointer,
    code: known ? 'other_currency' : 'unknown_currency',
    detail: known
      ? `The programme counts in ${wanted}, not in ${given}.`
      : `There is no currency ${given}; the programme counts in ${wanted}.`,
  };
}
