import type {Instant, SubIds} from '@kabinet/contract';
import {SAMPLE_OFFERS, SAMPLE_PARTNERS} from './catalogue.js';
import type {LinkFacts, OfferFacts} from './dataset.js';
import {after, before, DAY_MS} from '../ledger/time.js';

/** A link and how it draws visitors. */
export interface LinkPlan {
  readonly facts: LinkFacts;
  /** Its part of the partner's traffic, relative to the others. */
  readonly weight: number;
  /** It was paused or archived at this moment. */
  readonly until?: Instant;
  /** Values that a visitor's address adds in `sub2`. */
  readonly contents?: readonly string[];
}

interface Outline {
  readonly partner: keyof typeof SAMPLE_PARTNERS;
  readonly offer: keyof typeof SAMPLE_OFFERS;
  readonly name: string;
  readonly code: string;
  readonly path?: string;
  readonly subIds?: SubIds;
  readonly tags?: readonly string[];
  readonly weight: number;
  readonly status?: LinkFacts['status'];
  /** Days before now. */
  readonly created: number;
  readonly ended?: number;
  readonly contents?: readonly string[];
}

const OUTLINES: readonly Outline[] = [
  {
    partner: 'large',
    offer: 'catalogue',
    name: 'Закреплённый пост в канале',
    code: 'Uyut-Post',
    subIds: {sub1: 'telegram', sub2: 'pinned'},
    tags: ['канал', 'осень'],
    weight: 38,
    created: 450,
  },
  {
    partner: 'large',
    offer: 'catalogue',
    name: 'Статья «Как выбрать чайник»',
    code: 'ChainiK7',
    path: '/catalogue/teapots',
    subIds: {sub1: 'blog', sub2: 'teapot-guide'},
    tags: ['блог'],
    weight: 24,
    created: 448,
  },
  {
    partner: 'large',
    offer: 'catalogue',
    name: 'Рассылка',
    code: 'Pismo-26',
    subIds: {sub1: 'mail'},
    tags: ['осень'],
    contents: ['spring', 'summer', 'autumn', 'winter'],
    weight: 14,
    created: 410,
  },
  {
    partner: 'large',
    offer: 'request',
    name: 'Видео: стол для кафе',
    code: 'Rd5vLa',
    subIds: {sub1: 'video', sub2: 'cafe'},
    weight: 13,
    created: 330,
  },
  {
    partner: 'large',
    offer: 'club',
    name: 'Страница о «Клубе»',
    code: 'KlubOk',
    subIds: {sub1: 'blog', sub2: 'club'},
    weight: 7,
    created: 300,
  },
  {partner: 'large', offer: 'catalogue', name: 'Подпись в почте', code: 'm1Xs9q', weight: 3, created: 428},
  {
    partner: 'large',
    offer: 'catalogue',
    name: 'Чёрная пятница, прошлый год',
    code: 'BlackF1',
    subIds: {sub1: 'telegram'},
    weight: 16,
    status: 'archived',
    created: 395,
    ended: 340,
  },
  {
    partner: 'large',
    offer: 'request',
    name: 'Старый лендинг',
    code: 'oldLP3',
    weight: 5,
    status: 'paused',
    created: 420,
    ended: 150,
  },
  {
    partner: 'large',
    offer: 'catalogueEurope',
    name: 'Newsletter',
    code: 'NewsEU',
    subIds: {sub1: 'mail'},
    weight: 40,
    created: 450,
  },
  {
    partner: 'large',
    offer: 'catalogueEurope',
    name: 'Ratgeber Keramik',
    code: 'Keramik1',
    path: '/eu/catalogue/plates',
    subIds: {sub1: 'blog'},
    weight: 34,
    created: 380,
  },
  {
    partner: 'large',
    offer: 'business',
    name: 'Для кафе и студий',
    code: 'Studio9',
    subIds: {sub1: 'blog'},
    weight: 12,
    created: 360,
  },
  {
    partner: 'large',
    offer: 'catalogueEurope',
    name: 'Spring sale',
    code: 'Spring-EU',
    weight: 14,
    status: 'archived',
    created: 260,
    ended: 190,
  },
  {
    partner: 'small',
    offer: 'catalogue',
    name: 'Блог',
    code: 'Kuhnya1',
    subIds: {sub1: 'blog'},
    weight: 70,
    created: 450,
  },
  {
    partner: 'small',
    offer: 'request',
    name: 'Подборка для кафе',
    code: 'Cafe-A5',
    subIds: {sub1: 'blog', sub2: 'cafe'},
    weight: 30,
    created: 250,
  },
  {partner: 'small', offer: 'business', name: 'Restaurants', code: 'Resto4', weight: 60, created: 450},
  {
    partner: 'small',
    offer: 'catalogueEurope',
    name: 'Bowls',
    code: 'Bowls8',
    path: '/eu/catalogue/bowls',
    weight: 40,
    created: 200,
  },
];

/** The partners' links. The brand-new partner has none. */
export function sampleLinks(now: Instant, offers: readonly OfferFacts[], shop: string): LinkPlan[] {
  return OUTLINES.map((outline, index) => {
    const offer = offers.find(({id}) => id === SAMPLE_OFFERS[outline.offer]);
    if (!offer) throw new RangeError(`No such offer: ${outline.offer}`);
    const facts: LinkFacts = {
      id: `ln_${String(index + 1).padStart(4, '0')}`,
      partner: SAMPLE_PARTNERS[outline.partner],
      programme: offer.programme,
      offer: offer.id,
      name: outline.name,
      code: outline.code,
      destination: outline.path ? shop + outline.path : offer.destination,
      ...(outline.subIds && {subIds: outline.subIds}),
      ...(outline.tags && {tags: outline.tags}),
      status: outline.status ?? 'active',
      // Not all at one moment of the day.
      createdAt: after(before(now, outline.created * DAY_MS), index * 731_000),
    };
    return {
      facts,
      weight: outline.weight,
      ...(outline.ended !== undefined && {until: before(now, outline.ended * DAY_MS)}),
      ...(outline.contents && {contents: outline.contents}),
    };
  });
}
