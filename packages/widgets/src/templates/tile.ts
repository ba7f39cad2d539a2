import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {CommonTranslate} from '../controllers/view.js';
import {delta} from './delta.js';
import type {Delta} from './delta.js';
import {icon} from './icon.js';
import {bone} from './skeleton.js';
import {sparkline} from './sparkline.js';
import {tooltip} from './tooltip.js';

export interface TileOptions {
  /** Unique in the widget. */
  id: string;
  name: unknown;
  /** The full name or what is counted, on demand. */
  explanation?: unknown;
  /** A figure, written out; an `amount` for money. */
  value: unknown;
  change?: Delta | undefined;
  /** «ещё считается», of a figure that is not final. */
  unfinished?: string | undefined;
  /** The shape of the period; nothing is drawn of zeros. */
  spark?: readonly (number | null)[];
  isChosen?: boolean;
  onChoose: () => void;
}

/** A figure of the period, how it changed and the shape of its course; in a `tiles` row, one of them is chosen. */
export function tile(t: CommonTranslate, options: TileOptions): TemplateResult {
  const {id, name, explanation, value, change, unfinished, spark = [], isChosen = false, onChoose} = options;
  const anchor = html`<button
    class=${classMap({tile: true, 'is-chosen': isChosen})}
    part="tile"
    type="button"
    aria-pressed=${isChosen}
    aria-describedby=${explanation ? `${id}-explanation` : nothing}
    @click=${onChoose}
  >
    <span class="tile-name">${name}</span>
    <span class="tile-value figure">${value}</span>
    ${unfinished ? html`<span class="tile-open"><span class="hidden-text">${unfinished}</span></span>` : nothing}
    <span class="tile-delta">${change ? delta(change, t) : nothing}</span>
    ${spark.some(Boolean) ? sparkline(spark) : nothing}
  </button>`;
  return explanation ? tooltip({id: `${id}-explanation`, text: explanation, anchor, sign: icon('info')}) : anchor;
}

/** @param label what the figures are of, for screen readers */
export function tiles(label: string, content: readonly TemplateResult[]): TemplateResult {
  return html`<div class="tiles" role="group" aria-label=${label} part="tiles">${content}</div>`;
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
