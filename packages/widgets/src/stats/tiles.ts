import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {amount} from '../templates/amount.js';
import {delta} from '../templates/delta.js';
import {bone} from '../templates/skeleton.js';
import {sparkline} from '../templates/sparkline.js';
import {shownMoney, writeValue} from './metric-value.js';
import type {StatsView, Tile} from './stats.view.js';

/** The figures of the period; the chosen one is what the chart shows. */
export function tileList(
  view: StatsView,
  tiles: readonly Tile[],
  chosen: string,
  onChoose: (metric: string) => void,
): TemplateResult {
  return html`<div class="tiles" role="group" aria-label=${view.t('tiles')} part="tiles">
    ${tiles.map((tile) => tileButton(view, tile, tile.metric.id === chosen, onChoose))}
  </div>`;
}

function tileButton(
  view: StatsView,
  tile: Tile,
  isChosen: boolean,
  onChoose: (metric: string) => void,
): TemplateResult {
  const {metric, name, change, spark} = tile;
  return html`<button
    class=${classMap({tile: true, 'is-chosen': isChosen})}
    part="tile"
    type="button"
    aria-pressed=${isChosen}
    title=${metric.explanation === undefined ? nothing : view.text(metric.explanation)}
    @click=${() => onChoose(metric.id)}
  >
    <span class="tile-name">${name}</span>
    <span class="tile-value figure">${figure(view, tile)}</span>
    <span class="tile-delta">${change ? delta(change, view.t) : nothing}</span>
    ${spark.some(Boolean) ? sparkline(spark) : nothing}
  </button>`;
}

function figure({format}: StatsView, {metric, value}: Tile): unknown {
  if (value?.kind !== 'money') return html`<span class="nowrap">${writeValue(metric, value, format)}</span>`;
  return html`${amount(shownMoney(metric, value.value, format), format)}
  ${value.others.map(
    (other) => html`<span class="tile-other caption">${format.money(shownMoney(metric, other, format))}</span>`,
  )}`;
}

export function tilesSkeleton(count: number): TemplateResult {
  return html`<div class="tiles">
    ${Array.from(
      {length: count},
      () =>
        html`<div class="tile">
          <span class="tile-name bone-line">${bone('medium')}</span>
          <span class="tile-value figure bone-line">${bone('figure')}</span>
          <span class="tile-delta caption bone-line">${bone('short')}</span>
        </div>`,
    )}
  </div>`;
}
