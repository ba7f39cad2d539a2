import type {Preview} from '@storybook/web-components-vite';
import {CHOICES} from '../stories/support/globals.js';
import type {Globals} from '../stories/support/globals.js';

type Tool = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

interface Item {
  value: string;
  title: string;
}

/** Values that do not say by themselves what they mean. */
const TITLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  brand: {
    default: 'No brand',
    fintech: 'Tallymark, fintech',
    gaming: 'Voltgrove, gaming',
    shop: 'Ochre & Loaf, a shop',
    cloud: 'Graniteleaf, cloud',
  },
  scheme: {auto: 'Brand’s scheme', light: 'Light', dark: 'Dark'},
  density: {brand: 'Brand’s density', compact: 'Compact', regular: 'Regular', comfortable: 'Comfortable'},
  locale: {ru: 'Русский', en: 'English', pseudo: 'Pseudo, 40 % longer', rtl: 'Pseudo, right to left'},
  width: {full: 'Full width'},
  data: {
    full: 'Full data',
    one: 'One row',
    empty: 'Empty',
    huge: 'Huge numbers',
    long: 'Long names',
    mixed: 'Russian and English mixed',
  },
  trade: {
    none: 'Standard metrics',
    igaming: 'iGaming metrics',
    forex: 'Forex metrics',
    saas: 'SaaS metrics',
    shop: 'Metrics of a shop',
  },
  state: {
    live: 'Live',
    loading: 'Loading',
    empty: 'Empty: has just joined',
    error: 'Error',
    offline: 'Offline',
    expired: 'Session expired',
    forbidden: 'No access',
    pending: 'Partner is pending',
  },
};

const TOOLS: readonly {name: keyof Globals; title: string; icon: NonNullable<Tool['icon']>}[] = [
  {name: 'brand', title: 'Brand', icon: 'paintbrush'},
  {name: 'scheme', title: 'Scheme', icon: 'mirror'},
  {name: 'density', title: 'Density', icon: 'component'},
  {name: 'locale', title: 'Language', icon: 'globe'},
  {name: 'width', title: 'Width of the container', icon: 'grow'},
  {name: 'data', title: 'Data', icon: 'database'},
  {name: 'trade', title: 'Metrics of a trade', icon: 'graphline'},
  {name: 'state', title: 'State', icon: 'lightning'},
];

/** The switches above the canvas. */
export const globalTypes: NonNullable<Preview['globalTypes']> = Object.fromEntries(
  TOOLS.map(({name, title, icon}) => [
    name,
    {description: title, toolbar: {title, icon, items: itemsOf(name), dynamicTitle: true}},
  ]),
);

function itemsOf(name: keyof Globals): Item[] {
  return CHOICES[name].map((value) => ({value, title: TITLES[name]?.[value] ?? `${value} px`}));
}
