import {addMonths, dateIn, firstOfMonth, startOfDay} from '@kabinet/contract';
import type {Instant} from '@kabinet/contract';
import type {Conversion} from '../ledger/earn.js';
import {after, DAY_MS, HOUR_MS, MINUTE_MS} from '../ledger/time.js';
import {SAMPLE_OFFERS, SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from './catalogue.js';
import type {Scale} from './clicks.js';
import {Customers} from './customers.js';
import type {ClickFacts} from './dataset.js';
import {clubOrder, companyOrder, euroOrder, roubleOrder} from './orders.js';
import type {SampleOrder} from './orders.js';
import {randomStream, weightedDraw} from './random.js';
import type {Random} from './random.js';

/** A conversion before it has its numbers, which follow the order of the events. */
type Event = Omit<Conversion, 'id' | 'orderId'>;

/** How many clicks convert. The small history converts more, so that it has every kind of row, the unfinished ones too. */
const RATE: Readonly<Record<Scale, number>> = {full: 0.027, small: 0.065};
const RECENT_DAYS = 60;
const RECENT_BOOST: Readonly<Record<Scale, number>> = {full: 0, small: 1.8};
/** How an offer converts beside the others. */
const APPEAL: Readonly<Record<string, number>> = {[SAMPLE_OFFERS.request]: 0.8, [SAMPLE_OFFERS.business]: 0.7};
const LEAD_SHARE: Readonly<Record<string, number>> = {[SAMPLE_OFFERS.request]: 1, [SAMPLE_OFFERS.business]: 0.75};

/** What the clicks led to until `now`, oldest first. */
export function sampleConversions(
  seed: number,
  now: Instant,
  scale: Scale,
  clicks: Iterable<ClickFacts>,
): Conversion[] {
  const random = randomStream(seed, 'conversions');
  const customers = {russia: new Customers('ru', true), europe: new Customers('eu', false)};
  const events: Event[] = [];
  const big = companyOrderMoment(now);
  let isBigPending = true;
  for (const click of clicks) {
    const isBig = isBigPending && isCompanyClick(click) && click.at > big;
    if (isBig) isBigPending = false;
    if (!isBig && !random.chance(rateAt(click, now, scale))) continue;
    const known = click.programme === SAMPLE_PROGRAMMES.russia ? customers.russia : customers.europe;
    const event = isBig ? companyEvent(click, known, random) : eventOf(click, known, random);
    if (event.occurredAt < now) events.push(event);
  }
  return numbered(events, randomStream(seed, 'promo codes'));
}

function rateAt({offer, at}: ClickFacts, now: Instant, scale: Scale): number {
  const age = (Date.parse(now) - Date.parse(at)) / DAY_MS;
  const recency = Math.max(0, 1 - age / RECENT_DAYS);
  return RATE[scale] * (APPEAL[offer] ?? 1) * (1 + RECENT_BOOST[scale] * recency);
}

/** The one order of a company, so large that its return makes a month negative: the middle of the fifth month back. */
function companyOrderMoment(now: Instant): Instant {
  return startOfDay(addMonths(firstOfMonth(dateIn('UTC', now)), -5), 'UTC');
}

/** When it is returned: in the month before this one, long after it was paid. */
export function companyRefundMoment(now: Instant): Instant {
  return after(startOfDay(addMonths(firstOfMonth(dateIn('UTC', now)), -1), 'UTC'), 11 * DAY_MS + 10 * HOUR_MS);
}

export function isCompanyOrder({sale}: Pick<Conversion, 'sale'>): boolean {
  return sale?.amount === companyOrder().sale.amount;
}

function isCompanyClick({partner, offer}: ClickFacts): boolean {
  return partner === SAMPLE_PARTNERS.small && offer === SAMPLE_OFFERS.business;
}

function companyEvent(click: ClickFacts, customers: Customers, random: Random): Event {
  const occurredAt = after(click.at, 3 * HOUR_MS);
  return {click, type: 'sale', occurredAt, ...customers.next(random), ...companyOrder()};
}

function eventOf(click: ClickFacts, customers: Customers, random: Random): Event {
  const occurredAt = after(click.at, delay(random));
  const person = customers.next(random);
  if (random.chance(LEAD_SHARE[click.offer] ?? 0)) return {click, type: 'lead', occurredAt, ...person};
  return {click, type: 'sale', occurredAt, ...person, ...orderAt(click.offer, random)};
}

function orderAt(offer: string, random: Random): SampleOrder {
  if (offer === SAMPLE_OFFERS.club) return clubOrder(random);
  return offer === SAMPLE_OFFERS.catalogue ? roubleOrder(random) : euroOrder(random);
}

/** From the click to the order: most people buy at once, some come back within the attribution window. */
function delay(random: Random): number {
  const kind = random.next();
  if (kind < 0.58) return (2 + random.below(55)) * MINUTE_MS + random.below(MINUTE_MS);
  if (kind < 0.86) return HOUR_MS + random.below(DAY_MS);
  return DAY_MS + random.below(9 * DAY_MS);
}

/** Some customers type a code at the order, with which the partner's readers are greeted. */
function promoCodeOf({click, type}: Event, random: Random): {promoCode?: string} {
  const draw = PROMO_CODES[click.programme];
  const promoCode = draw?.(random);
  return type === 'sale' && promoCode !== undefined ? {promoCode} : {};
}

const PROMO_CODES: Readonly<Record<string, (random: Random) => string | undefined>> = {
  [SAMPLE_PROGRAMMES.russia]: weightedDraw([
    ['GLINA10', 9],
    ['TEPLO', 5],
    ['CHAI15', 3],
    ['CLUB', 2],
    [undefined, 81],
  ]),
  [SAMPLE_PROGRAMMES.europe]: weightedDraw([
    ['CLAY10', 8],
    ['STUDIO5', 4],
    ['TEATIME', 2],
    [undefined, 86],
  ]),
};

function numbered(events: Event[], random: Random): Conversion[] {
  events.sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
  return events.map((event, index) => ({
    ...event,
    ...promoCodeOf(event, random),
    id: `cm_${String(index + 1).padStart(6, '0')}`,
    orderId: `${event.click.programme === SAMPLE_PROGRAMMES.russia ? 'R' : 'E'}-${40_001 + index}`,
  }));
}
