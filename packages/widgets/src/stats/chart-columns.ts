import type {Scale} from 'chart.js';
import {faint} from './chart-marks.js';
import type {CourseChart} from './chart-marks.js';
import type {ChartColours, ChartModel, Values} from './chart-model.js';
import {columnsOf} from './reduce.js';
import type {Columns} from './reduce.js';

/** A line is two pixels thick: steps that are closer cannot be told apart. */
const COLUMN_PX = 2;
const AREA_OPACITY = 0.14;
/** Columns that are drawn and left out in turn, where a line is not solid. */
const DASHES = {now: [1, 0], before: [2, 2], second: [4, 1]} as const;

/** Whether steps lie so close on a plot of this width that they are drawn as columns. */
export function isDense({window}: ChartModel, width: number): boolean {
  return (window.to - window.from + 1) * COLUMN_PX > width;
}

/**
 * Draws what lines and bars look like when their steps are narrower than they are: in each column a stroke from the
 * lowest value to the highest. Chart.js gets nothing of it but the axes, so that the cost follows the width.
 */
export function drawColumns(chart: CourseChart, model: ChartModel, colours: ChartColours): void {
  const {ctx, chartArea, scales} = chart;
  const {y, second} = scales;
  const count = Math.floor((chartArea.right - chartArea.left) / COLUMN_PX);
  if (!y || count < 1) return;
  const reduced = (values: Values): Columns => columnsOf(values, model.window, count);
  ctx.save();
  if (model.before) strokes(chart, y, reduced(model.before), colours.before, DASHES.before);
  const now = reduced(model.now);
  towardsZero(chart, y, now, model.kind === 'bar' ? colours.now : faint(colours.now, AREA_OPACITY / 2, 'transparent'));
  if (model.kind === 'line') strokes(chart, y, now, colours.now, DASHES.now);
  if (model.second && second) strokes(chart, second, reduced(model.second.values), colours.second, DASHES.second);
  ctx.restore();
}

/** Values to pixels; asked of the axis twice only. */
function heights(axis: Scale): (value: number) => number {
  const zero = axis.getPixelForValue(0);
  const one = axis.getPixelForValue(1) - zero;
  return (value) => zero + value * one;
}

function strokes(
  {ctx, chartArea: {left}}: CourseChart,
  axis: Scale,
  {low, high, broken}: Columns,
  colour: string,
  [on, off]: readonly [number, number],
): void {
  const at = heights(axis);
  ctx.fillStyle = colour;
  for (let column = 0; column < low.length; column++) {
    let [least, most] = [low[column] ?? NaN, high[column] ?? NaN];
    if (Number.isNaN(least) || column % (on + off) >= on) continue;
    // The line comes from the column before, unless that has a gap.
    if (column > 0 && !broken[column - 1] && !broken[column]) {
      least = Math.min(least, high[column - 1] ?? NaN);
      most = Math.max(most, low[column - 1] ?? NaN);
    }
    const top = at(most) - COLUMN_PX / 2;
    const width = broken[column] ? COLUMN_PX / 2 : COLUMN_PX;
    ctx.fillRect(left + column * COLUMN_PX, top, width, at(least) - top + COLUMN_PX / 2);
  }
}

/** From zero to the value that is farther from it. */
function towardsZero({ctx, chartArea: {left}}: CourseChart, axis: Scale, {low, high}: Columns, colour: string): void {
  const at = heights(axis);
  const zero = at(0);
  ctx.fillStyle = colour;
  for (let column = 0; column < low.length; column++) {
    const [least, most] = [low[column] ?? NaN, high[column] ?? NaN];
    if (Number.isNaN(least)) continue;
    const end = at(Math.abs(least) > Math.abs(most) ? least : most);
    ctx.fillRect(left + column * COLUMN_PX, Math.min(zero, end), COLUMN_PX, Math.abs(end - zero));
  }
}
