import {currencyDigits, hasProgress, planLine} from '@kabinet/contract';
import type {Plan, PlanLine, PlanQuery, Terms} from '@kabinet/contract';
import {planState} from '../ledger/plan-state.js';
import type {OfferFacts} from '../sample/dataset.js';
import type {Scope} from './scope.js';

/** The partner's plan, from the active offers of the programme. */
export function plan(scope: Scope, _query: PlanQuery): Plan {
  const {tables, programme} = scope;
  const offers = [...tables.offers.values()].filter(
    (offer) => offer.programme === programme.id && offer.status === 'active',
  );
  return {
    meta: scope.meta(),
    lines: offers.flatMap((offer) => offer.terms.map((terms) => lineOf(scope, offer, terms))),
  };
}

function lineOf({tables, partner, programme, now}: Scope, {id, name}: OfferFacts, terms: Terms): PlanLine {
  const {currency, timeZone} = programme;
  const place = {partner: partner.id, programme: programme.id, offer: id};
  const asked = {terms, place, at: now, timeZone, currency};
  const state = hasProgress(terms) ? planState(tables.commissions(), asked) : {};
  return planLine({offer: {id, name}, terms, currency, digits: currencyDigits(currency), timeZone, now, state});
}
