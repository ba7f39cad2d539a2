import {DEFAULT_BRAND, sampleBrands} from '@kabinet/themes';
import type {Brand} from '@kabinet/themes';

/** Brands to start from: the samples, and three that are hard to get right. */
export const STARTS: Readonly<Record<string, Brand>> = {
  default: DEFAULT_BRAND,
  ...sampleBrands,
  yellow: {name: 'Yellow on white', accent: '#ffe600'},
  night: {name: 'Night only', accent: '#7c5cff', scheme: 'dark', tint: {hue: 290, amount: 0.02}, radius: 12},
  letterpress: {
    name: 'Letterpress',
    accent: '#7a1f1f',
    radius: 0,
    font: {family: "'Literata Variable', Literata, Georgia, serif"},
    tint: {hue: 60, amount: 0.01},
  },
};
