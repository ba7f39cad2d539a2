import type {Metric, Report} from '@kabinet/contract';
import {shownMoney, valueOf, writeValue} from '../metric-value.js';
import {nameOf} from '../stats.view.js';
import type {StatsView} from '../stats.view.js';

/** Each figure of the period as it is read out: `Клики: 1 285`, `Заработано: 12 ₽, 3 €`. */
export function spokenFigures(view: StatsView, report: Report, metrics: readonly Metric[]): string[] {
  const {format, programme} = view;
  return metrics.map((metric) => {
    const value = valueOf(metric, report.totals, programme.currency);
    const others = value?.kind === 'money' ? value.others : [];
    const written = [
      writeValue(metric, value, format),
      ...others.map((other) => format.money(shownMoney(metric, other, format))),
    ];
    return `${nameOf(metric, view)}: ${written.join(', ')}`;
  });
}
