import type {Instant} from '@kabinet/contract';
import {currentOf, isPaidOut, until} from '../ledger/history.js';
import {PROGRAMMES, SAMPLE_PARTNERS, SAMPLE_PROGRAMMES, samplePartners} from './catalogue.js';
import {sampleClicks} from './clicks.js';
import type {Scale} from './clicks.js';
import {sampleConversions} from './conversions.js';
import type {ClickFacts, CommissionFacts, Dataset, PartnerFacts, PayoutFacts} from './dataset.js';
import {fatesOf} from './lifecycle.js';
import type {Fate} from './lifecycle.js';
import {sampleLinks} from './links.js';
import {sampleOffers} from './offers.js';
import {samplePapers} from './papers.js';
import {plannedPayouts} from './payout-plan.js';
import {settle} from './payouts.js';
import type {Settled} from './payouts.js';
import {STUDIO_PROGRAMME, studioLinks, studioOffers, studioPartner} from './studio.js';
import {studioHistory} from './studio-history.js';

export interface SampleOptions {
  /** A whole number; the same one gives the same data. */
  readonly seed?: number;
  /** The end of the history. */
  readonly now: Instant;
  /** `full` has more than 200,000 clicks, `small` a few thousand. */
  readonly scale?: Scale;
  /** The origin of the shop that links lead to: `https://claythyme.example`. */
  readonly shop?: string;
}

/**
 * Thirteen months of a pottery’s partner programmes: two programmes of different currencies and time zones, a large
 * partner, a small one and a brand-new one with nothing. Every status of a commission and a payout occurs (but
 * `unknown`, which is for what other systems send), refunds before and after payment, and a month below zero. A third
 * programme, with a partner of its own, has commissions by every kind of rule.
 */
export function sampleDataset({
  seed = 1,
  now: end,
  scale = 'full',
  shop = 'https://claythyme.example',
}: SampleOptions): Dataset {
  const now = new Date(end).toISOString();
  const offers = sampleOffers(shop);
  const partners = samplePartners(now);
  const links = sampleLinks(now, offers, shop);
  const clicks = () => sampleClicks(seed, now, scale, links);
  const conversions = sampleConversions(seed, now, scale, clicks());
  const fates = fatesOf(seed, now, conversions, offers, PROGRAMMES);
  const settled = partners.flatMap((partner) =>
    PROGRAMMES.map((programme) => {
      const own = fates.filter(({commission}) => isOf(commission, partner.id, programme.id));
      return settle(own, plannedPayouts(partner.id, programme, now), now);
    }),
  );
  const payouts = numberedPayouts(settled, now);
  const [offer] = offers;
  const ownOffers = studioOffers(shop, {allowedHosts: offer?.allowedHosts ?? []});
  const ownLinks = studioLinks(now, ownOffers);
  const own = studioHistory(now, ownOffers, ownLinks);
  return {
    now,
    programmes: [...PROGRAMMES, STUDIO_PROGRAMME],
    offers: [...offers, ...ownOffers],
    partners: [...partners.map((partner) => withPapers(partner, payouts)), studioPartner(now)],
    links: [...links.map(({facts}) => facts), ...ownLinks],
    commissions: [...presentCommissions(settled, payouts, now), ...own.commissions].sort(byMoment),
    payouts,
    clicks: () => inOrder(clicks(), own.clicks),
  };
}

/** The large partner has requisites, of which papers are asked. */
function withPapers(partner: PartnerFacts, payouts: readonly PayoutFacts[]): PartnerFacts {
  if (partner.id !== SAMPLE_PARTNERS.large) return partner;
  const {europe} = SAMPLE_PROGRAMMES;
  const own = payouts.filter((payout) => payout.partner === partner.id && payout.programme === europe);
  return {...partner, papers: {[europe]: samplePapers(partner.joinedAt, own)}};
}

function isOf(commission: Fate['commission'], partner: string, programme: string): boolean {
  return commission.partner === partner && commission.programme === programme;
}

const FIRST_PAYOUT_NUMBER = 2001;

function numberedPayouts(settled: readonly Settled[], now: Instant): PayoutFacts[] {
  const all = settled.flatMap(({payouts}) => payouts).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return all.map((payout, index) => ({
    ...payout,
    id: `po_${String(index + 1).padStart(4, '0')}`,
    number: `P-${FIRST_PAYOUT_NUMBER + index}`,
    history: until(payout.history, now),
  }));
}

/** The rows as they are now: what is planned for later is cut off, and who is in a payout knows it. */
function presentCommissions(
  settled: readonly Settled[],
  payouts: readonly PayoutFacts[],
  now: Instant,
): CommissionFacts[] {
  const payoutOf = new Map<string, string>();
  for (const {id, commissions} of payouts) for (const commission of commissions) payoutOf.set(commission, id);
  return settled
    .flatMap(({commissions}) => commissions)
    .map((commission) => {
      const history = until(commission.history, now);
      const payout = isPaidOut(currentOf(history).status) ? payoutOf.get(commission.id) : undefined;
      return {...commission, history, ...(payout && {payout})};
    });
}

function byMoment(a: CommissionFacts, b: CommissionFacts): number {
  return a.occurredAt < b.occurredAt || (a.occurredAt === b.occurredAt && a.id < b.id) ? -1 : 1;
}

/** Both together, oldest first, as both are. */
function* inOrder(many: Iterable<ClickFacts>, few: readonly ClickFacts[]): Generator<ClickFacts> {
  let next = 0;
  for (const click of many) {
    for (let other = few[next]; other && other.at < click.at; other = few[++next]) yield other;
    yield click;
  }
  yield* few.slice(next);
}
