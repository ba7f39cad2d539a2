import type {Chart} from 'chart.js';
import type {ChartColours} from './line-chart.js';

/** What stands on the lines: the cursor, and the tag of the point that is still counting. */

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

/** A line through both series, with a dot on each: filled now, hollow before. */
export function drawCursor(chart: Chart<'line'>, index: number | undefined, colours: ChartColours): void {
  const {ctx, chartArea, scales} = chart;
  if (index === undefined || !scales.x || !scales.y) return;
  const x = scales.x.getPixelForValue(index);
  ctx.save();
  ctx.strokeStyle = colours.zeroLine;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  const [now, before] = chart.data.datasets.map(({data}) => data[index]);
  if (typeof before === 'number') dot(ctx, x, scales.y.getPixelForValue(before), colours.surface, colours.before);
  if (typeof now === 'number') dot(ctx, x, scales.y.getPixelForValue(now), colours.now, colours.surface);
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
  chart: Chart<'line'>,
  {index, tag}: {readonly index: number; readonly tag: string},
  {surface, line, text, fontFamily}: ChartColours,
): void {
  const {ctx, chartArea, scales} = chart;
  const value = chart.data.datasets[0]?.data[index];
  if (!scales.x || !scales.y || typeof value !== 'number') return;
  const point = {x: scales.x.getPixelForValue(index), y: scales.y.getPixelForValue(value)};
  ctx.save();
  ctx.font = `12px ${fontFamily}`;
  const width = Math.ceil(ctx.measureText(tag).width) + 2 * TAG.padding;
  const left = Math.max(chartArea.left, Math.min(point.x - width / 2, chartArea.right - width));
  const top = tagTop(point.y, chartArea, passagesBetween(chart, left, left + width, index));
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

/** Where each part of the lines passes between two places; the dotted part ends at the tag's own point. */
function passagesBetween({data, scales}: Chart<'line'>, left: number, right: number, open: number): Extent[] {
  const {x: days, y: values} = scales;
  if (!days || !values) return [];
  return data.datasets.flatMap(({data: series}, isBefore) =>
    series.flatMap((to, index) => {
      const from = series[index - 1];
      if (typeof from !== 'number' || typeof to !== 'number' || (index === open && !isBefore)) return [];
      const [x1, x2] = [days.getPixelForValue(index - 1), days.getPixelForValue(index)];
      if (x2 < left || x1 > right) return [];
      const [y1, y2] = [values.getPixelForValue(from), values.getPixelForValue(to)];
      const at = (x: number): number => y1 + ((Math.min(Math.max(x, x1), x2) - x1) / (x2 - x1)) * (y2 - y1);
      const [one, other] = [at(left), at(right)];
      return {top: Math.min(one, other), bottom: Math.max(one, other)};
    }),
  );
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
