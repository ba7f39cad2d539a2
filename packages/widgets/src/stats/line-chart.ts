import {CategoryScale, Chart, Filler, LinearScale, LineController, LineElement, PointElement} from 'chart.js';
import type {ChartConfiguration, ChartDataset, Plugin, Scale, ScriptableLineSegmentContext} from 'chart.js';
import {drawCursor, drawTag, faint} from './chart-marks.js';
import {valueScale} from './value-scale.js';
import type {ValueScale} from './value-scale.js';

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
  /** The point that is still counting, and what is written beside it. */
  unfinished: {readonly index: number; readonly tag: string} | undefined;
  /** Writes a value on the axis to so many digits; the top one has the unit. */
  tick: (value: number, isTop: boolean, digits: number) => string;
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
const OPEN_OPACITY = 0.6;

/** Draws two series on a canvas. Nothing is animated: figures change at once. */
export function lineChart(canvas: HTMLCanvasElement, first: ChartModel, firstColours: ChartColours): LineChart {
  let [model, colours] = [first, firstColours];
  let marked: number | undefined;
  const marks: Plugin<'line'> = {
    id: 'marks',
    afterDatasetsDraw: (chart) => {
      // The reading at the cursor says it too.
      if (model.unfinished && marked === undefined) drawTag(chart, model.unfinished, colours);
      drawCursor(chart, marked, colours);
    },
  };
  const chart = new Chart<'line', (number | null)[]>(canvas, {...configuration(first, colours), plugins: [marks]});
  return {
    update(changed, changedColours) {
      [model, colours] = [changed, changedColours];
      const {data, options} = configuration(model, colours);
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
      // The last point reaches a little over its narrow band.
      layout: {autoPadding: false, padding: {top: 8, right: 2}},
      scales: {x: dayAxis(model, colours), y: valueAxis(model, colours)},
    },
  };
}

function datasets(
  {now, before, unfinished}: ChartModel,
  colours: ChartColours,
): ChartDataset<'line', (number | null)[]>[] {
  const open = unfinished?.index;
  const isOpen = (context: ScriptableLineSegmentContext): boolean => context.p1DataIndex === open;
  const current: ChartDataset<'line', (number | null)[]> = {
    data: [...now],
    borderColor: colours.now,
    borderWidth: 2,
    borderJoinStyle: 'round',
    fill: 'origin',
    backgroundColor: ({chart: {ctx, chartArea}}) => area(ctx, chartArea, colours.now),
    // A dotted line that steps back: what falls there is the day's hour and not the figure.
    segment: {
      borderColor: (context) => (isOpen(context) ? faint(colours.now, OPEN_OPACITY, colours.now) : undefined),
      borderDash: (context) => (isOpen(context) ? [1.5, 4] : undefined),
      backgroundColor: (context) => (isOpen(context) ? 'transparent' : undefined),
    },
    pointRadius: ({dataIndex}) => (dataIndex === open || now.length === 1 ? 4 : 0),
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
    // Each step has a band of its own, so that the lines reach both edges and the last point is whole.
    offset: true,
    border: {display: false},
    grid: {display: false},
    ticks: {
      align: 'inner' as const,
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
  // Where there is nothing yet, any height but zero would be invented.
  const writeTick = (value: number, isTop: boolean, known: ValueScale | undefined): string =>
    !known && value !== 0 ? '' : tick(value, isTop, known?.digits ?? 0);
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
      callback: (value: number | string, index: number, ticks: readonly unknown[]) =>
        writeTick(Number(value), index === ticks.length - 1, scale),
    },
  };
}

function area(ctx: CanvasRenderingContext2D, chartArea: {top: number; bottom: number} | undefined, colour: string) {
  if (!chartArea) return 'transparent';
  const gradient = ctx.createLinearGradient(0, chartArea.top, 0, chartArea.bottom);
  gradient.addColorStop(0, faint(colour, AREA_OPACITY, 'transparent'));
  gradient.addColorStop(1, faint(colour, 0, 'transparent'));
  return gradient;
}
