import {
  carriedOver,
  commissionsFor,
  conflict,
  currencyDigits,
  formsOf,
  isCancellable,
  isNegative,
  quoteOf,
  requireProof,
  RULE_REASONS,
  sumMoney,
} from '@kabinet/contract';
import type {CarriedRow, Instant, Money, Payout, PayoutQuote, PayoutQuoteQuery, PayoutRequest} from '@kabinet/contract';
import {currentOf, moved} from '../ledger/history.js';
import type {CommissionFacts, PayoutFacts} from '../sample/dataset.js';
import {noMoney} from './figures.js';
import type {Names} from './link-writes.js';
import {ownObligations} from './papers.js';
import {toPayout} from './payouts.js';
import type {RequisiteScope} from './requisites.js';
import type {Scope} from './scope.js';

export function quotePayout(scope: RequisiteScope, query: PayoutQuoteQuery): PayoutQuote {
  return {meta: scope.meta(), ...quoted(scope, query)};
}

export function requestPayout(scope: RequisiteScope, request: PayoutRequest, names: Names): Payout {
  const {tables, partner, programme, now, stepUp} = scope;
  const {amount, fee, tax, method, arrival} = quoted(scope, request);
  const {proof} = request;
  requireProof(proof, !stepUp || (proof !== undefined && stepUp(proof, partner.id)));
  const id = names.nextId('po');
  const payout: PayoutFacts = {
    id,
    partner: partner.id,
    programme: programme.id,
    number: `P-${nextNumber(scope)}`,
    amount,
    ...(fee && {fee}),
    ...(tax && {tax}),
    method,
    createdAt: now,
    ...(arrival && {expectedDate: arrival.to}),
    history: [{status: 'requested', at: now}],
    commissions: takeIn(scope, id, amount),
  };
  tables.putPayout(payout);
  return toPayout(payout);
}

/** @throws {BackendError} `conflict` when somebody works on it already. */
export function cancelPayout({tables, now}: Scope, row: PayoutFacts): Payout {
  const {status} = currentOf(row.history);
  if (status === 'cancelled') return toPayout(row);
  if (!isCancellable(status)) throw conflict('wrong_status', `The payout ${row.number} is ${status} already.`);
  const reason = RULE_REASONS.cancelled_by_partner;
  const back = tables.commission(backOf(row.id));
  // What was carried over comes together again, unless another payout has taken it.
  const isWhole = back !== undefined && currentOf(back.history).status === 'approved';
  for (const {payout: _payout, ...item} of row.commissions.flatMap((id) => tables.commission(id) ?? [])) {
    const isCarried = isWhole && item.id === outOf(row.id);
    const free = moved(item, 'approved', now, reason);
    tables.putCommission(isCarried ? moved(free, 'reversed', now, reason) : free);
  }
  if (isWhole) tables.putCommission(moved(back, 'reversed', now, reason));
  const cancelled: PayoutFacts = {...row, history: [...row.history, {status: 'cancelled', at: now, reason}]};
  tables.putPayout(cancelled);
  return toPayout(cancelled);
}

function quoted(scope: RequisiteScope, asked: PayoutQuoteQuery | PayoutRequest) {
  const {tables, partner, programme, now} = scope;
  const {records, frozenUntil} = tables.requisites(partner.id, programme.id);
  const {payoutRequests: terms, minimumPayout, requisiteForms, currency, timeZone} = programme;
  return quoteOf(asked, {
    terms,
    available: availableIn(scope),
    minimum: minimumPayout,
    digits: currencyDigits(currency),
    records,
    forms: formsOf(requisiteForms ?? []),
    obligations: ownObligations(scope),
    basis: String(ownPayouts(scope).length),
    frozenUntil,
    now,
    timeZone,
  });
}

function availableIn(scope: Scope): Money {
  const none = noMoney(scope.programme.currency);
  const sum = sumMoney([none, ...approvedIn(scope).map(({amount}) => amount)], none.currency);
  return isNegative(sum) ? none : sum;
}

function approvedIn({tables, partner, programme}: Scope): CommissionFacts[] {
  return tables
    .commissions()
    .filter((row) => row.partner === partner.id && row.programme === programme.id)
    .filter(({history}) => currentOf(history).status === 'approved');
}

function ownPayouts({tables, partner, programme}: Scope): PayoutFacts[] {
  return tables.payouts().filter((row) => row.partner === partner.id && row.programme === programme.id);
}

/** Numbers go on over all partners. */
function nextNumber({tables}: Scope): number {
  return Math.max(1000, ...tables.payouts().map(({number}) => Number(number.replace(/\D/g, '')))) + 1;
}

/** Puts commissions worth the amount into the payout; gives their ids. */
function takeIn(scope: Scope, payout: string, amount: Money): string[] {
  const {tables, now} = scope;
  const {taken, rest} = commissionsFor(approvedIn(scope), amount);
  for (const row of taken) tables.putCommission({...moved(row, 'in_payout', now), payout});
  const ids = taken.map(({id}) => id);
  if (!rest) return ids;
  const {out, back} = carriedOver(rest.amount);
  tables.putCommission({...carriedRow(rest.of, outOf(payout), out, now, 'in_payout'), payout});
  tables.putCommission(carriedRow(rest.of, backOf(payout), back, now, 'approved'));
  return [...ids, outOf(payout)];
}

const outOf = (payout: string) => `${payout}-out`;
const backOf = (payout: string) => `${payout}-back`;

/** A row of the same offer and link, so that what they earned stays what it was. */
function carriedRow(
  {partner, programme, offer, link, click, orderId, rule}: CommissionFacts,
  id: string,
  {amount, steps}: CarriedRow,
  at: Instant,
  status: 'in_payout' | 'approved',
): CommissionFacts {
  const history = [{status, at, reason: RULE_REASONS.carried_over}];
  return {
    id,
    partner,
    programme,
    offer,
    link,
    click,
    orderId,
    rule,
    type: 'carry_over',
    occurredAt: at,
    amount,
    steps,
    history,
  };
}
