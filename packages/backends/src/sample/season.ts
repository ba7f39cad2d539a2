import {weekdayOf} from '@kabinet/contract';
import type {CalendarDate} from '@kabinet/contract';

/** How lively a day is, Monday to Sunday: people look around on weekends and order on weekdays. */
const WEEKDAYS = [0.93, 0.95, 0.97, 1.02, 0.98, 1.06, 1.09] as const;

/** January to December: a lively spring, a quiet summer, the sales of November, the gifts of December. */
const MONTHS = [0.82, 0.88, 1.02, 1.1, 1.05, 0.9, 0.84, 0.9, 1.04, 1.1, 1.32, 1.28] as const;

/** Clicks of each hour of the programme's day, from midnight. */
const HOURS = [9, 5, 3, 2, 2, 4, 9, 18, 28, 36, 41, 44, 45, 44, 43, 42, 42, 44, 48, 55, 62, 58, 42, 22] as const;

/** Traffic of a day beside that of a usual one; `age` is 0 for the first day of the history and 1 for the last. */
export function trafficOn(date: CalendarDate, age: number): number {
  const weekday = WEEKDAYS[weekdayOf(date) - 1] ?? 1;
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? 1;
  return weekday * month * (0.8 + 0.4 * age);
}

/** Hours of the day with their weights; the weights are the same every day. */
export const HOUR_WEIGHTS: readonly (readonly [number, number])[] = HOURS.map((weight, hour) => [hour, weight]);
