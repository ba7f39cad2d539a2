import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {amount} from '../templates/amount.js';
import {tile, tiles} from '../templates/tile.js';
import {definition} from './definition.js';
import {shownMoney, writeValue} from './metric-value.js';
import type {StatsView, Tile} from './stats.view.js';

/** The figures of the period; the chosen one is what the chart shows. */
export function tileList(
  view: StatsView,
  figures: readonly Tile[],
  chosen: string,
  onChoose: (metric: string) => void,
): TemplateResult {
  return tiles(
    view.t('tiles'),
    figures.map((one) => {
      const {id} = one.metric;
      return tile(view.t, {
        ...one,
        id: `tile-${id}`,
        explanation: definition(view, one),
        unfinished: one.isOpen ? view.t('chart.unfinished') : undefined,
        value: figure(view, one),
        isChosen: id === chosen,
        onChoose: () => onChoose(id),
      });
    }),
  );
}

function figure({format}: StatsView, {metric, value}: Tile): unknown {
  if (value?.kind !== 'money') return html`<span class="nowrap">${writeValue(metric, value, format)}</span>`;
  return html`${amount(shownMoney(metric, value.value, format), format)}
  ${value.others.map(
    (other) => html`<span class="tile-other caption">${format.money(shownMoney(metric, other, format))}</span>`,
  )}`;
}
