import type {BaseMetric, Metric} from '@kabinet/contract';

/** The figures of one trade: what an operator declares, and how the sample stands in for its counts. */
export interface MetricSet {
  /** In the order of the tiles; ratios are formulas over the others. */
  readonly metrics: readonly Metric[];
  /** Which figure of the sample each metric but the ratios is made of. */
  readonly madeOf: Readonly<Record<string, Source>>;
}

export interface Source {
  readonly of: BaseMetric;
  /** Money times this decimal number, exactly; a quantity is the number of that money. */
  readonly times?: string;
}

export const CLICKS: Metric = {
  id: 'clicks',
  kind: 'count',
  goodDirection: 'up',
  label: {ru: 'Клики', en: 'Clicks'},
  explanation: {
    ru: 'Все переходы по вашим ссылкам, кроме известных роботов.',
    en: 'All visits through your links, known bots apart.',
  },
  source: {ru: 'наш сервер переходов', en: 'our redirect'},
};

export const EARNINGS: Metric = {
  id: 'earnings',
  kind: 'money',
  goodDirection: 'up',
  label: {ru: 'Вознаграждение', en: 'Earnings'},
  explanation: {
    ru: 'Ваша доля по условиям программы, с учётом корректировок.',
    en: 'Your share by the terms of the programme, adjustments included.',
  },
};
