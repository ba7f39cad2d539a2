import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {checkInput, daysIn, periodSchema, PRESETS, resolvePreset} from '@kabinet/contract';
import type {Period, PeriodPreset} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';
import {periodOf} from '../runtime/period-choice.js';
import {periodStyles} from '../styles/period.styles.js';
import {dateRange, toggleRangeCalendar, typedPeriod} from './date-range.js';
import type {PeriodPickerOptions} from './period-button.js';
import {closePopover} from './popover.js';

export const sheets = [periodStyles];

/** Presets, which take effect at once, and two dates. */
export function periodPanel(view: CommonView, options: PeriodPickerOptions): TemplateResult {
  return html`${presetList(view, options)} ${datesForm(view, options, shownPeriod(view, options))}`;
}

/** To be called when the panel, with its content in it, has opened or closed. */
export function periodToggled(view: CommonView, options: PeriodPickerOptions, open: boolean, panel: HTMLElement): void {
  if (open) forget(panel);
  const longest = view.session.capabilities.limits?.rangeDays;
  const load = options.load && {load: options.load};
  const calendar = {view, value: shownPeriod(view, options), max: view.today, longest, ...load};
  void toggleRangeCalendar(open, panel, calendar);
}

function shownPeriod({today, session}: CommonView, {value}: PeriodPickerOptions): Period {
  return periodOf(value, today, session.capabilities.limits?.oldestDay);
}

function presetList(view: CommonView, {value, onChoose, presets = PRESETS}: PeriodPickerOptions): TemplateResult {
  const {t} = view;
  const choose = (preset: PeriodPreset) => (event: Event) => {
    closePopover(event);
    onChoose(preset);
  };
  return html`<div class="period-presets">
    ${presets
      .filter((preset) => isOffered(preset, view))
      .map(
        (preset) =>
          html`<button class="menu-item" type="button" aria-pressed=${preset === value} @click=${choose(preset)}>
            ${t(`period.${preset}`)}
          </button>`,
      )}
  </div>`;
}

/** All time has to begin somewhere, and nothing is longer than the backend allows. */
function isOffered(preset: PeriodPreset, {today, session}: CommonView): boolean {
  const {rangeDays = Infinity, oldestDay} = session.capabilities.limits ?? {};
  if (preset === 'all-time' && oldestDay === undefined) return false;
  return daysIn(resolvePreset(preset, today, oldestDay)) <= rangeDays;
}

/** Said only where it is felt: five years are no limit to anybody. */
function limitNote({t, session}: CommonView): TemplateResult | typeof nothing {
  const {rangeDays = Infinity} = session.capabilities.limits ?? {};
  return rangeDays > 366 ? nothing : html`<p class="help">${t('period.too-long', {count: rangeDays})}</p>`;
}

function datesForm(view: CommonView, options: PeriodPickerOptions, period: Period): TemplateResult {
  const {t, format, session, today} = view;
  const {id, extras} = options;
  return html`<form class="period-form" novalidate @submit=${(event: SubmitEvent) => submit(event, view, options)}>
    ${dateRange({id, from: t('period.from'), to: t('period.to'), value: period, max: today})}
    <p class="help is-bad" id="${id}-problem" role="alert" hidden></p>
    ${extras ?? nothing} ${limitNote(view)}
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
