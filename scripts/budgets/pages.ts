/** Bytes of script, brotli 11, that a page with some widgets may load before their content is painted. */
export interface Budget {
  readonly name: string;
  readonly widgets: readonly string[];
  /** The aim, in KiB. What it is now stands in `sizes.json`. */
  readonly aimKiB?: number;
  /** The page whose weight is not counted again. */
  readonly beside?: string;
  /** Counts what comes by itself after that as well, such as the stream and rows of filters. */
  readonly isAtRest?: boolean;
}

const FIRST = 'first widget';

export const EVERY_WIDGET: readonly string[] = ['stats', 'links', 'commissions', 'balance', 'payouts'];

/** What is there of a widget once its content is painted. */
export const CONTENT: Readonly<Record<string, string>> = {
  stats: '[part~="tile"]',
  links: '[part~="row"]',
  commissions: '[part~="row"]',
  balance: '[part~="amount"]',
  payouts: '[part~="row"]',
};

/** Languages are counted apart. */
export const BUDGETS: readonly Budget[] = [
  {name: FIRST, widgets: ['balance'], aimKiB: 40},
  {name: `${FIRST}, at rest`, widgets: ['balance'], isAtRest: true},
  ...['links', 'commissions', 'payouts'].map((widget) => ({
    name: `${widget} beside it`,
    widgets: ['balance', widget],
    aimKiB: 6,
    beside: FIRST,
  })),
  {name: 'all five, chart included', widgets: EVERY_WIDGET, aimKiB: 115, isAtRest: true},
];

/** Aims by name, those of single chunks too, in KiB. */
export const AIMS_KIB: Readonly<Record<string, number>> = {
  ...Object.fromEntries(BUDGETS.flatMap(({name, aimKiB}) => (aimKiB === undefined ? [] : [[name, aimKiB]]))),
  'language ru': 7,
  'language en': 7,
  chart: 54,
};
