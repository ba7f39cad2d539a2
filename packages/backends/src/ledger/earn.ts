import {commissionFor, currencyDigits, RULE_REASONS, zero} from '@kabinet/contract';
import type {CommissionStatus, Instant, Money, OrderPart, Terms} from '@kabinet/contract';
import type {ClickFacts, CommissionFacts, OfferFacts, StatusChange} from '../sample/dataset.js';
import {DAY_MS, after} from './time.js';

/** What the shop says happened. */
export interface Conversion {
  readonly id: string;
  readonly click: ClickFacts;
  readonly type: 'lead' | 'sale';
  readonly occurredAt: Instant;
  readonly orderId: string;
  readonly customer?: NonNullable<CommissionFacts['customer']>;
  /** The whole order, its parts included. */
  readonly sale?: Money;
  readonly parts?: readonly OrderPart[];
  readonly promoCode?: string;
  /** No earlier sale of this customer is known. */
  readonly isFirstSale: boolean;
}

/**
 * What a conversion earns by the offer's terms. The history holds what is known and, with the end of the hold, what
 * will come: cut it at the present. A conversion that earns nothing is rejected from the start.
 * @throws {RangeError} The offer has no terms for the event.
 */
export function earn(conversion: Conversion, offer: OfferFacts, currency: string): CommissionFacts {
  const terms = offer.terms.find(({event}) => event === conversion.type);
  if (!terms) throw new RangeError(`The offer ${offer.id} pays nothing for a ${conversion.type}.`);
  const {click, sale, parts, isFirstSale, ...rest} = conversion;
  const reward = commissionFor({
    terms,
    ...(sale && {order: {amount: sale, ...(parts && {parts})}}),
    isFirstSale,
    digits: currencyDigits(currency),
  });
  const refused = 'refused' in reward;
  const holdUntil = terms.holdDays > 0 ? after(conversion.occurredAt, terms.holdDays * DAY_MS) : undefined;
  return {
    ...rest,
    partner: click.partner,
    programme: click.programme,
    offer: click.offer,
    link: click.link,
    click,
    ...(sale && {sale}),
    ...(parts && {parts}),
    rule: terms.rule,
    ...(!refused && reward.base && {base: reward.base}),
    amount: refused ? zeroOf(currency) : reward.amount,
    steps: refused ? [] : reward.steps,
    ...(!refused && holdUntil && {holdUntil}),
    history: refused
      ? [{status: 'rejected', at: conversion.occurredAt, reason: RULE_REASONS[reward.refused]}]
      : openingOf(offer, conversion.occurredAt, terms),
  };
}

/** The operator's word on a pending commission: into the hold, or straight through where there is none left. */
export function confirmed(commission: CommissionFacts, at: Instant): CommissionFacts {
  const {holdUntil, history} = commission;
  const rest = holdUntil && holdUntil > at ? holding(at, holdUntil) : [{status: 'approved', at} as const];
  return {...commission, history: [...history.filter((change) => change.at <= at), ...rest]};
}

function openingOf(offer: OfferFacts, at: Instant, {holdDays}: Terms): StatusChange<CommissionStatus>[] {
  if (offer.review) return [{status: 'pending', at, reason: RULE_REASONS.review}];
  return holdDays > 0 ? holding(at, after(at, holdDays * DAY_MS)) : [{status: 'approved', at}];
}

function holding(at: Instant, end: Instant): StatusChange<CommissionStatus>[] {
  return [
    {status: 'on_hold', at, reason: RULE_REASONS.return_period},
    {status: 'approved', at: end},
  ];
}

function zeroOf(currency: string): Money {
  const digits = currencyDigits(currency);
  return {...zero(currency), amount: digits > 0 ? `0.${'0'.repeat(digits)}` : '0'};
}
