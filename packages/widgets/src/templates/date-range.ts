import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {CalendarDate, Period} from '@kabinet/contract';
import {calendarCode, clearCalendar, followTyped} from './calendar-place.js';
import type {RangeCalendarOptions} from './calendar.js';

export interface DateRangeOptions {
  /** Unique in the widget; the fields are `<id>-from` and `<id>-to`. */
  id: string;
  from: string;
  to: string;
  value: Period;
  max?: CalendarDate;
}

/** Two dates to be typed, and room for a calendar that follows them, and they it. */
export function dateRange({id, from, to, value, max = ''}: DateRangeOptions): TemplateResult {
  return html`<div class="period-dates" @input=${follow}>
      ${dateInput(`${id}-from`, from, value.from, max)}
      <span aria-hidden="true">–</span>
      ${dateInput(`${id}-to`, to, value.to, max)}
    </div>
    <div class="calendar" part="calendar" hidden></div>`;
}

/** The dates that stand in the fields of `dateRange`; what is not complete is empty. */
export function typedPeriod(container: ParentNode): Period {
  const [from, to] = inputsIn(container);
  return {from: from?.value ?? '', to: to?.value ?? ''};
}

/** To be called when the panel around a `dateRange` has opened or closed. */
export async function toggleRangeCalendar(
  open: boolean,
  container: ParentNode,
  options: Omit<RangeCalendarOptions, 'onChoose'>,
): Promise<void> {
  const place = container.querySelector<HTMLElement>('.calendar');
  if (!place) return;
  if (!open) {
    clearCalendar(place);
    return;
  }
  const code = await calendarCode();
  await code?.showRangeCalendar(place, {
    ...options,
    onChoose: ({from, to}) => {
      const inputs = inputsIn(container);
      inputs.forEach((input, index) => (input.value = index === 0 ? from : to));
    },
  });
}

function dateInput(id: string, label: string, value: CalendarDate, max: string): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <input class="input" part="input" id=${id} type="date" required max=${max} value=${value} />
  </div>`;
}

function follow(event: Event): void {
  const dates = event.currentTarget as HTMLElement;
  const place = dates.parentElement?.querySelector<HTMLElement>('.calendar');
  if (place) followTyped(place, typedPeriod(dates));
}

function inputsIn(container: ParentNode): HTMLInputElement[] {
  return [...container.querySelectorAll<HTMLInputElement>('input[type=date]')];
}
