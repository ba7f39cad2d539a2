import type {Brand} from './brand.js';

const MONO = "'JetBrains Mono Variable', ui-monospace, 'SF Mono', Menlo, Consolas, monospace";
const SYSTEM = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** Three invented operators, far apart on purpose, for stories, the demo and tests. */
export const sampleBrands = {
  /** Calm fintech. */
  fintech: {
    name: 'Tallymark',
    accent: '#2c50cf',
    tint: {hue: 262, amount: 0.008},
    font: {family: `'Inter Variable', Inter, ${SYSTEM}`, mono: MONO},
    weights: {heading: 600, figure: 600},
    radius: 8,
  },
  /** Dark gaming with a loud accent. */
  gaming: {
    name: 'Voltgrove',
    accent: '#c6f21a',
    tint: {hue: 288, amount: 0.018},
    font: {family: `'Onest Variable', Onest, Manrope, ${SYSTEM}`, mono: MONO, headingTracking: -0.018},
    weights: {heading: 750, figure: 700},
    radius: 4,
  },
  /** A warm shop: serif headings, paper instead of white, generous corners. */
  shop: {
    name: 'Ochre & Loaf',
    accent: '#ad4a28',
    tint: {hue: 68, amount: 0.014},
    font: {
      family: `'Source Sans 3 Variable', 'Source Sans 3', ${SYSTEM}`,
      heading: "'Literata Variable', Literata, 'PT Serif', Charter, Georgia, serif",
      mono: MONO,
      sizeAdjust: 0.52,
      headingTracking: -0.008,
    },
    weights: {heading: 560, figure: 600},
    radius: 16,
    roles: {light: {surface: 'oklch(0.995 0.004 80)'}},
  },
} as const satisfies Readonly<Record<string, Brand>>;
