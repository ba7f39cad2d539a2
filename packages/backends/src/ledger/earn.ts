import {commissionFor, currencyDigits, holdEndOf, needsState, RULE_REASONS, ruleApplied, zero} from '@kabinet/contract';
import type {CommissionStatus, Instant, Money, OrderPart, PlanState, Terms} from '@kabinet/contract';
import type {ClickFacts, CommissionFacts, OfferFacts, StatusChange} from '../sample/dataset.js';
import {planState} from './plan-state.js';

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

/** Where a conversion is counted, and what came before it. */
export interface Books {
  readonly currency: string;
  readonly timeZone: string;
  /** Commissions of the partner so far, for plans that depend on them. */
  readonly earlier?: readonly CommissionFacts[];
}

/**
 * What a conversion earns by the offer's terms. The history holds what is known and, with the end of the hold, what
 * will come: cut it at the present. A conversion that earns nothing is rejected from the start.
 * @throws {RangeError} The offer has no terms for the event.
 */
export function earn(conversion: Conversion, offer: OfferFacts, books: Books): CommissionFacts {
  const terms = offer.terms.find(({event}) => event === conversion.type);
  if (!terms) throw new RangeError(`The offer ${offer.id} pays nothing for a ${conversion.type}.`);
  const {click, sale, parts, isFirstSale, ...rest} = conversion;
  const {occurredAt} = conversion;
  const {currency, timeZone} = books;
  const reward = commissionFor({
    terms,
    ...(sale && {order: {amount: sale, ...(parts && {parts})}}),
    isFirstSale,
    digits: currencyDigits(currency),
    state: stateBefore(conversion, terms, books),
    when: {occurredAt, timeZone},
  });
  const common = {
    ...rest,
    partner: click.partner,
    programme: click.programme,
    offer: click.offer,
    link: click.link,
    click,
    ...(sale && {sale}),
    ...(parts && {parts}),
  };
  if ('refused' in reward) {
    const history = [{status: 'rejected', at: occurredAt, reason: RULE_REASONS[reward.refused]}] as const;
    return {...common, rule: terms.rule, amount: zeroOf(currency), steps: [], history};
  }
  const {base, ...earned} = reward;
  const holdUntil = holdEndOf(terms, occurredAt, timeZone);
  return {
    ...common,
    ...earned,
    rule: ruleApplied(terms.rule, earned.tier),
    ...(base && {base}),
    ...(holdUntil !== undefined && {holdUntil}),
    history: openingOf(offer, occurredAt, holdUntil),
  };
}

function stateBefore({click, customer, occurredAt}: Conversion, terms: Terms, books: Books): PlanState {
  const {currency, timeZone, earlier = []} = books;
  if (!needsState(terms)) return {};
  return planState(earlier, {terms, place: click, customer: customer?.id, at: occurredAt, timeZone, currency});
}

/** The operator's word on a pending commission: into the hold, or straight through where there is none left. */
export function confirmed(commission: CommissionFacts, at: Instant): CommissionFacts {
  const {holdUntil, history} = commission;
  const rest = holdUntil && holdUntil > at ? holding(at, holdUntil) : [{status: 'approved', at} as const];
  return {...commission, history: [...history.filter((change) => change.at <= at), ...rest]};
}

function openingOf(offer: OfferFacts, at: Instant, holdUntil: Instant | undefined): StatusChange<CommissionStatus>[] {
  if (offer.review) return [{status: 'pending', at, reason: RULE_REASONS.review}];
  return holdUntil === undefined ? [{status: 'approved', at}] : holding(at, holdUntil);
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
