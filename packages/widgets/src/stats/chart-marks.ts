import type {Chart} from 'chart.js';
import type {ChartColours, ChartModel, DrawnPoint} from './chart-model.js';
import type {ChartWindow} from './reduce.js';

export type CourseChart = Chart<'line' | 'bar', DrawnPoint[]>;

/** What stands on the lines: the cursor, and the tag of the point that is still counting. */

const SELECTION_OPACITY = 0.12;
const TAG = {height: 20, padding: 6, gap: 9, radius: 4, opacity: 0.82};

/** Tokens are `rgb(…)` or `#rrggbb`; of whatever else a page may put there, `otherwise` is taken. */
export function faint(colour: string, opacity: number, otherwise: string): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex)
    return `#${hex}${Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')}`;
  const rgb = /^rgb\(([^)/]+)\)$/.exec(colour)?.[1];
  return rgb ? `rgb(${rgb.includes(',') ? rgb.replaceAll(',', ' ') : rgb} / ${opacity})` : otherwise;
}

/** A line through all series, with a dot on each: filled now, hollow for what it is compared with. */
export function drawCursor(
  {ctx, chartArea, scales}: CourseChart,
  {now, before, second}: ChartModel,
  index: number | undefined,
  colours: ChartColours,
): void {
  if (index === undefined || !scales['x'] || !scales['y']) return;
  const x = scales['x'].getPixelForValue(index);
  ctx.save();
  ctx.strokeStyle = colours.zeroLine;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  const dotOf = (value: number | null | undefined, axis: string, fill: string, stroke: string): void => {
    const y = typeof value === 'number' ? scales[axis]?.getPixelForValue(value) : undefined;
    if (y !== undefined) dot(ctx, x, y, fill, stroke);
  };
  dotOf(before?.[index], 'y', colours.surface, colours.before);
  dotOf(second?.values[index], 'second', colours.second, colours.surface);
  dotOf(now[index], 'y', colours.now, colours.surface);
  ctx.restore();
}

/** A veil over the steps that are being chosen. */
export function drawSelection(
  {ctx, chartArea, scales}: CourseChart,
  {from, to}: ChartWindow,
  {now}: ChartColours,
): void {
  const axis = scales['x'];
  if (!axis) return;
  const [left, right] = [axis.getPixelForValue(from - 0.5), axis.getPixelForValue(to + 0.5)];
  ctx.save();
  ctx.fillStyle = faint(now, SELECTION_OPACITY, 'transparent');
  ctx.strokeStyle = now;
  ctx.fillRect(left, chartArea.top, right - left, chartArea.bottom - chartArea.top);
  ctx.strokeRect(left, chartArea.top, right - left, chartArea.bottom - chartArea.top);
  ctx.restore();
}

function dot(ctx: CanvasRenderingContext2D, x: number, y: number, fill: string, stroke: string): void {
  ctx.beginPath();
  ctx.arc(x, y, 4.5, 0, Math.PI * 2);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = stroke;
  ctx.stroke();
}

/** «ещё считается», above or below its point: where it covers less of the lines. */
export function drawTag(
  chart: CourseChart,
  {unfinished, now, window}: ChartModel,
  {surface, line, text, fontFamily}: ChartColours,
): void {
  const {ctx, chartArea, scales} = chart;
  const value = unfinished && now[unfinished.index];
  if (!unfinished || unfinished.index > window.to || !scales['x'] || !scales['y'] || typeof value !== 'number') return;
  const {index, tag} = unfinished;
  const point = {x: scales['x'].getPixelForValue(index), y: scales['y'].getPixelForValue(value)};
  ctx.save();
  ctx.font = `12px ${fontFamily}`;
  const width = Math.ceil(ctx.measureText(tag).width) + 2 * TAG.padding;
  const left = Math.max(chartArea.left, Math.min(point.x - width / 2, chartArea.right - width));
  const top = tagTop(point.y, chartArea, passagesBetween(chart, left, left + width));
  // What it cannot help covering still shines through.
  ctx.fillStyle = faint(surface, TAG.opacity, surface);
  ctx.strokeStyle = line;
  ctx.beginPath();
  ctx.roundRect(left + 0.5, top + 0.5, width - 1, TAG.height - 1, TAG.radius);
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = text;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(tag, left + width / 2, top + TAG.height / 2 + 1);
  ctx.restore();
}

/** From the top of something to its bottom, in pixels from the top of the canvas. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Where each part of the lines passes between two places; the dotted end counts little, it leads to the tag. */
function passagesBetween({data, scales}: CourseChart, left: number, right: number): Extent[] {
  const steps = scales['x'];
  if (!steps) return [];
  return data.datasets.flatMap(({type, data: points, yAxisID = 'y', order}) => {
    const values = scales[yAxisID];
    if (!values || type === 'bar' || order === 1) return [];
    return points.flatMap((to, index) => {
      const from = points[index - 1];
      if (!from || from.y === null || to.y === null) return [];
      const [x1, x2] = [steps.getPixelForValue(from.x), steps.getPixelForValue(to.x)];
      if (x2 < left || x1 > right) return [];
      const [y1, y2] = [values.getPixelForValue(from.y), values.getPixelForValue(to.y)];
      const at = (x: number): number => y1 + ((Math.min(Math.max(x, x1), x2) - x1) / (x2 - x1)) * (y2 - y1);
      const [one, other] = [at(left), at(right)];
      return {top: Math.min(one, other), bottom: Math.max(one, other)};
    });
  });
}

/**
 * The upper edge of a tag for a point at height `y`: above it, unless below it the tag covers fewer `lines`. All in
 * pixels from the top of the canvas.
 */
export function tagTop(y: number, area: Extent, lines: readonly Extent[]): number {
  const [above, below] = [y - TAG.gap - TAG.height, y + TAG.gap];
  const covered = (top: number): number =>
    lines.filter((line) => line.bottom >= top - 1 && line.top <= top + TAG.height + 1).length;
  if (below + TAG.height > area.bottom) return Math.max(area.top, above);
  if (above < area.top) return below;
  return covered(above) <= covered(below) ? above : below;
}
