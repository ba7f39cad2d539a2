/** Bytes of script, brotli 11, that a page with some widgets may load until they are painted. */
export interface Budget {
  readonly name: string;
  readonly widgets: readonly string[];
  /** The aim, in KiB. What it is now stands in `sizes.json`. */
  readonly aimKiB: number;
  /** The page whose weight is not counted again. */
  readonly beside?: string;
}

const FIRST = 'first widget';

export const EVERY_WIDGET: readonly string[] = ['stats', 'links', 'commissions', 'balance', 'payouts'];

/** Each counts what is loaded before its widgets are painted; languages apart. */
export const BUDGETS: readonly Budget[] = [
  {name: FIRST, widgets: ['balance'], aimKiB: 40},
  ...['links', 'commissions', 'payouts'].map((widget) => ({
    name: `${widget} beside it`,
    widgets: ['balance', widget],
    aimKiB: 6,
    beside: FIRST,
  })),
  {name: 'all five, chart included', widgets: EVERY_WIDGET, aimKiB: 115},
];

/** Aims by name, those of single chunks too, in KiB. */
export const AIMS_KIB: Readonly<Record<string, number>> = {
  ...Object.fromEntries(BUDGETS.map(({name, aimKiB}) => [name, aimKiB])),
  'language ru': 7,
  'language en': 7,
  chart: 54,
};
