import {addMonths, dateIn, startOfDay} from '@kabinet/contract';
import type {Instant} from '@kabinet/contract';
import type {PartnerFacts, ProgrammeFacts} from './dataset.js';
import {SAMPLE_PAPERS} from './papers.js';
import {SAMPLE_FORMS, sampleRequisites} from './requisites.js';

/** Ids of the sample that others may rely on. */
export const SAMPLE_PROGRAMMES = {russia: 'pg_russia', europe: 'pg_europe'} as const;
export const SAMPLE_PARTNERS = {large: 'pt_large', small: 'pt_small', fresh: 'pt_fresh'} as const;
export const SAMPLE_OFFERS = {
  catalogue: 'of_catalogue',
  request: 'of_request',
  club: 'of_club',
  catalogueEurope: 'of_catalogue_eu',
  business: 'of_business',
} as const;

/** A pottery with a programme in Russia and one in Europe. */
export const PROGRAMMES: readonly ProgrammeFacts[] = [
  {
    id: SAMPLE_PROGRAMMES.russia,
    name: {ru: 'Россия', en: 'Russia'},
    currency: 'RUB',
    timeZone: 'Europe/Moscow',
    subIds: [
      {slot: 'sub1', label: {ru: 'Площадка', en: 'Site'}},
      {slot: 'sub2', label: {ru: 'Материал', en: 'Content'}},
      {slot: 'sub3', label: {ru: 'Место на странице', en: 'Placement'}},
    ],
    links: {
      utm: {
        presets: [
          {name: 'Telegram', utm: {medium: 'partner', source: 'telegram'}},
          {name: {ru: 'Блог', en: 'Blog'}, utm: {medium: 'partner', source: 'blog'}},
          {name: {ru: 'Рассылка', en: 'Newsletter'}, utm: {medium: 'partner-email', source: 'newsletter'}},
        ],
      },
      erid: true,
      promo: {codes: [], parameter: 'code'},
    },
    minimumPayout: {amount: '500.00', currency: 'RUB'},
    payoutRequests: {
      maximum: {amount: '600000.00', currency: 'RUB'},
      costs: [
        {forms: ['ru_person'], taxRate: '13', arrival: {from: 1, to: 3}},
        {
          forms: ['usdt_trc20'],
          fee: {rate: '1.5', least: {amount: '100.00', currency: 'RUB'}},
          arrival: {from: 0, to: 1},
        },
        {arrival: {from: 1, to: 3}},
      ],
    },
    payoutSchedule: {ru: '10-го числа каждого месяца', en: 'On the 10th of each month'},
    payoutDay: 10,
    requisiteForms: SAMPLE_FORMS.russia,
    papers: SAMPLE_PAPERS.russia,
  },
  {
    id: SAMPLE_PROGRAMMES.europe,
    name: {ru: 'Европа', en: 'Europe'},
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    subIds: [
      {slot: 'sub1', label: {ru: 'Площадка', en: 'Site'}},
      {slot: 'sub3', label: {ru: 'Место на странице', en: 'Placement'}},
    ],
    links: {utm: {presets: [{name: 'Instagram', utm: {medium: 'partner', source: 'instagram'}}]}},
    minimumPayout: {amount: '10.00', currency: 'EUR'},
    payoutRequests: {
      costs: [
        {
          forms: ['usdt_trc20', 'usdt_erc20'],
          fee: {rate: '1.5', least: {amount: '2.00', currency: 'EUR'}},
          arrival: {from: 0, to: 1},
        },
        {fee: {fixed: {amount: '0.35', currency: 'EUR'}}, arrival: {from: 2, to: 5}},
      ],
    },
    payoutSchedule: {ru: '15-го числа каждого месяца', en: 'On the 15th of each month'},
    payoutDay: 15,
    requisiteForms: SAMPLE_FORMS.europe,
    papers: SAMPLE_PAPERS.europe,
  },
];

export function samplePartners(now: Instant): PartnerFacts[] {
  const programmes = Object.values(SAMPLE_PROGRAMMES);
  const joined = (monthsAgo: number) => startOfDay(addMonths(dateIn('UTC', now), -monthsAgo), 'UTC');
  const {russia, europe} = sampleRequisites(joined(15));
  const common = {status: 'approved', programmes, linkQuota: 50} as const;
  return [
    {
      ...common,
      id: SAMPLE_PARTNERS.large,
      name: 'Дом и уют',
      joinedAt: joined(15),
      payoutMethod: PAYOUT_METHODS.sbp,
      promoCodes: {
        [SAMPLE_PROGRAMMES.russia]: [
          {code: 'UYUT10', label: {ru: 'скидка 10 %', en: '10% off'}},
          {code: 'UYUT-DOSTAVKA', label: {ru: 'доставка бесплатно', en: 'free delivery'}},
        ],
      },
      requisites: {[SAMPLE_PROGRAMMES.russia]: russia, [SAMPLE_PROGRAMMES.europe]: europe},
    },
    {
      ...common,
      id: SAMPLE_PARTNERS.small,
      name: 'Заметки о кухне',
      joinedAt: joined(14),
      payoutMethod: PAYOUT_METHODS.sbp,
    },
    {...common, id: SAMPLE_PARTNERS.fresh, name: 'Первый обзор', joinedAt: joined(0)},
  ];
}

export const PAYOUT_METHODS = {
  sbp: {kind: 'sbp', label: {ru: 'СБП', en: 'Faster payments'}, account: '•• 4417'},
  sepa: {kind: 'sepa', label: 'SEPA', account: '•• 7702'},
} as const;
