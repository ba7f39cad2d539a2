import {addDays, bucketOf, bucketsOf, daysIn, hoursOfDay, startOfDay} from '@kabinet/contract';
import type {BaseMetric, Bucket, Granularity, Period} from '@kabinet/contract';
import {Tally} from './figures.js';
import {count, valueOf} from './occurrences.js';
import type {Occurrence} from './occurrences.js';
import {wallClock} from './wall-clock.js';
import type {WallClock} from './wall-clock.js';

/** How a period is cut, and what of. */
export interface CutOptions {
  readonly period: Period;
  readonly timeZone: string;
  readonly currency: string;
  readonly granularity?: Granularity | undefined;
  readonly dimensions: readonly string[];
}

/** Figures of a period as a whole, by time, and by the values of dimensions. */
export class Cut {
  readonly totals: Tally;
  readonly #options: CutOptions;
  readonly #clock: WallClock;
  readonly #buckets = new Map<string, Tally>();
  readonly #rows = new Map<string, {readonly values: readonly string[]; readonly tally: Tally}>();

  constructor(options: CutOptions, occurrences: Iterable<Occurrence>) {
    this.#options = options;
    this.#clock = wallClock(options.timeZone);
    this.totals = new Tally(options.currency);
    const labelAt = options.granularity && labeller(options, options.granularity);
    for (const occurrence of occurrences) {
      count(this.totals, occurrence);
      if (labelAt) count(this.#bucket(labelAt(occurrence.at)), occurrence);
      if (options.dimensions.length > 0) count(this.#row(occurrence), occurrence);
    }
  }

  /** Every bucket of the period; undefined when it was not cut by time. */
  series(metrics: readonly BaseMetric[]): Bucket[] | undefined {
    const {period, granularity, timeZone} = this.#options;
    if (!granularity) return undefined;
    return bucketsOf(period, granularity, timeZone).map((bucket) => ({
      bucket,
      figures: this.#bucket(bucket).figures(metrics),
    }));
  }

  /** The values that occurred, by a key that is the same in every cut. */
  rows(): ReadonlyMap<string, {readonly values: readonly string[]; readonly tally: Tally}> {
    return this.#rows;
  }

  #bucket(label: string): Tally {
    let tally = this.#buckets.get(label);
    if (!tally) this.#buckets.set(label, (tally = new Tally(this.#options.currency)));
    return tally;
  }

  #row(occurrence: Occurrence): Tally {
    const values = this.#options.dimensions.map((dimension) => valueOf(occurrence, dimension, this.#clock));
    const key = JSON.stringify(values);
    let row = this.#rows.get(key);
    if (!row) this.#rows.set(key, (row = {values, tally: new Tally(this.#options.currency)}));
    return row.tally;
  }
}

/** Tells the bucket of a moment in the period. Starts are found once: asking the calendar for every click is slow. */
function labeller({period, timeZone}: CutOptions, granularity: Granularity): (at: string) => string {
  const starts = startsOf(period, granularity, timeZone);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle]?.start ?? '') <= at) low = middle;
      else high = middle - 1;
    }
    return starts[low]?.label ?? '';
  };
}

function startsOf(
  {from, ...rest}: Period,
  granularity: Granularity,
  timeZone: string,
): {start: string; label: string}[] {
  const days = Array.from({length: daysIn({from, ...rest})}, (_, index) => addDays(from, index));
  if (granularity === 'hour') {
    return days.flatMap((day) => hoursOfDay(day, timeZone)).map((start) => ({start, label: start}));
  }
  return days.map((day) => ({start: startOfDay(day, timeZone), label: bucketOf(day, granularity)}));
}
