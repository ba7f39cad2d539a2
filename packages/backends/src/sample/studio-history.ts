import {currencyDigits, RULE_REASONS, subIncomeOf} from '@kabinet/contract';
import type {Instant, Money, OrderPart} from '@kabinet/contract';
import {confirmed, earn} from '../ledger/earn.js';
import {until} from '../ledger/history.js';
import {after, before, DAY_MS, HOUR_MS, MINUTE_MS} from '../ledger/time.js';
import type {ClickFacts, CommissionFacts, LinkFacts, OfferFacts} from './dataset.js';
import {STUDIO_PROGRAMME} from './studio.js';
import type {StudioOffer} from './studio.js';

/** What happened, and how many hours before the end of the history. */
interface Entry {
  readonly hours: number;
  readonly offer: StudioOffer;
  readonly sale?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly customer: string;
  /** A share of what this partner earned, who stands so many levels below. */
  readonly earned?: {readonly by: string; readonly level: 1 | 2; readonly amount: string};
}

const CUSTOMERS: Readonly<Record<string, readonly [name: string, mail: string]>> = {
  vera: ['Вера К.', 'v•••@mail.example'],
  ilya: ['Илья М.', 'i•••@mail.example'],
  nina: ['Нина Р.', 'n•••@mail.example'],
  oleg: ['Олег Т.', 'o•••@mail.example'],
  yana: ['Яна С.', 'y•••@mail.example'],
};

const RATES = {1: '10', 2: '3'} as const;

/** Oldest first. */
const ENTRIES: readonly Entry[] = [
  {hours: 1210, offer: 'corporate', sale: '64000.00', customer: 'oleg'},
  {hours: 1030, offer: 'courses', sale: '18900.00', parts: {shipping: '900.00'}, customer: 'vera'},
  {hours: 1004, offer: 'market', sale: '5200.40', customer: 'ilya'},
  {hours: 940, offer: 'network', customer: 'yana'},
  {hours: 820, offer: 'school', sale: '2990.00', customer: 'nina'},
  {hours: 744, offer: 'network', customer: 'yana', earned: {by: 'Мастерская «Ом»', level: 1, amount: '1840.00'}},
  {hours: 620, offer: 'corporate', sale: '58500.50', customer: 'oleg'},
  {hours: 475, offer: 'courses', sale: '24500.00', customer: 'ilya'},
  {hours: 452, offer: 'trial', customer: 'vera'},
  {hours: 449, offer: 'trial', customer: 'nina'},
  {hours: 430, offer: 'kits', sale: '16400.00', parts: {shipping: '500.00', discount: '400.00'}, customer: 'vera'},
  {hours: 404, offer: 'market', sale: '-3150.00', customer: 'ilya'},
  {hours: 380, offer: 'school', sale: '2990.00', customer: 'nina'},
  {hours: 365, offer: 'courses', sale: '21300.00', parts: {shipping: '300.00'}, customer: 'yana'},
  {hours: 352, offer: 'kits', sale: '9870.90', customer: 'oleg'},
  {hours: 330, offer: 'trial', customer: 'oleg'},
  {hours: 310, offer: 'network', customer: 'yana', earned: {by: 'Мастерская «Ом»', level: 1, amount: '2215.55'}},
  {hours: 288, offer: 'network', customer: 'yana', earned: {by: 'Студия «Глина»', level: 2, amount: '960.00'}},
  {hours: 260, offer: 'courses', sale: '7480.00', customer: 'vera'},
  {hours: 214, offer: 'market', sale: '4810.00', customer: 'ilya'},
  {hours: 190, offer: 'school', sale: '5990.00', customer: 'nina'},
  {hours: 166, offer: 'trial', customer: 'ilya'},
  {hours: 120, offer: 'corporate', sale: '31000.00', customer: 'oleg'},
  {hours: 95, offer: 'courses', sale: '12600.00', customer: 'nina'},
  {hours: 70, offer: 'kits', sale: '13200.00', customer: 'ilya'},
  {hours: 44, offer: 'trial', customer: 'yana'},
  {hours: 22, offer: 'network', customer: 'yana', earned: {by: 'Мастерская «Ом»', level: 1, amount: '733.33'}},
  {hours: 5, offer: 'courses', sale: '3890.50', customer: 'oleg'},
];

export interface StudioHistory {
  readonly clicks: readonly ClickFacts[];
  readonly commissions: readonly CommissionFacts[];
}

/** Some weeks in which every kind of rule earned something, as far as `now`; nothing of it has been paid. */
export function studioHistory(now: Instant, offers: readonly OfferFacts[], links: readonly LinkFacts[]): StudioHistory {
  const clicks: ClickFacts[] = [];
  const commissions: CommissionFacts[] = [];
  for (const [index, entry] of ENTRIES.entries()) {
    const offer = offers.find(({id}) => id === `of_${entry.offer}`);
    const link = links.find(({offer: of}) => of === offer?.id);
    if (!offer || !link) continue;
    const occurredAt = before(now, entry.hours * HOUR_MS + (index % 7) * 7 * MINUTE_MS);
    const click = clickBefore(occurredAt, link, index);
    clicks.push(click);
    commissions.push(commissionOf({entry, click, occurredAt, index}, offer, commissions, now));
  }
  return {clicks, commissions};
}

interface Happened {
  readonly entry: Entry;
  readonly click: ClickFacts;
  readonly occurredAt: Instant;
  readonly index: number;
}

function commissionOf(
  happened: Happened,
  offer: OfferFacts,
  earlier: readonly CommissionFacts[],
  now: Instant,
): CommissionFacts {
  const {entry, click, occurredAt, index} = happened;
  const [name = '', email = ''] = CUSTOMERS[entry.customer] ?? [];
  const common = {
    id: `cm_s${String(index + 1).padStart(5, '0')}`,
    click,
    occurredAt,
    orderId: `S-${50_001 + index}`,
  };
  if (entry.earned) return {...common, ...placeOf(click), ...shareOf(entry.earned, occurredAt, now)};
  const commission = earn(
    {
      ...common,
      type: entry.sale === undefined ? 'lead' : 'sale',
      customer: {id: `s-${entry.customer}`, name, email},
      ...(entry.sale !== undefined && {sale: rub(entry.sale)}),
      ...(entry.parts && {parts: partsOf(entry.parts)}),
      isFirstSale: !earlier.some((row) => row.type === 'sale' && row.customer?.id === `s-${entry.customer}`),
    },
    offer,
    {...STUDIO_PROGRAMME, earlier},
  );
  const decided = offer.review ? confirmed(commission, after(occurredAt, 2 * DAY_MS)) : commission;
  return {...decided, history: until(decided.history, now)};
}

/** A share of what somebody earned; it is held as long as what it is a share of. */
function shareOf(
  {by, level, amount}: NonNullable<Entry['earned']>,
  occurredAt: Instant,
  now: Instant,
): Pick<CommissionFacts, 'type' | 'subPartner' | 'rule' | 'base' | 'amount' | 'steps' | 'holdUntil' | 'history'> {
  const rate = RATES[level];
  const holdUntil = after(occurredAt, 14 * DAY_MS);
  const history = [
    {status: 'on_hold', at: occurredAt, reason: RULE_REASONS.return_period},
    {status: 'approved', at: holdUntil},
  ] as const;
  return {
    type: 'sub_partner',
    subPartner: {level, name: by},
    rule: {kind: 'percent', rate},
    ...subIncomeOf(rub(amount), rate, currencyDigits('RUB')),
    holdUntil,
    history: until(history, now),
  };
}

function placeOf({
  partner,
  programme,
  offer,
  link,
}: ClickFacts): Pick<ClickFacts, 'partner' | 'programme' | 'offer' | 'link'> {
  return {partner, programme, offer, link};
}

function clickBefore(at: Instant, link: LinkFacts, index: number): ClickFacts {
  return {
    id: `${link.code.toLowerCase()}.s${String(index + 1).padStart(11, '0')}`,
    partner: link.partner,
    programme: link.programme,
    offer: link.offer,
    link: link.id,
    at: before(at, 41 * MINUTE_MS),
    unique: true,
    visitor: `guild${String(index + 1).padStart(11, '0')}`,
    device: index % 3 === 0 ? 'desktop' : 'mobile',
    country: 'RU',
    landing: new URL(link.destination).pathname,
    ...(link.subIds && {subIds: link.subIds}),
  };
}

function partsOf(parts: Readonly<Record<string, string>>): OrderPart[] {
  return Object.entries(parts).map(([code, amount]) => ({code, amount: rub(amount)}));
}

function rub(amount: string): Money {
  return {amount, currency: 'RUB'};
}
