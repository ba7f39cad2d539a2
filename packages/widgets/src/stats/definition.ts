import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Metric} from '@kabinet/contract';
import {nameOf} from './stats.view.js';
import type {StatsView, Tile} from './stats.view.js';

/** What exactly a figure is, whose count it is, and whether it is final; undefined where nothing of it is known. */
export function definition(view: StatsView, {metric, isOpen}: Tile): TemplateResult | undefined {
  const {t, text} = view;
  const {explanation, source} = metric;
  const what = explanation === undefined ? ratioWords(view, metric) : text(explanation);
  const whose = source === undefined ? undefined : t('tile.source', {source: text(source)});
  const lines = [what, whose, isOpen ? t('unfinished.text') : undefined].flatMap((line) => line ?? []);
  if (lines.length === 0) return undefined;
  return html`${lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${line}`)}`;
}

/** A ratio is told by what it is made of. */
function ratioWords(view: StatsView, {formula}: Metric): string | undefined {
  const named = (wanted: string): string => {
    const metric = view.session.capabilities.metrics.find(({id}) => id === wanted);
    return metric ? nameOf(metric, view) : wanted;
  };
  return formula && view.t('tile.ratio', {above: named(formula.numerator), below: named(formula.denominator)});
}
