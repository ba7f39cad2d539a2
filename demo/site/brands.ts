import {html, type Html} from './html.js';
import type {Words} from './words.js';

export const BRANDS = ['clay', 'kiln'] as const;
export type BrandId = (typeof BRANDS)[number];
export type Scheme = 'light' | 'dark';

interface BrandFace {
  readonly name: Words;
  readonly mark: Html;
  /** How a visitor sees the site before choosing. */
  readonly scheme: Scheme;
  readonly headline: Words;
  readonly claim: Words;
}

/** What the site's own pages show of each brand. The widgets get the same brand as a document: `public/brands`. */
export const brands: Readonly<Record<BrandId, BrandFace>> = {
  clay: {
    name: {ru: 'Глина и тимьян', en: 'Clay & Thyme'},
    mark: html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" class="mark-ground" />
      <path d="M3.2 15.5C8 12.6 15 17.6 20.8 13.4A11 11 0 0 1 3.2 15.5Z" class="mark-figure" />
    </svg>`,
    scheme: 'light',
    headline: {ru: 'Посуда, к\u00a0которой тянется рука', en: 'Tableware your hand reaches for'},
    claim: {
      ru: 'Лепим и\u00a0обжигаем в\u00a0Тарусе с\u00a02014\u00a0года. Глазурь без\u00a0свинца, каждая вещь чуть-чуть своя.',
      en: 'Thrown and fired in Tarusa since 2014. Lead-free glaze, and no two pieces quite alike.',
    },
  },
  kiln: {
    name: {ru: 'Обжиг\u00a01240', en: 'Kiln\u00a01240'},
    mark: html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" rx="4" class="mark-ground" />
      <path d="M12 4.5c3.6 3.4 5.2 5.9 5.2 8.9a5.2 5.2 0 0 1-10.4 0c0-3 1.6-5.5 5.2-8.9Z" class="mark-figure" />
    </svg>`,
    scheme: 'dark',
    headline: {ru: 'Керамика для ночной смены', en: 'Ceramics for the night shift'},
    claim: {
      ru: 'Каменная масса, обжиг при 1240\u00a0°C. Для баров и\u00a0кухонь, где посуду не\u00a0берегут.',
      en: 'Stoneware fired at 1240\u00a0°C, for bars and kitchens where nobody handles plates with care.',
    },
  },
};
