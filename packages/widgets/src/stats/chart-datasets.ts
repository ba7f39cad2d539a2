import type {ChartDataset} from 'chart.js';
import {faint} from './chart-marks.js';
import type {ChartColours, ChartModel, Values} from './chart-model.js';
import {reducePoints} from './reduce.js';
import type {DrawnPoint} from './reduce.js';

export type CourseDataset = ChartDataset<'line' | 'bar', DrawnPoint[]>;

const AREA_OPACITY = 0.14;
const OPEN_OPACITY = 0.6;
/** A line is two pixels thick: what is closer cannot be told apart. */
const COLUMN_PX = 2;
/** How much of its step a bar takes, and the widest one. */
const BAR = {share: 0.64, widest: 40};

/** What Chart.js gets to draw, reduced to a plot so many pixels wide; `parsing` and elements of points are off. */
export function datasetsOf(model: ChartModel, colours: ChartColours, width: number): CourseDataset[] {
  const columns = Math.max(1, Math.ceil(width / COLUMN_PX));
  const reduced = (values: Values): DrawnPoint[] => reducePoints(values, model.window, columns);
  const now = reduced(model.now);
  const current = model.kind === 'bar' ? [bars(model, now, colours, width)] : lines(model, now, colours);
  return [
    ...current,
    ...(model.second ? [secondLine(reduced(model.second.values), colours)] : []),
    ...(model.before ? [formerLine(reduced(model.before), colours)] : []),
  ];
}

/** Steps with nothing on either side are no line: each has a dot. */
export function alone(points: readonly DrawnPoint[]): DrawnPoint[] {
  const isGap = (index: number): boolean => (points[index]?.y ?? null) === null;
  return points.filter((_, index) => !isGap(index) && isGap(index - 1) && isGap(index + 1));
}

function isOpen({unfinished, window}: ChartModel): boolean {
  return unfinished?.index === window.to;
}

function lines(model: ChartModel, points: readonly DrawnPoint[], colours: ChartColours): CourseDataset[] {
  const finished = isOpen(model) ? points.slice(0, -1) : [...points];
  const line: CourseDataset = {
    type: 'line',
    data: finished,
    borderColor: colours.now,
    borderWidth: 2,
    borderJoinStyle: 'round',
    fill: 'origin',
    backgroundColor: ({chart: {ctx, chartArea}}) => area(ctx, chartArea, colours.now),
    pointRadius: 0,
    order: 2,
  };
  return [
    line,
    ...dots(alone(isOpen(model) ? [...finished, {x: model.window.to, y: null}] : finished), colours.now, 'y'),
    ...(isOpen(model) ? [openEnd(points.slice(-2), colours)] : []),
  ];
}

/** A dotted line that steps back: what falls there is the day's hour and not the figure. */
function openEnd(points: DrawnPoint[], colours: ChartColours): CourseDataset {
  return {
    type: 'line',
    data: points,
    borderColor: faint(colours.now, OPEN_OPACITY, colours.now),
    borderDash: [1.5, 4],
    borderWidth: 2,
    pointRadius: points.map((_, index) => (index === points.length - 1 ? 4 : 0)),
    pointBackgroundColor: colours.surface,
    pointBorderColor: colours.now,
    pointBorderWidth: 2,
    order: 1,
  };
}

function dots(points: DrawnPoint[], colour: string, yAxisID: 'y' | 'second'): CourseDataset[] {
  if (points.length === 0) return [];
  return [
    {type: 'line', data: points, showLine: false, pointRadius: 3, pointBackgroundColor: colour, yAxisID, order: 1},
  ];
}

function bars(model: ChartModel, points: DrawnPoint[], {now}: ChartColours, width: number): CourseDataset {
  const steps = Math.min(model.window.to - model.window.from + 1, width / COLUMN_PX);
  const open = isOpen(model) ? points.length - 1 : -1;
  const faded = faint(now, 1 - OPEN_OPACITY, now);
  return {
    type: 'bar',
    data: points,
    barThickness: Math.max(1, Math.min(BAR.widest, (width / steps) * BAR.share)),
    backgroundColor: ({dataIndex}) => (dataIndex === open ? faded : now),
    order: 5,
  };
}

/** Told from the others by its dashes and dots, not by its colour alone. */
function secondLine(points: DrawnPoint[], {second}: ChartColours): CourseDataset {
  return {
    type: 'line',
    data: points,
    yAxisID: 'second',
    borderColor: second,
    borderWidth: 1.5,
    borderDash: [9, 3, 2, 3],
    pointRadius: points.length === 1 ? 3 : 0,
    pointBackgroundColor: second,
    order: 3,
  };
}

function formerLine(points: DrawnPoint[], {before}: ChartColours): CourseDataset {
  return {
    type: 'line',
    data: points,
    borderColor: before,
    borderWidth: 1.5,
    borderDash: [4, 4],
    pointRadius: points.length === 1 ? 3 : 0,
    pointBackgroundColor: before,
    order: 4,
  };
}

function area(ctx: CanvasRenderingContext2D, chartArea: {top: number; bottom: number} | undefined, colour: string) {
  if (!chartArea) return 'transparent';
  const gradient = ctx.createLinearGradient(0, chartArea.top, 0, chartArea.bottom);
  gradient.addColorStop(0, faint(colour, AREA_OPACITY, 'transparent'));
  gradient.addColorStop(1, faint(colour, 0, 'transparent'));
  return gradient;
}
