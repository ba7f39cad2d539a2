import {calendarDateSchema, instantSchema, offsetIn, startOfDay} from '@kabinet/contract';
import type {CalendarDate, Instant} from '@kabinet/contract';
import * as v from 'valibot';
import type {MomentStyle} from '../document/values.js';
import {Unreadable} from './unreadable.js';

/** An instant from a moment as the API writes it, as `Date.prototype.toISOString` does. @throws {Unreadable} */
export function momentOf(raw: unknown, style: MomentStyle): Instant {
  switch (style.style) {
    case 'iso':
      if (v.is(instantSchema, raw)) return new Date(raw).toISOString();
      throw new Unreadable('a moment with "Z" or an offset', raw);
    case 'seconds':
      return sinceEpoch(raw, 1000);
    case 'milliseconds':
      return sinceEpoch(raw, 1);
    case 'local':
      return localMoment(raw, style.zone);
  }
}

/** A calendar day, with or without a time after it. @throws {Unreadable} */
export function dayOf(raw: unknown): CalendarDate {
  const day = dateParts(raw)?.day;
  if (v.is(calendarDateSchema, day)) return day;
  throw new Unreadable('a day such as "2026-03-29"', raw);
}

function sinceEpoch(raw: unknown, factor: number): Instant {
  const count = typeof raw === 'string' && /^\d{1,15}$/.test(raw) ? Number(raw) : raw;
  const ms = typeof count === 'number' ? Math.round(count * factor) : NaN;
  const text = Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : undefined;
  if (v.is(instantSchema, text)) return text;
  throw new Unreadable('a number of seconds or milliseconds since 1970', raw);
}

/** By the clock on the wall. An hour that it shows twice is the earlier one; one that it skips is the hour after. */
function localMoment(raw: unknown, zone: string): Instant {
  const {day, time} = dateParts(raw) ?? {};
  if (!v.is(calendarDateSchema, day)) throw new Unreadable('a moment such as "2026-03-29 14:30:00"', raw);
  if (time === undefined) return startOfDay(day, zone);
  const wall = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(wall)) throw new Unreadable('a time of day such as "14:30:00"', raw);
  const before = offsetMs(zone, wall - DAY_MS);
  const after = offsetMs(zone, wall + DAY_MS);
  const fitting = [before, after].map((offset) => wall - offset).filter((at) => at + offsetMs(zone, at) === wall);
  return new Date(Math.min(...(fitting.length > 0 ? fitting : [wall - before]))).toISOString();
}

const DAY_MS = 86_400_000;

function offsetMs(zone: string, at: number): number {
  return offsetIn(zone, new Date(at).toISOString()) * 60_000;
}

function dateParts(written: unknown): {day: string; time: string | undefined} | undefined {
  const raw = typeof written === 'number' ? String(written) : written;
  if (typeof raw !== 'string') return undefined;
  const compact = /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d)(\d\d)(\d\d)?)?$/.exec(raw);
  if (compact) {
    const [, year, month, date, hours, minutes, seconds = '00'] = compact;
    return {day: `${year}-${month}-${date}`, time: hours && `${hours}:${minutes}:${seconds}`};
  }
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?))?/.exec(raw);
  const dotted = /^(\d\d)\.(\d\d)\.(\d{4})(?: (\d\d:\d\d(?::\d\d)?))?/.exec(raw);
  if (iso) return {day: `${iso[1]}-${iso[2]}-${iso[3]}`, time: iso[4]};
  return dotted ? {day: `${dotted[3]}-${dotted[2]}-${dotted[1]}`, time: dotted[4]} : undefined;
}
