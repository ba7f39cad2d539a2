import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Granularity} from '@kabinet/contract';
import {icon} from '../templates/icon.js';
import {COMPARISONS} from './comparison.js';
import type {Comparison} from './comparison.js';
import type {StatsView} from './stats.view.js';

export interface PeriodExtras {
  readonly comparison: Comparison;
  onComparison: (comparison: Comparison) => void;
  /** Those that suit the period. */
  readonly steps: readonly Granularity[];
  readonly step: Granularity | undefined;
  onStep: (step: Granularity) => void;
}

/** What belongs to a period besides its days: what it is compared with, and the step of its series. */
export function periodExtras({t}: StatsView, extras: PeriodExtras): TemplateResult {
  const {comparison, onComparison, steps, step, onStep} = extras;
  const comparisons = COMPARISONS.map((value) => ({value, label: t(`compare.${value}`)}));
  return html`${select({id: 'compare', label: t('compare'), value: comparison, choices: comparisons, onChoose: onComparison})}
  ${
    step && steps.length > 1
      ? select({
          id: 'step',
          label: t('step'),
          value: step,
          choices: steps.map((value) => ({value, label: t(`step.${value}`)})),
          onChoose: onStep,
        })
      : nothing
  }`;
}

interface SelectOptions<Value extends string> {
  id: string;
  label: string;
  value: Value;
  choices: readonly {value: Value; label: string}[];
  onChoose: (value: Value) => void;
}

/** One of a few, by the browser's own list. The form around it is reset to what is in force: hence the attribute too. */
function select<Value extends string>({id, label, value, choices, onChoose}: SelectOptions<Value>): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <span class="select">
      <select
        class="input"
        part="input"
        id=${id}
        @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value as Value)}
      >
        ${choices.map(
          (choice) =>
            html`<option
              value=${choice.value}
              ?selected=${choice.value === value}
              .selected=${live(choice.value === value)}
            >
              ${choice.label}
            </option>`,
        )}
      </select>
      ${icon('chevron')}
    </span>
  </div>`;
}
