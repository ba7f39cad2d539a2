import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {CalendarDate, Period} from '@kabinet/contract';
import {calendarCode, clearCalendar} from '../../templates/calendar-place.js';
import type {CommissionsView} from '../commissions.messages.js';

export interface JumpOptions {
  value: CalendarDate | undefined;
  /** Days that the list may have. */
  days: Period;
  onJump: (day: CalendarDate) => void;
}

/** Begins the list with a day, typed or chosen in a calendar. */
export function jumpForm({t}: CommissionsView, options: JumpOptions): TemplateResult {
  const {value, days} = options;
  return html`<form class="jump-form" @submit=${(event: SubmitEvent) => submit(event, options)}>
      <div class="field">
        <label class="label" for="commission-day-input">${t('jump.day')}</label>
        <input
          class="input"
          part="input"
          id="commission-day-input"
          type="date"
          required
          min=${days.from}
          max=${days.to}
          value=${value ?? ''}
        />
      </div>
      <button class="button is-primary" part="button" type="submit">${t('jump.go')}</button>
    </form>
    <div class="calendar" part="calendar" hidden></div>`;
}

function submit(event: SubmitEvent, {onJump}: JumpOptions): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const day = form.querySelector('input')?.value;
  form.closest<HTMLElement>('[popover]')?.hidePopover();
  if (day) onJump(day);
}

/** To be called when the panel around the form has opened or closed. Without a calendar's code the field does as well. */
export async function toggleCalendar(
  open: boolean,
  panel: HTMLElement,
  view: CommissionsView,
  {value, days, onJump}: JumpOptions,
): Promise<void> {
  const place = panel.querySelector<HTMLElement>('.calendar');
  if (!place) return;
  if (!open) {
    clearCalendar(place);
    return;
  }
  const code = await calendarCode();
  await code?.showDateCalendar(place, {
    view,
    value,
    min: days.from,
    max: days.to,
    onChoose: (day) => {
      panel.hidePopover();
      onJump(day);
    },
  });
}
