import {hasProgress, planLine} from '@kabinet/contract';
import type {Plan, PlanLine, PlanQuery, Terms} from '@kabinet/contract';
import {and, asc, eq} from 'drizzle-orm';
import {readState} from '../conversions/plan-state.js';
import {digitsOf} from '../programmes/digits.js';
import {offers} from '../schema.js';
import type {OfferRow} from '../schema.js';
import {metaOf} from './scope.js';
import type {ProgrammeScope} from './scope.js';

/** The partner's plan, from the active offers of the programme. */
export async function plan(scope: ProgrammeScope, _query: PlanQuery): Promise<Plan> {
  const {db, programme} = scope;
  const [rows, digits] = await Promise.all([
    db
      .select()
      .from(offers)
      .where(and(eq(offers.programmeId, programme.id), eq(offers.status, 'active')))
      .orderBy(asc(offers.position), asc(offers.id)),
    digitsOf(db, programme.currency),
  ]);
  const lines = rows.flatMap((offer) => offer.terms.map((terms) => lineOf(scope, offer, terms, digits)));
  return {meta: metaOf(scope), lines: await Promise.all(lines)};
}

async function lineOf(
  {db, partner, programme, now}: ProgrammeScope,
  {id, name}: OfferRow,
  terms: Terms,
  digits: number,
): Promise<PlanLine> {
  const asked = {terms, partnerId: partner.id, offerId: id, programme, customerKey: null, occurredAt: now};
  const {currency, timeZone} = programme;
  const state = hasProgress(terms) ? await readState(db, asked) : {};
  return planLine({offer: {id, name}, terms, currency, digits, timeZone, now: now.toISOString(), state});
}
