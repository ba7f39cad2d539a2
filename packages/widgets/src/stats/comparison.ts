import {addDays, daysIn, previousPeriod, sameDaysLastYear, sameWeekdaysLastYear} from '@kabinet/contract';
import type {Period, Report} from '@kabinet/contract';

/** What a period is compared with. Aligned by weekday, a Monday stands beside a Monday. */
export const COMPARISONS = ['none', 'previous', 'previous-weekdays', 'year', 'year-weekdays'] as const;
export type Comparison = (typeof COMPARISONS)[number];

const WEEK = 7;

/** The other period; undefined where there is none. */
export function comparedPeriod(comparison: Comparison, period: Period): Period | undefined {
  switch (comparison) {
    case 'none':
      return undefined;
    case 'previous':
      return previousPeriod(period);
    case 'previous-weekdays':
      return earlier(period, Math.ceil(daysIn(period) / WEEK) * WEEK);
    case 'year':
      return sameDaysLastYear(period);
    case 'year-weekdays':
      return sameWeekdaysLastYear(period);
  }
}

/** Which other period it is, as words tell it: the one just before, or the same a year ago. */
export type Former = 'previous' | 'year';

/** Told from the days of an answer, which may be older than what has been chosen since. */
export function formerOf({period, compare}: Pick<Report, 'period' | 'compare'>): Former {
  const isOf = (comparison: Comparison): boolean => {
    const other = comparedPeriod(comparison, period);
    return other?.from === compare?.period.from && other?.to === compare?.period.to;
  };
  const isYear = isOf('year') || isOf('year-weekdays');
  return isYear && !isOf('previous') && !isOf('previous-weekdays') ? 'year' : 'previous';
}

export function isComparison(text: string): text is Comparison {
  return (COMPARISONS as readonly string[]).includes(text);
}

function earlier({from, to}: Period, days: number): Period {
  return {from: addDays(from, -days), to: addDays(to, -days)};
}
