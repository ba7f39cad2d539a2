import {multiplyMoney} from '@kabinet/contract';
import type {Instant} from '@kabinet/contract';
import type {Conversion} from '../ledger/earn.js';
import {confirmed, earn} from '../ledger/earn.js';
import {currentOf, moved} from '../ledger/history.js';
import {REASONS} from './reasons.js';
import type {Refund} from '../ledger/refund.js';
import {after, DAY_MS, HOUR_MS} from '../ledger/time.js';
import {companyRefundMoment, isCompanyOrder} from './conversions.js';
import type {CommissionFacts, OfferFacts, ProgrammeFacts} from './dataset.js';
import {randomStream} from './random.js';
import type {Random} from './random.js';

/** A commission as the operator treats it, payouts apart, and the refund that will come, if one will. */
export interface Fate {
  readonly commission: CommissionFacts;
  readonly refund?: Refund;
}

const LEADS_REFUSED = 0.14;
const SALES_REFUSED = 0.04;
const WHOLE_REFUNDS = 0.055;
const PARTIAL_REFUNDS = 0.03;
const SHARES = ['0.25', '0.4', '0.5'] as const;

/** What becomes of each conversion. Histories reach into the future where the future is known. */
export function fatesOf(
  seed: number,
  now: Instant,
  conversions: readonly Conversion[],
  offers: readonly OfferFacts[],
  programmes: readonly ProgrammeFacts[],
): Fate[] {
  const random = randomStream(seed, 'lifecycle');
  const offerById = new Map(offers.map((offer) => [offer.id, offer]));
  const programmeById = new Map(programmes.map((programme) => [programme.id, programme]));
  return conversions.map((conversion) => {
    const offer = offerById.get(conversion.click.offer);
    const programme = programmeById.get(conversion.click.programme);
    if (!offer || !programme) throw new RangeError(`The click ${conversion.click.id} belongs to no offer.`);
    const commission = earn(conversion, offer, programme);
    if (currentOf(commission.history).status === 'rejected') return {commission};
    if (isCompanyOrder(conversion)) return companyFate(commission, now);
    return conversion.type === 'lead' ? leadFate(commission, random) : saleFate(commission, random);
  });
}

function leadFate(commission: CommissionFacts, random: Random): Fate {
  const decided = after(commission.occurredAt, (26 + random.below(140)) * HOUR_MS);
  if (random.chance(LEADS_REFUSED)) {
    return {commission: moved(commission, 'rejected', decided, REASONS.notConfirmed)};
  }
  return {commission: confirmed(commission, decided)};
}

function saleFate(commission: CommissionFacts, random: Random): Fate {
  const decided = after(commission.occurredAt, (3 + random.below(70)) * HOUR_MS);
  if (random.chance(SALES_REFUSED)) {
    return {commission: moved(commission, 'rejected', decided, REASONS.duplicate)};
  }
  const isReviewed = commission.history[0]?.status === 'pending';
  const accepted = isReviewed ? confirmed(commission, decided) : commission;
  const refund = refundOf(commission, random);
  return {commission: accepted, ...(refund && {refund})};
}

/** Returns come early or late: some before the commission is paid, some long after. */
function refundOf({occurredAt, sale}: CommissionFacts, random: Random): Refund | undefined {
  const kind = random.next();
  const at = after(occurredAt, 2 * DAY_MS + random.below(68 * DAY_MS));
  if (kind < WHOLE_REFUNDS) return {at};
  if (kind > WHOLE_REFUNDS + PARTIAL_REFUNDS || !sale) return undefined;
  return {at, amount: multiplyMoney(sale, random.pick(SHARES), 2)};
}

function companyFate(commission: CommissionFacts, now: Instant): Fate {
  return {
    commission: confirmed(commission, after(commission.occurredAt, 20 * HOUR_MS)),
    refund: {at: companyRefundMoment(now)},
  };
}
