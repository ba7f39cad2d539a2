import type {Dimension} from '@kabinet/contract';
import type {StatsView} from '../stats.view.js';

/** Rows at first and after each «show more»; what is left stands in the others. */
const STEPS = [5, 25, 100, 500, 2500, 10_000];
export const FIRST_ROWS = 5;
const USUAL_MOST_ROWS = 100;
/** Hours of a week. */
const HEAT_ROWS = 168;

/** How many rows to ask for after so many times «show more»; a week has all its hours at once. */
export function rowLimit(view: StatsView, dimensions: readonly Dimension[], step: number): number {
  const wanted = isWeek(dimensions) ? HEAT_ROWS : (STEPS[Math.min(step, STEPS.length - 1)] ?? FIRST_ROWS);
  return Math.min(wanted, view.session.capabilities.limits?.rows ?? USUAL_MOST_ROWS);
}

/** Days of the week by hours: shown as one heat table. */
export function isWeek(dimensions: readonly Dimension[]): boolean {
  return dimensions.length === 2 && ['weekday', 'hour'].every((id) => dimensions.some((one) => one.id === id));
}
