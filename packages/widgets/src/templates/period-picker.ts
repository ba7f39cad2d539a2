import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {checkInput, daysIn, periodSchema} from '@kabinet/contract';
import type {Period, PeriodPreset} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';
import {periodOf} from '../runtime/period-choice.js';
import type {PeriodChoice} from '../runtime/period-choice.js';
import type {LoadCalendar} from './calendar-elements.js';
import {dateRange, toggleRangeCalendar, typedPeriod} from './date-range.js';
import {icon} from './icon.js';
import {closePopover, popover} from './popover.js';

export interface PeriodPickerOptions {
  /** Unique in the widget. */
  id: string;
  value: PeriodChoice;
  onChoose: (choice: PeriodChoice) => void;
  /** Adds the switch «compare with previous period». */
  compare?: {on: boolean; onChange: (on: boolean) => void};
  presets?: readonly PeriodPreset[];
  /** Replaced in tests. */
  load?: LoadCalendar;
}

export const PRESETS: readonly PeriodPreset[] = [
  'today',
  'yesterday',
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'this-month',
  'last-month',
  'this-year',
];

/** A button that names the period, and a panel with presets and two dates. Presets take effect at once. */
export function periodPicker(view: CommonView, options: PeriodPickerOptions): TemplateResult {
  const {t, format} = view;
  const period = periodOf(options.value, view.today);
  const name = typeof options.value === 'string' ? t(`period.${options.value}`) : undefined;
  const dates = format.dateRange(period);
  return popover({
    id: options.id,
    triggerClass: 'is-period',
    panelClass: 'period',
    panelLabel: t('period.label'),
    onToggle: (open, panel) => {
      if (open) forget(panel);
      const {today: max} = view;
      const longest = view.session.capabilities.limits?.rangeDays;
      const load = options.load && {load: options.load};
      void toggleRangeCalendar(open, panel, {view, value: period, max, longest, ...load});
    },
    trigger: html`${icon('calendar')}
      <span><span class="hidden-text">${t('period.label')}: </span>${name ?? dates}</span>
      ${name ? html`<span class="muted optional">${dates}</span>` : nothing} ${icon('chevron')}`,
    content: html`${presetList(view, options)} ${datesForm(view, options, period)}`,
  });
}

function presetList({t}: CommonView, {value, onChoose, presets = PRESETS}: PeriodPickerOptions): TemplateResult {
  const choose = (preset: PeriodPreset) => (event: Event) => {
    closePopover(event);
    onChoose(preset);
  };
  return html`<div class="period-presets">
    ${presets.map(
      (preset) =>
        html`<button class="menu-item" type="button" aria-pressed=${preset === value} @click=${choose(preset)}>
          ${t(`period.${preset}`)}
        </button>`,
    )}
  </div>`;
}

function datesForm(view: CommonView, options: PeriodPickerOptions, period: Period): TemplateResult {
  const {t, format, session, today} = view;
  const {id, compare} = options;
  return html`<form class="period-form" novalidate @submit=${(event: SubmitEvent) => submit(event, view, options)}>
    ${dateRange({id, from: t('period.from'), to: t('period.to'), value: period, max: today})}
    <p class="help is-bad" id="${id}-problem" role="alert" hidden></p>
    ${
      compare
        ? html`<label class="check">
            <input
              type="checkbox"
              ?checked=${compare.on}
              @change=${(event: Event) => compare.onChange((event.target as HTMLInputElement).checked)}
            />
            ${t('period.compare')}
          </label>`
        : nothing
    }
    <div class="period-actions">
      <span>${t('period.zone', {zone: format.zone(session.now)})}</span>
      <span>
        <button class="button is-bare" type="button" @click=${closePopover}>${t('action.cancel')}</button>
        <button class="button is-primary" type="submit">${t('action.apply')}</button>
      </span>
    </div>
  </form>`;
}

/** What was typed and not applied the time before is gone. */
function forget(panel: HTMLElement): void {
  const form = panel.querySelector('form');
  form?.reset();
  if (form) tell(form, undefined);
}

function submit(event: SubmitEvent, view: CommonView, {onChoose}: PeriodPickerOptions): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const chosen = typedPeriod(form);
  const problem = problemOf(chosen, view);
  tell(form, problem);
  if (problem !== undefined) return;
  closePopover(event);
  onChoose(chosen);
}

function tell(form: HTMLFormElement, problem: string | undefined): void {
  const message = form.querySelector<HTMLElement>('[role=alert]');
  if (!message) return;
  message.textContent = problem ?? '';
  message.hidden = problem === undefined;
}

function problemOf(period: Period, {t, today, session}: CommonView): string | undefined {
  if (!period.from || !period.to) return t('period.missing');
  if (period.from > period.to) return t('period.wrong-order');
  if (period.to > today) return t('period.future');
  const longest = session.capabilities.limits?.rangeDays;
  if (longest !== undefined && daysIn(period) > longest) return t('period.too-long', {count: longest});
  try {
    checkInput(periodSchema, period);
    return undefined;
  } catch {
    return t('period.missing');
  }
}
