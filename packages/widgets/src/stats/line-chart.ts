import {
  BarController,
  BarElement,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type {ChartConfiguration, Plugin} from 'chart.js';
import {axesOf} from './chart-axes.js';
import {datasetsOf} from './chart-datasets.js';
import {drawCursor, drawSelection, drawTag} from './chart-marks.js';
import type {CourseChart} from './chart-marks.js';
import type {ChartColours, ChartModel} from './chart-model.js';
import type {ChartWindow, DrawnPoint} from './reduce.js';

/** Registering adds to the module's list of parts; its defaults, which the page may share, stay as they are. */
Chart.register(BarController, BarElement, Filler, LinearScale, LineController, LineElement, PointElement);

export interface LineChart {
  update(model: ChartModel, colours: ChartColours): void;
  /** Marks a step, or none; returns where it is, in pixels from the left edge of the canvas. */
  mark(index: number | undefined): number | undefined;
  /** Lays a veil over the steps that are being chosen, or takes it away. */
  select(window: ChartWindow | undefined): void;
  /** The step nearest to a place, in pixels from the left edge of the canvas. */
  nearest(x: number): number;
  destroy(): void;
}

type Configuration = ChartConfiguration<'line' | 'bar', DrawnPoint[]>;

/** Draws the course on a canvas, as lines or bars. Nothing is animated: figures change at once. */
export function lineChart(canvas: HTMLCanvasElement, first: ChartModel, firstColours: ChartColours): LineChart {
  let [model, colours] = [first, firstColours];
  let marked: number | undefined;
  let selected: ChartWindow | undefined;
  const marks: Plugin<'line' | 'bar'> = {
    id: 'marks',
    afterDatasetsDraw: (drawn: CourseChart) => {
      if (selected) drawSelection(drawn, selected, colours);
      // The reading at the cursor says it too.
      if (model.unfinished && marked === undefined) drawTag(drawn, model, colours);
      drawCursor(drawn, model, marked, colours);
    },
  };
  const options = (): Configuration['options'] =>
    optionsOf(model, colours, (drawn, {width}) => {
      drawn.data.datasets = datasetsOf(model, colours, width);
    });
  const chart: CourseChart = new Chart(canvas, {
    type: 'line',
    data: {datasets: datasetsOf(model, colours, canvas.clientWidth)},
    options: options(),
    plugins: [marks],
  });
  return {
    update(changed, changedColours) {
      [model, colours] = [changed, changedColours];
      chart.data.datasets = datasetsOf(model, colours, chart.width);
      chart.options = options() ?? {};
      chart.update('none');
    },
    mark(index) {
      marked = index;
      chart.draw();
      return index === undefined ? undefined : chart.scales['x']?.getPixelForValue(index);
    },
    select(window) {
      selected = window;
      chart.draw();
    },
    nearest(x) {
      const index = Math.round(chart.scales['x']?.getValueForPixel(x) ?? 0);
      return Math.max(model.window.from, Math.min(index, model.window.to));
    },
    destroy: () => chart.destroy(),
  };
}

function optionsOf(
  model: ChartModel,
  colours: ChartColours,
  onResize: (chart: CourseChart, size: {width: number}) => void,
): Configuration['options'] {
  return {
    // Points come as Chart.js keeps them, and none of them is asked for.
    parsing: false,
    normalized: true,
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    onResize,
    // The last point reaches a little over its narrow band.
    layout: {autoPadding: false, padding: {top: 8, right: 2}},
    scales: axesOf(model, colours),
  };
}
