import {nothing, render} from 'lit';
import type {Period} from '@kabinet/contract';
import type * as calendarModule from './calendar.js';

/** cally's element, as far as it follows. */
interface RangeCalendar extends HTMLElement {
  value: string;
  focusedDate: string;
  tentative: string;
}

/** The calendar follows what is typed beside it. */
export function followTyped(place: HTMLElement, period: Period): void {
  const calendar = place.querySelector<RangeCalendar>('calendar-range');
  if (!calendar || !period.from || !period.to || period.from > period.to) return;
  calendar.tentative = '';
  calendar.value = `${period.from}/${period.to}`;
  calendar.focusedDate = period.to;
}

/** Nothing of what was half chosen is left for the next time. */
export function clearCalendar(place: HTMLElement): void {
  place.hidden = true;
  render(nothing, place);
}

/** What draws calendars, asked for when one is; undefined where it cannot be loaded. */
export function calendarCode(): Promise<typeof calendarModule | undefined> {
  return import('./calendar.js').catch(() => undefined);
}
