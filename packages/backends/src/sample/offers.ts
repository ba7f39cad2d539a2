import type {Terms} from '@kabinet/contract';
import {SAMPLE_OFFERS, SAMPLE_PROGRAMMES} from './catalogue.js';
import type {OfferFacts} from './dataset.js';

type Outline = Omit<OfferFacts, 'status' | 'destination' | 'allowedHosts'> & {readonly path: string};

const OUTLINES: readonly Outline[] = [
  {
    id: SAMPLE_OFFERS.catalogue,
    programme: SAMPLE_PROGRAMMES.russia,
    path: '/catalogue',
    name: {ru: 'Керамика ручной работы', en: 'Handmade ceramics'},
    description: {ru: 'Любой заказ, кроме доставки', en: 'Any order, delivery apart'},
    terms: [sale('8', {holdDays: 14, excluded: ['shipping']})],
    attributionDays: 30,
    review: false,
  },
  {
    id: SAMPLE_OFFERS.request,
    programme: SAMPLE_PROGRAMMES.russia,
    path: '/business',
    name: {ru: 'Заявка от ресторана', en: 'Restaurant request'},
    description: {ru: 'Подтверждённая заявка', en: 'A confirmed request'},
    terms: [{event: 'lead', rule: {kind: 'fixed', amount: {amount: '450.00', currency: 'RUB'}}, holdDays: 0}],
    attributionDays: 14,
    review: true,
  },
  {
    id: SAMPLE_OFFERS.club,
    programme: SAMPLE_PROGRAMMES.russia,
    path: '/club',
    name: {ru: 'Подписка «Клуб»', en: 'Club membership'},
    description: {ru: 'Первая оплата нового участника', en: 'The first payment of a new member'},
    terms: [sale('20', {holdDays: 30, firstSaleOnly: true})],
    attributionDays: 30,
    review: true,
  },
  {
    id: SAMPLE_OFFERS.catalogueEurope,
    programme: SAMPLE_PROGRAMMES.europe,
    path: '/eu/catalogue',
    name: {ru: 'Керамика ручной работы', en: 'Handmade ceramics'},
    description: {ru: 'Любой заказ без доставки и налога', en: 'Any order, without delivery and tax'},
    terms: [sale('7', {holdDays: 21, excluded: ['shipping', 'tax'], cap: {amount: '60.00', currency: 'EUR'}})],
    attributionDays: 30,
    review: false,
  },
  {
    id: SAMPLE_OFFERS.business,
    programme: SAMPLE_PROGRAMMES.europe,
    path: '/eu/business',
    name: {ru: 'Для компаний', en: 'For companies'},
    description: {ru: 'Заявка компании и её заказы', en: 'An enquiry of a company, and its orders'},
    terms: [
      {event: 'lead', rule: {kind: 'fixed', amount: {amount: '12.00', currency: 'EUR'}}, holdDays: 0},
      sale('4.5', {holdDays: 30, excluded: ['shipping', 'tax']}),
    ],
    attributionDays: 60,
    review: true,
  },
];

/** What the shop offers; `shop` is its origin. */
export function sampleOffers(shop: string): OfferFacts[] {
  return OUTLINES.map(({path, ...rest}) => ({
    ...rest,
    status: 'active',
    destination: shop + path,
    allowedHosts: allowedHostsOf(shop),
  }));
}

function sale(rate: string, rest: Omit<Terms, 'event' | 'rule'>): Terms {
  return {event: 'sale', rule: {kind: 'percent', rate}, ...rest};
}

/** The shop and its sub-domains; a shop with a port or without https only as that origin. */
function allowedHostsOf(shop: string): string[] {
  const {protocol, host, hostname, origin} = new URL(shop);
  return protocol === 'https:' && host === hostname ? [hostname, `*.${hostname}`] : [origin];
}
