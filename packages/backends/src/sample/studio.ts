import {addMonths, dateIn, startOfDay} from '@kabinet/contract';
import type {Instant, Money, Rule, Terms} from '@kabinet/contract';
import {after, before, DAY_MS} from '../ledger/time.js';
import {PAYOUT_METHODS} from './catalogue.js';
import type {LinkFacts, OfferFacts, PartnerFacts, ProgrammeFacts} from './dataset.js';

/** A partner with a programme of their own, in which every kind of rule occurs. */
export const SAMPLE_STUDIO = {programme: 'pg_studio', partner: 'pt_guild'} as const;

export const STUDIO_PROGRAMME: ProgrammeFacts = {
  id: SAMPLE_STUDIO.programme,
  name: {ru: 'Мастерские', en: 'Workshops'},
  currency: 'RUB',
  timeZone: 'Europe/Moscow',
  subIds: [{slot: 'sub1', label: {ru: 'Площадка', en: 'Site'}}],
  links: {utm: {presets: [{name: 'Telegram', utm: {medium: 'partner', source: 'telegram'}}]}},
  minimumPayout: {amount: '20000.00', currency: 'RUB'},
  payoutSchedule: {ru: '20-го числа каждого месяца', en: 'On the 20th of each month'},
  payoutDay: 20,
};

/** Who has not reached the minimum yet, so that nothing has been paid. */
export function studioPartner(now: Instant): PartnerFacts {
  return {
    id: SAMPLE_STUDIO.partner,
    name: 'Гильдия гончаров',
    status: 'approved',
    programmes: [SAMPLE_STUDIO.programme],
    linkQuota: 50,
    joinedAt: startOfDay(addMonths(dateIn('UTC', now), -2), 'UTC'),
    payoutMethod: PAYOUT_METHODS.sbp,
  };
}

const rub = (amount: string): Money => ({amount, currency: 'RUB'});
const percent = (rate: string) => ({kind: 'percent', rate}) as const;
const fixed = (amount: string) => ({kind: 'fixed', amount: rub(amount)}) as const;

function sale(rule: Rule, rest: Omit<Terms, 'event' | 'rule'>): Terms {
  return {event: 'sale', rule, ...rest};
}

interface Outline extends Pick<OfferFacts, 'name' | 'description' | 'terms' | 'review'> {
  readonly id: StudioOffer;
  readonly link: string;
}

export type StudioOffer = 'courses' | 'kits' | 'school' | 'market' | 'trial' | 'corporate' | 'network';

const OUTLINES: readonly Outline[] = [
  {
    id: 'courses',
    link: 'Курсы на кругу',
    name: {ru: 'Курсы на гончарном круге', en: 'Courses at the wheel'},
    description: {ru: 'Ставка растёт с оборотом месяца', en: 'The rate grows with the month’s volume'},
    review: false,
    terms: [
      sale(
        {
          kind: 'tiered',
          by: 'volume',
          window: 'month',
          tiers: [
            {from: '0', reward: percent('6')},
            {from: '50000', reward: percent('8')},
            {from: '150000', reward: percent('10')},
          ],
        },
        {holdDays: 14, excluded: ['shipping']},
      ),
    ],
  },
  {
    id: 'trial',
    link: 'Пробное занятие',
    name: {ru: 'Пробное занятие', en: 'Trial lesson'},
    description: {ru: 'Запись на занятие', en: 'A booked lesson'},
    review: true,
    terms: [
      {
        event: 'lead',
        rule: {
          kind: 'tiered',
          by: 'count',
          window: 'month',
          tiers: [
            {from: '1', reward: fixed('400.00')},
            {from: '5', reward: fixed('500.00')},
          ],
        },
        holdDays: 0,
      },
    ],
  },
  {
    id: 'school',
    link: 'Школа онлайн',
    name: {ru: 'Школа онлайн', en: 'Online school'},
    description: {
      ru: 'Подписка: сумма сразу и процент с каждой оплаты',
      en: 'Subscription: an amount at once, and a rate',
    },
    review: false,
    terms: [
      sale(
        {kind: 'hybrid', amount: rub('300.00'), rate: '10', amountOnce: true},
        {holdDays: 30, recurringMonths: 12, customerCap: rub('900.00')},
      ),
    ],
  },
  {
    id: 'kits',
    link: 'Наборы для лепки',
    name: {ru: 'Наборы для лепки', en: 'Clay kits'},
    description: {ru: 'С НДС, с пределом за заказ и за месяц', en: 'VAT included, capped by order and month'},
    review: false,
    terms: [
      sale(percent('12'), {
        holdDays: 0,
        holdMonths: 1,
        excluded: ['shipping', 'discount'],
        cap: rub('1500.00'),
        monthCap: rub('6000.00'),
        vat: {rate: '20', mode: 'included'},
      }),
    ],
  },
  {
    id: 'corporate',
    link: 'Для компаний',
    name: {ru: 'Заказы компаний', en: 'Company orders'},
    description: {ru: 'Каждая часть оборота по своей ставке, НДС сверху', en: 'Each part by its rate, VAT on top'},
    review: true,
    terms: [
      sale(
        {
          kind: 'tiered',
          by: 'volume',
          window: 'all_time',
          split: true,
          tiers: [
            {from: '0', reward: percent('3')},
            {from: '100000', reward: percent('5')},
          ],
        },
        {holdDays: 14, vat: {rate: '20', mode: 'added'}},
      ),
    ],
  },
  {
    id: 'market',
    link: 'Ярмарка',
    name: {ru: 'Ярмарка мастеров', en: 'Makers’ market'},
    description: {ru: 'Доля от прибыли ярмарки', en: 'A share of what the market earns'},
    review: false,
    terms: [sale({kind: 'revshare', rate: '25', negative: 'carry'}, {holdDays: 7})],
  },
  {
    id: 'network',
    link: 'Приведи мастера',
    name: {ru: 'Приведи мастера', en: 'Bring a maker'},
    description: {
      ru: '10 % вознаграждений тех, кого вы привели, и 3 % следующего уровня',
      en: '10% of what those earn whom you brought, and 3% of the next level',
    },
    review: false,
    terms: [{event: 'lead', rule: fixed('1000.00'), holdDays: 14}],
  },
];

export function studioOffers(shop: string, like: Pick<OfferFacts, 'allowedHosts'>): OfferFacts[] {
  return OUTLINES.map(({id, link: _link, ...rest}) => ({
    ...rest,
    id: `of_${id}`,
    programme: SAMPLE_STUDIO.programme,
    status: 'active',
    destination: `${shop}/catalogue`,
    allowedHosts: like.allowedHosts,
    attributionDays: 30,
  }));
}

/** One link of each offer. */
export function studioLinks(now: Instant, offers: readonly OfferFacts[]): LinkFacts[] {
  return OUTLINES.flatMap(({id, link}, index) => {
    const offer = offers.find((one) => one.id === `of_${id}`);
    if (!offer) return [];
    return {
      id: `ln_${id}`,
      partner: SAMPLE_STUDIO.partner,
      programme: SAMPLE_STUDIO.programme,
      offer: offer.id,
      name: link,
      code: `Guild-${id}`,
      destination: offer.destination,
      subIds: {sub1: 'guild'},
      status: 'active',
      createdAt: after(before(now, 58 * DAY_MS), index * 731_000),
    } satisfies LinkFacts;
  });
}
