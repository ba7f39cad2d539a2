import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {CalendarDate} from '@kabinet/contract';
import {calendarCode, clearCalendar} from './calendar-place.js';
import type {CalendarOptions} from './calendar.js';
import {describedBy, field} from './field.js';
import type {FieldOptions} from './field.js';
import {icon} from './icon.js';
import {popover} from './popover.js';

export interface DateFieldOptions extends FieldOptions, Omit<CalendarOptions, 'longest'> {
  value: CalendarDate | undefined;
  /** Undefined when the field is empty or its date is not complete. */
  onChange: (value: CalendarDate | undefined) => void;
  required?: boolean;
}

/**
 * A date, typed into the browser's own field or chosen in a calendar. Where the calendar cannot be loaded, its button
 * gives way to the browser's.
 */
export function dateField(options: DateFieldOptions): TemplateResult {
  const {id, label, value, onChange, view, disabled = false, required = false} = options;
  return field(
    options,
    html`<span class="date-input">
      <input
        class="input"
        part="input"
        type="date"
        id=${id}
        min=${options.min ?? nothing}
        max=${options.max ?? nothing}
        ?required=${required}
        ?disabled=${disabled}
        aria-invalid=${options.error ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
        .value=${live(value ?? '')}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).value || undefined)}
      />
      ${popover({
        id: `${id}-calendar`,
        trigger: icon('calendar'),
        triggerClass: 'is-icon is-bare',
        label: view.t('calendar.open', {name: label}),
        panelLabel: view.t('calendar.label'),
        panelClass: 'date-panel',
        content: () => html`<div class="calendar" hidden></div>`,
        disabled,
        onToggle: (open, panel) => void toggleCalendar(open, panel, options),
      })}
    </span>`,
  );
}

async function toggleCalendar(open: boolean, panel: HTMLElement, options: DateFieldOptions): Promise<void> {
  const place = panel.querySelector<HTMLElement>('.calendar');
  if (!place) return;
  if (!open) {
    clearCalendar(place);
    return;
  }
  const onChoose = (date: CalendarDate): void => {
    panel.hidePopover();
    options.onChange(date);
  };
  const code = await calendarCode();
  if (!(await code?.showDateCalendar(place, {...options, onChoose}))) fallBack(panel);
  else if (panel.matches(':popover-open')) place.querySelector<HTMLElement>('.calendar-element')?.focus();
}

/** The browser's own button is shown, and does at once what the visitor wanted. */
function fallBack(panel: HTMLElement): void {
  panel.hidePopover();
  const frame = panel.closest('.date-input');
  const input = frame?.querySelector('input');
  frame?.classList.add('is-native');
  input?.focus();
  try {
    input?.showPicker();
  } catch {
    // Too long after the press: the visitor presses the browser's button.
  }
}
