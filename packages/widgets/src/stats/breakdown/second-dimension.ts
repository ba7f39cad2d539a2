import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Dimension} from '@kabinet/contract';
import {icon} from '../../templates/icon.js';
import type {StatsView} from '../stats.view.js';
import {dimensionName} from './names.js';

export interface SecondDimensionOptions {
  readonly offered: readonly Dimension[];
  /** The dimensions that the rows are split by now: one or two. */
  readonly asked: readonly Dimension[];
  onSplit: (by: readonly string[]) => void;
}

/** What the rows are split by besides the chosen tab. */
export function secondDimension(view: StatsView, {offered, asked, onSplit}: SecondDimensionOptions): TemplateResult {
  const {t} = view;
  const [first, second] = asked.map(({id}) => id);
  const choose = (event: Event): void => {
    const {value} = event.target as HTMLSelectElement;
    onSplit([first, value || undefined].flatMap((id) => id ?? []));
  };
  return html`<span class="select is-compact">
    <select class="input" part="input" aria-label=${t('breakdown.second')} @change=${choose}>
      <option value="" .selected=${live(second === undefined)}>${t('breakdown.second.none')}</option>
      ${offered
        .filter(({id}) => id !== first)
        .map(
          (dimension) =>
            html`<option value=${dimension.id} .selected=${live(dimension.id === second)}>
              ${t('breakdown.second')}: ${dimensionName(view, dimension)}
            </option>`,
        )}
    </select>
    ${icon('chevron')}
  </span>`;
}
