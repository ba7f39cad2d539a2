import type {Brand} from './brand.js';

/** The look of an operator that has stated nothing yet: calm, cool, in the font of its page. */
export const DEFAULT_BRAND: Brand = {
  name: 'Kabinet',
  accent: '#2f55c4',
  tint: {hue: 262, amount: 0.006},
  radius: 8,
};
