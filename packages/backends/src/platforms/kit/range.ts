import {daysIn, invalid} from '@kabinet/contract';
import type {ReportQuery} from '@kabinet/contract';

/** Keeps a question from becoming more requests than a platform's queue can take. @throws {BackendError} `validation` */
export function requireRange({period, compare}: Pick<ReportQuery, 'period' | 'compare'>, days: number): void {
  for (const [pointer, asked] of Object.entries({'/period': period, '/compare': compare})) {
    if (asked && daysIn(asked) > days)
      throw invalid(pointer, 'range_too_long', `At most ${days} days can be asked for.`);
  }
}
