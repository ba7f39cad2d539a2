import type {ProgrammeLinks, PromoCodeChoice} from '@kabinet/contract';
import {memoryStore} from '@kabinet/backends/memory';
import type {MemoryStore} from '@kabinet/backends/memory';
import type {LinkFacts, OfferFacts} from '@kabinet/backends/sample';
import {datasetWith, PARTNER, PARTNER_FACTS, PROGRAMME_FACTS} from '../../testing/data.js';

function link(facts: Pick<LinkFacts, 'id' | 'name' | 'code' | 'createdAt'> & Partial<LinkFacts>): LinkFacts {
  return {
    partner: PARTNER,
    programme: 'pg',
    offer: 'of_card',
    destination: 'https://halyard.example/cards',
    status: 'active',
    ...facts,
  };
}

/** Newest first: two active ones around a paused one; the last is archived. */
export const LINKS = [
  link({id: 'ln_3', name: 'Закреплённый пост', code: 'k7Qm2x', createdAt: '2026-11-03T09:00:00.000Z'}),
  link({id: 'ln_2', name: 'Видеообзор', code: 'Rd5vLa', createdAt: '2026-11-02T09:00:00.000Z', status: 'paused'}),
  link({id: 'ln_1', name: 'Подпись в почте', code: 'm1Xs9q', createdAt: '2026-11-01T09:00:00.000Z'}),
  link({id: 'ln_0', name: 'Старый баннер', code: 'p0Wn8c', createdAt: '2026-10-01T09:00:00.000Z', status: 'archived'}),
] as const;

export const OFFERS: readonly OfferFacts[] = [
  {
    id: 'of_card',
    programme: 'pg',
    name: {ru: 'Карта «Бриз»', en: 'The Breeze card'},
    status: 'active',
    destination: 'https://halyard.example/cards',
    allowedHosts: ['halyard.example', '*.halyard.example'],
    terms: [{event: 'sale', rule: {kind: 'percent', rate: '6'}, holdDays: 14}],
    review: false,
  },
  {
    id: 'of_loan',
    programme: 'pg',
    name: {ru: 'Кредит', en: 'A loan'},
    status: 'active',
    destination: 'https://loans.example/',
    allowedHosts: ['loans.example'],
    terms: [{event: 'lead', rule: {kind: 'fixed', amount: {amount: '1500.00', currency: 'RUB'}}, holdDays: 0}],
    review: true,
  },
  {
    id: 'of_gone',
    programme: 'pg',
    name: {ru: 'Вклад', en: 'A deposit'},
    status: 'paused',
    destination: 'https://halyard.example/deposit',
    allowedHosts: ['halyard.example'],
    terms: [],
    review: false,
  },
];

export interface LinksData {
  links?: readonly LinkFacts[];
  quota?: number;
  /** Slots that the operator asks for. */
  hasLabels?: boolean;
  offers?: readonly OfferFacts[];
  /** What links may carry, and the codes of this partner. */
  offered?: ProgrammeLinks | undefined;
  promoCodes?: readonly PromoCodeChoice[];
}

/** An operator with two offers and a partner with four links, on a Saturday at 14:32 in Moscow. */
export function linksStore({
  links = LINKS,
  quota = 50,
  hasLabels = true,
  offers = OFFERS,
  offered,
  promoCodes = [],
}: LinksData = {}): MemoryStore {
  const subIds = [
    {slot: 'sub1', label: {ru: 'Площадка', en: 'Placement'}},
    {slot: 'sub2', label: {ru: 'Кампания', en: 'Campaign'}},
  ];
  const dataset = datasetWith({
    programmes: [{...PROGRAMME_FACTS, ...(hasLabels && {subIds}), ...(offered && {links: offered})}],
    partners: [{...PARTNER_FACTS, linkQuota: quota, promoCodes: {pg: promoCodes}}],
    offers,
    links,
  });
  return memoryStore({dataset, linkBase: 'https://go.halyard.example/r/'});
}

/** So many links, the highest number newest: «Ссылка 12», «Ссылка 11» … */
export function manyLinks(count: number): LinkFacts[] {
  return Array.from({length: count}, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return link({
      id: `ln_${number}`,
      name: `Ссылка ${index + 1}`,
      code: `code-${number}`,
      createdAt: `2026-10-01T09:${number}:00.000Z`,
    });
  });
}
