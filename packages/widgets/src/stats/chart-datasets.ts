import type {ChartDataset} from 'chart.js';
import {faint} from './chart-marks.js';
import type {ChartColours, ChartModel, DrawnPoint, Values} from './chart-model.js';

export type CourseDataset = ChartDataset<'line' | 'bar', DrawnPoint[]>;

const AREA_OPACITY = 0.14;
const OPEN_OPACITY = 0.6;
/** How much of its step a bar takes, and the widest one. */
const BAR = {share: 0.64, widest: 40};

/** What Chart.js gets to draw on a plot so many pixels wide: points as it keeps them, since `parsing` is off. */
export function datasetsOf(model: ChartModel, colours: ChartColours, width: number): CourseDataset[] {
  const now = pointsOf(model.now, model);
  const current = model.kind === 'bar' ? [bars(model, now, colours, width)] : lines(model, now, colours);
  return [
    ...current,
    ...(model.second ? [secondLine(pointsOf(model.second.values, model), colours)] : []),
    ...(model.before ? [formerLine(pointsOf(model.before, model), colours)] : []),
  ];
}

function pointsOf(values: Values, {window: {from, to}}: ChartModel): DrawnPoint[] {
  return values.slice(from, to + 1).map((y, index) => ({x: from + index, y}));
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
  return [line, ...dots(alone(finished), colours.now), ...(isOpen(model) ? [openEnd(points.slice(-2), colours)] : [])];
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
    // An axis at the end does not cut it.
    clip: 6,
    pointBackgroundColor: colours.surface,
    pointBorderColor: colours.now,
    pointBorderWidth: 2,
    order: 1,
  };
}

function dots(points: DrawnPoint[], colour: string): CourseDataset[] {
  if (points.length === 0) return [];
  return [{type: 'line', data: points, showLine: false, pointRadius: 3, pointBackgroundColor: colour, order: 1}];
}

function bars(model: ChartModel, points: DrawnPoint[], {now}: ChartColours, width: number): CourseDataset {
  const steps = model.window.to - model.window.from + 1;
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
