import * as v from 'valibot';
import {calendarDateSchema} from './calendar.js';

/** Whole days of the programme's calendar, both ends included: one day has `from` equal to `to`. */
export const periodSchema = v.pipe(
  v.object({from: calendarDateSchema, to: calendarDateSchema}),
  v.forward(
    v.partialCheck([['from'], ['to']], ({from, to}) => from <= to, 'The period ends before it begins.'),
    ['to'],
  ),
);
export type Period = v.InferOutput<typeof periodSchema>;

export const PRESETS = [
  'today',
  'yesterday',
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'this-month',
  'last-month',
  'this-quarter',
  'last-quarter',
  'this-year',
  'last-year',
  'all-time',
] as const;
export const presetSchema = v.picklist(PRESETS);
export type PeriodPreset = v.InferOutput<typeof presetSchema>;

export const granularitySchema = v.picklist(['hour', 'day', 'week', 'month']);
export type Granularity = v.InferOutput<typeof granularitySchema>;
