import type {Instant} from '@kabinet/contract';
import {dateFormat} from './intl-cache.js';

/** What the clock on the wall showed there: `2026-11-21 14:32`. */
export function dateTimeIn(timeZone: string, instant: Instant): string {
  // Swedish writes dates as ISO does.
  const format = dateFormat('sv-SE', {dateStyle: 'short', timeStyle: 'short', timeZone});
  return format.format(new Date(instant)).replace(/\u00a0/g, ' ');
}
