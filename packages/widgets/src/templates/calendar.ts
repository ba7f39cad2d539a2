import {html, nothing, render} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {addDays, addMonths, firstOfMonth} from '@kabinet/contract';
import type {CalendarDate, Period} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';
import {wear} from '../controllers/wear.js';
import {firstWeekday} from '../runtime/format/week.js';
import {calendar} from '../styles/calendar.styles.js';
import {loadCalendar} from './calendar-elements.js';
import type {LoadCalendar} from './calendar-elements.js';
import {icon} from './icon.js';

/** Of the widget, and of the window that two months and the presets need. */
const TWO_MONTHS = {widget: 640, window: 784};

/** cally's elements, as far as they are used. */
interface Drawn extends HTMLElement {
  /** Settles when what was set is drawn. */
  updated: Promise<unknown>;
}

interface Calendar extends Drawn {
  value: string;
  focusedDate: string;
  tentative: string;
  isDateDisallowed: (date: Date) => boolean;
}

export interface CalendarLimits {
  min?: CalendarDate | undefined;
  max?: CalendarDate | undefined;
  /** How many days a period may have. */
  longest?: number | undefined;
}

export interface CalendarOptions extends CalendarLimits {
  view: Pick<CommonView, 't' | 'today' | 'runtime'>;
  /** Replaced in tests. */
  load?: LoadCalendar;
}

export interface RangeCalendarOptions extends CalendarOptions {
  value: Period;
  /** Also when only its first day is chosen; then it is a period of one day. */
  onChoose: (period: Period) => void;
}

export interface DateCalendarOptions extends CalendarOptions {
  value: CalendarDate | undefined;
  onChoose: (date: CalendarDate) => void;
}

/**
 * Puts a calendar for a period into its place, or leaves the place hidden where there can be none. To be called when
 * the place comes into sight, and again each time.
 *
 * @returns whether there is a calendar
 */
export async function showRangeCalendar(place: HTMLElement, options: RangeCalendarOptions): Promise<boolean> {
  if (!(await ready(place, options))) return false;
  const months = monthsFor(place);
  place.classList.toggle('is-double', months === 2);
  // Another number of months is another calendar: cally goes back and forth between two pages without end when its page
  // and its focused date change at once.
  render(keyed(months, rangeCalendar(options, months)), place);
  const calendar = place.querySelector<Calendar>('calendar-range');
  await drawn(place);
  // Which months are shown is settled by now; the arrows begin at the period.
  if (calendar?.isConnected) calendar.focusedDate = options.value.to;
  return true;
}

/** As `showRangeCalendar`, for one day. */
export async function showDateCalendar(place: HTMLElement, options: DateCalendarOptions): Promise<boolean> {
  if (!(await ready(place, options))) return false;
  const {view, value, onChoose} = options;
  render(
    html`<calendar-date
      class="calendar-element"
      .value=${value ?? ''}
      .focusedDate=${value ?? view.today}
      .locale=${view.runtime.locale}
      .firstDayOfWeek=${firstWeekday(view.runtime.locale)}
      .formatWeekday=${'short'}
      .today=${view.today}
      .min=${options.min ?? ''}
      .max=${options.max ?? ''}
      @change=${(event: Event) => onChoose((event.currentTarget as Calendar).value)}
    >
      ${insideOf(options, 1)}
    </calendar-date>`,
    place,
  );
  await drawn(place);
  return true;
}

async function ready(place: HTMLElement, {load = loadCalendar}: CalendarOptions): Promise<boolean> {
  const isLoaded = await load();
  // A widget may have been taken away meanwhile.
  if (!place.isConnected) return false;
  place.hidden = !isLoaded;
  const root = place.getRootNode();
  if (root instanceof ShadowRoot) wear(root.host as LitElement, [calendar]);
  return !place.hidden;
}

/** Months listen to their calendar from the task after their first drawing on; what is set before is lost on them. */
async function drawn(place: HTMLElement): Promise<void> {
  const elements = [...place.querySelectorAll<Drawn>('.calendar-element, calendar-month')];
  await Promise.all(elements.map(({updated}) => updated));
  await new Promise((resolve) => setTimeout(resolve));
}

function monthsFor(place: HTMLElement): 1 | 2 {
  const own = place.closest<HTMLElement>('.widget')?.offsetWidth ?? innerWidth;
  return own >= TWO_MONTHS.widget && innerWidth >= TWO_MONTHS.window ? 2 : 1;
}

function rangeCalendar(options: RangeCalendarOptions, months: 1 | 2): TemplateResult {
  const {view, value, onChoose, longest} = options;
  const begin = (event: CustomEvent<Date>): void => {
    const day = dayOf(event.detail);
    if (longest !== undefined) (event.currentTarget as Calendar).isDateDisallowed = tooFarFrom(day, longest);
    onChoose({from: day, to: day});
  };
  const end = (event: Event): void => {
    const calendar = event.currentTarget as Calendar;
    const [from = '', to = ''] = calendar.value.split('/');
    calendar.isDateDisallowed = () => false;
    onChoose({from, to});
  };
  return html`<calendar-range
    class="calendar-element"
    .months=${months}
    .pageBy=${'single'}
    .value=${`${value.from}/${value.to}`}
    .focusedDate=${addMonths(firstOfMonth(value.to), 1 - months)}
    .locale=${view.runtime.locale}
    .firstDayOfWeek=${firstWeekday(view.runtime.locale)}
    .formatWeekday=${'short'}
    .today=${view.today}
    .min=${options.min ?? ''}
    .max=${options.max ?? ''}
    @rangestart=${begin}
    @change=${end}
  >
    ${insideOf(options, months)}
  </calendar-range>`;
}

function insideOf({view: {t}}: CalendarOptions, months: 1 | 2): TemplateResult {
  return html`<span slot="previous" class="calendar-page"
      >${icon('left')}<span class="hidden-text">${t('calendar.previous')}</span></span
    >
    <span slot="next" class="calendar-page"
      >${icon('right')}<span class="hidden-text">${t('calendar.next')}</span></span
    >
    <div class="calendar-months">
      <calendar-month></calendar-month>
      ${months === 2 ? html`<calendar-month .offset=${1}></calendar-month>` : nothing}
    </div>`;
}

/** cally knows a calendar date as midnight UTC. */
function dayOf(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}

function tooFarFrom(day: CalendarDate, longest: number): (date: Date) => boolean {
  const [first, last] = [addDays(day, 1 - longest), addDays(day, longest - 1)];
  return (date) => dayOf(date) < first || dayOf(date) > last;
}
