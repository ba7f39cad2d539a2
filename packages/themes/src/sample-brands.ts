import type {Brand} from './brand.js';

const MONO = "'JetBrains Mono Variable', ui-monospace, 'SF Mono', Menlo, Consolas, monospace";
const SYSTEM = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

const logo = <N extends string>(name: N) =>
  ({light: `brands/${name}-light.svg`, dark: `brands/${name}-dark.svg`}) as const;

/** Four invented operators, far apart on purpose, for stories and tests; fonts and logos are up to the page. */
export const sampleBrands = {
  /** Calm fintech. */
  fintech: {
    name: 'Tallymark',
    logo: logo('tallymark'),
    accent: '#2c50cf',
    tint: {hue: 262, amount: 0.008},
    font: {family: `'Inter Variable', Inter, ${SYSTEM}`, mono: MONO},
    weights: {heading: 600, figure: 600},
    radius: 8,
  },
  /** Dark gaming with a loud accent. */
  gaming: {
    name: 'Voltgrove',
    logo: logo('voltgrove'),
    accent: '#c6f21a',
    tint: {hue: 288, amount: 0.018},
    font: {family: `'Onest Variable', Onest, Manrope, ${SYSTEM}`, mono: MONO, headingTracking: -0.018},
    weights: {heading: 750, figure: 700},
    radius: 4,
    scheme: 'dark',
  },
  /** A warm shop: serif headings, paper instead of white, generous corners. */
  shop: {
    name: 'Ochre & Loaf',
    logo: logo('ochre-and-loaf'),
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
    density: 'comfortable',
    roles: {light: {surface: 'oklch(0.995 0.004 80)'}},
  },
  /** A sober cloud provider: square, dense, hardly any tint. */
  cloud: {
    name: 'Graniteleaf',
    logo: logo('graniteleaf'),
    accent: '#0b6e74',
    tint: {hue: 220, amount: 0.006},
    font: {family: `'IBM Plex Sans Variable', 'IBM Plex Sans', ${SYSTEM}`, mono: MONO, headingTracking: 0},
    weights: {heading: 600, figure: 500},
    radius: 2,
    density: 'compact',
  },
} as const satisfies Readonly<Record<string, Brand>>;
