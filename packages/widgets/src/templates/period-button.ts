import {html, nothing} from 'lit';
import type {PeriodPreset} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';
import {periodOf} from '../runtime/period-choice.js';
import type {PeriodChoice} from '../runtime/period-choice.js';
import type {LoadCalendar} from './calendar-elements.js';
import {icon} from './icon.js';
import type {PopoverOptions} from './popover.js';

export interface PeriodPickerOptions {
  /** Unique in the widget. */
  id: string;
  value: PeriodChoice;
  onChoose: (choice: PeriodChoice) => void;
  /** What else is chosen here, below the dates. */
  extras?: unknown;
  presets?: readonly PeriodPreset[];
  /** Replaced in tests. */
  load?: LoadCalendar;
}

/** The button of a period picker, which names the period, and what its panel is called. */
export function periodButton(view: CommonView, {id, value}: PeriodPickerOptions): Omit<PopoverOptions, 'content'> {
  const {t, format, today, session} = view;
  const name = typeof value === 'string' ? t(`period.${value}`) : undefined;
  const dates = format.dateRange(periodOf(value, today, session.capabilities.limits?.oldestDay));
  return {
    id,
    triggerClass: 'is-period',
    panelClass: 'period',
    panelLabel: t('period.label'),
    trigger: html`${icon('calendar')}
      <span><span class="hidden-text">${t('period.label')}: </span>${name ?? dates}</span>
      ${name ? html`<span class="muted optional">${dates}</span>` : nothing} ${icon('chevron')}`,
  };
}
