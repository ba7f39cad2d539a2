import {BASE_METRICS, isBaseMetric, STANDARD_DIMENSIONS} from '@kabinet/contract';
import type {BaseMetric, Commission, Figure, Figures, Period} from '@kabinet/contract';
import {COMMISSION_METRICS, countedCommissions} from '../lists/counted-commissions.js';
import type {Countable, CountedRow} from '../lists/report.js';
import type {ListMapping, Mapping} from './document/judged.js';
import type {Whole} from './reader.js';
import type {DayFigures} from './schemas.js';

/** What the figures of a document are made of. */
export interface FigureSources {
  readonly commissions: readonly Commission[];
  readonly days: readonly DayFigures[];
}

/**
 * What can be counted: what the report says of days, and the rest out of all commissions. Where both count, only what
 * both can be cut by is a dimension. Undefined when nothing is counted.
 */
export function countableOf(mapping: Mapping): Countable | undefined {
  const {report} = mapping;
  const own = ownMetrics(mapping);
  const derived = derivedMetrics(mapping);
  const metrics = BASE_METRICS.filter((metric) => own.includes(metric) || derived.includes(metric));
  if (metrics.length === 0) return undefined;
  const sources = [
    ...(report && own.length > 0 ? [dimensionsOf(report)] : []),
    ...(mapping.commissions && derived.length > 0 ? [[...dimensionsOf(mapping.commissions), 'hour']] : []),
  ];
  return {
    metrics,
    dimensions: dimensionsIn(sources),
    granularities: own.length > 0 ? ['day', 'week', 'month'] : ['hour', 'day', 'week', 'month'],
  };
}

/** The rows of both, each metric from one of them. */
export function countedIn(mapping: Mapping, {commissions, days}: FigureSources): CountedRow[] {
  const own = ownMetrics(mapping);
  const derived = derivedMetrics(mapping);
  return [
    ...days.map((day) => countedDay(day, own)),
    ...countedCommissions(commissions, mapping.programme.timeZone).map((row) => ({
      ...row,
      figures: only(row.figures, derived),
    })),
  ];
}

/** Whether any metric is counted from commissions. */
export function needsCommissions(mapping: Mapping): boolean {
  return derivedMetrics(mapping).length > 0;
}

/** Metrics that the report of the document has. */
function ownMetrics({report}: Mapping): BaseMetric[] {
  return report?.fields.map(({name}) => name).filter(isBaseMetric) ?? [];
}

function derivedMetrics(mapping: Mapping): BaseMetric[] {
  const {commissions} = mapping;
  if (!commissions) return [];
  const own = ownMetrics(mapping);
  const hasSales = has(commissions, 'sale');
  return COMMISSION_METRICS.filter((metric) => !own.includes(metric) && (metric !== 'revenue' || hasSales));
}

const REFERENCES: Readonly<Record<string, string>> = {'link.id': 'link', 'offer.id': 'offer'};

function dimensionsOf({fields}: ListMapping): string[] {
  return ['weekday', ...fields.map(({name}) => REFERENCES[name] ?? name.replace(/^subIds\./, ''))];
}

/** In the usual order, sub-ids last. */
function dimensionsIn([first = [], ...others]: readonly (readonly string[])[]): string[] {
  const shared = first.filter((name) => others.every((names) => names.includes(name)));
  const slots = Array.from({length: 10}, (_, index) => `sub${index + 1}`);
  return [...STANDARD_DIMENSIONS, ...slots].filter((name) => shared.includes(name));
}

function has({fields}: ListMapping, wanted: string): boolean {
  return fields.some(({name}) => name === wanted);
}

function countedDay(row: DayFigures, metrics: readonly BaseMetric[]): CountedRow {
  const {day, link, offer, country, device, referrer, landingPage, promoCode, subIds} = row;
  return {
    day,
    values: {...subIds, link: link?.id, offer: offer?.id, country, device, referrer, landingPage, promoCode},
    labels: {link: link?.name, offer: offer?.name},
    figures: Object.fromEntries(metrics.map((metric) => [metric, figureOf(row[metric])])),
  };
}

function figureOf(value: DayFigures[BaseMetric]): Figure {
  return typeof value === 'object' ? [value] : (value ?? null);
}

function only(figures: Figures, metrics: readonly string[]): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([metric]) => metrics.includes(metric)));
}

/** Days of several periods, each once: periods that are compared may overlap. */
export function daysOfAll(answers: readonly Whole<DayFigures>[], periods: readonly Period[]): DayFigures[] {
  return answers.flatMap(({rows}, index) =>
    rows.filter(({day}) => periods.findIndex(({from, to}) => day >= from && day <= to) === index),
  );
}
