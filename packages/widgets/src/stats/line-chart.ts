import {CategoryScale, Chart, Filler, LinearScale, LineController, LineElement, PointElement} from 'chart.js';
import type {ChartConfiguration, ChartDataset, Plugin, Scale, ScriptableLineSegmentContext} from 'chart.js';
import {valueScale} from './value-scale.js';

/** Registering adds to the module's list of parts; its defaults, which the page may share, stay as they are. */
Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement);

export interface ChartColours {
  now: string;
  before: string;
  surface: string;
  line: string;
  zeroLine: string;
  text: string;
  fontFamily: string;
}

export interface ChartModel {
  /** One per point; empty where the axis has no label. */
  labels: readonly string[];
  now: readonly (number | null)[];
  before: readonly (number | null)[] | undefined;
  /** The index of the point that is still counting. */
  unfinished: number | undefined;
  /** Writes a value on the axis; the top one has the unit. */
  tick: (value: number, isTop: boolean) => string;
}

export interface LineChart {
  update(model: ChartModel, colours: ChartColours): void;
  /** Marks a point, or none; returns where it is, in pixels from the left edge of the canvas. */
  mark(index: number | undefined): number | undefined;
  /** The point nearest to a place, in pixels from the left edge of the canvas. */
  nearest(x: number): number;
  destroy(): void;
}

const AREA_OPACITY = 0.14;

/** Draws two series on a canvas. Nothing is animated: figures change at once. */
export function lineChart(canvas: HTMLCanvasElement, first: ChartModel, firstColours: ChartColours): LineChart {
  let colours = firstColours;
  let marked: number | undefined;
  const cursor: Plugin<'line'> = {
    id: 'cursor',
    afterDatasetsDraw: (chart) => drawCursor(chart, marked, colours),
  };
  const chart = new Chart<'line', (number | null)[]>(canvas, {...configuration(first, colours), plugins: [cursor]});
  return {
    update(model, changed) {
      colours = changed;
      const {data, options} = configuration(model, changed);
      chart.data = data;
      chart.options = options ?? {};
      chart.update('none');
    },
    mark(index) {
      marked = index;
      chart.draw();
      return index === undefined ? undefined : chart.scales.x?.getPixelForValue(index);
    },
    nearest: (x) => chart.scales.x?.getValueForPixel(x) ?? 0,
    destroy: () => chart.destroy(),
  };
}

type LineConfiguration = ChartConfiguration<'line', (number | null)[]>;

function configuration(model: ChartModel, colours: ChartColours): LineConfiguration {
  return {
    type: 'line',
    data: {labels: [...model.labels], datasets: datasets(model, colours)},
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: {padding: {top: 8, right: 8}},
      scales: {x: dayAxis(model, colours), y: valueAxis(model, colours)},
    },
  };
}

function datasets(
  {now, before, unfinished}: ChartModel,
  colours: ChartColours,
): ChartDataset<'line', (number | null)[]>[] {
  const isOpen = (context: ScriptableLineSegmentContext): boolean => context.p1DataIndex === unfinished;
  const current: ChartDataset<'line', (number | null)[]> = {
    data: [...now],
    borderColor: colours.now,
    borderWidth: 2,
    borderJoinStyle: 'round',
    fill: 'origin',
    backgroundColor: ({chart: {ctx, chartArea}}) => area(ctx, chartArea, colours.now),
    segment: {
      borderDash: (context) => (isOpen(context) ? [2, 4] : undefined),
      backgroundColor: (context) => (isOpen(context) ? 'transparent' : undefined),
    },
    pointRadius: ({dataIndex}) => (dataIndex === unfinished || now.length === 1 ? 3.5 : 0),
    pointBackgroundColor: colours.surface,
    pointBorderColor: colours.now,
    pointBorderWidth: 2,
    order: 1,
  };
  const former: ChartDataset<'line', (number | null)[]> = {
    data: [...(before ?? [])],
    borderColor: colours.before,
    borderWidth: 1.5,
    borderDash: [4, 4],
    pointRadius: 0,
    fill: false,
    order: 2,
  };
  return before ? [current, former] : [current];
}

function dayAxis({labels}: ChartModel, {text, fontFamily}: ChartColours) {
  return {
    border: {display: false},
    grid: {display: false},
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 4,
      color: text,
      font: {family: fontFamily, size: 12},
      callback(this: Scale, _value: unknown, index: number) {
        return isRoomFor(labels, index, this.chart.width) ? (labels[index] ?? '') : '';
      },
    },
  };
}

/** Pixels that a label and the gap after it take. */
const LABEL_WIDTH = 72;

/** On a narrow canvas only every second or third label stays, counted back from the last. */
function isRoomFor(labels: readonly string[], index: number, width: number): boolean {
  const every = Math.ceil((labels.filter(Boolean).length * LABEL_WIDTH) / Math.max(width, LABEL_WIDTH));
  return labels.slice(index + 1).filter(Boolean).length % every === 0;
}

function valueAxis({tick, now, before}: ChartModel, colours: ChartColours) {
  const scale = valueScale([...now, ...(before ?? [])]);
  return {
    min: scale?.min ?? 0,
    max: scale?.max ?? 1,
    border: {display: false},
    grid: {
      color: ({tick: line}: {tick?: {value: number}}) => (line?.value === 0 ? colours.zeroLine : colours.line),
      tickLength: 0,
    },
    ticks: {
      stepSize: scale?.step ?? 0.25,
      padding: 12,
      color: colours.text,
      font: {family: colours.fontFamily, size: 12},
      // Where there is nothing yet, any height but zero would be invented.
      callback: (value: number | string, index: number, ticks: readonly unknown[]) =>
        !scale && Number(value) !== 0 ? '' : tick(Number(value), index === ticks.length - 1),
    },
  };
}

function area(ctx: CanvasRenderingContext2D, chartArea: {top: number; bottom: number} | undefined, colour: string) {
  if (!chartArea) return 'transparent';
  const gradient = ctx.createLinearGradient(0, chartArea.top, 0, chartArea.bottom);
  gradient.addColorStop(0, translucent(colour, AREA_OPACITY));
  gradient.addColorStop(1, translucent(colour, 0));
  return gradient;
}

/** Tokens are `rgb(…)` or `#rrggbb`; whatever else a page may put there has no area. */
function translucent(colour: string, opacity: number): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex)
    return `#${hex}${Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')}`;
  const rgb = /^rgb\(([^)/]+)\)$/.exec(colour)?.[1];
  return rgb ? `rgb(${rgb.includes(',') ? rgb.replaceAll(',', ' ') : rgb} / ${opacity})` : 'transparent';
}

function drawCursor(chart: Chart<'line'>, index: number | undefined, colours: ChartColours): void {
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
