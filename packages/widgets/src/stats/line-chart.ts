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
import {drawColumns, isDense} from './chart-columns.js';
import {datasetsOf} from './chart-datasets.js';
import type {CourseDataset} from './chart-datasets.js';
import {drawCursor, drawSelection, drawTag} from './chart-marks.js';
import type {CourseChart} from './chart-marks.js';
import type {ChartColours, ChartModel, DrawnPoint} from './chart-model.js';
import type {ChartWindow} from './reduce.js';

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
  const datasets = (width: number): CourseDataset[] => (isDense(model, width) ? [] : datasetsOf(model, colours, width));
  const marks: Plugin<'line' | 'bar'> = {
    id: 'marks',
    beforeDatasetsDraw: (drawn: CourseChart) => {
      if (isDense(model, drawn.width)) drawColumns(drawn, model, colours);
    },
    afterDatasetsDraw: (drawn: CourseChart) => {
      if (selected) drawSelection(drawn, selected, colours);
      // The reading at the cursor says it too.
      if (model.unfinished && marked === undefined) drawTag(drawn, model, colours);
      drawCursor(drawn, model, marked, colours);
    },
  };
  let axes = axesOf(model, colours);
  const chart: CourseChart = new Chart(canvas, {
    type: 'line',
    data: {datasets: datasets(canvas.clientWidth)},
    options: {
      ...FIXED,
      scales: axes.scales,
      onResize: (drawn: CourseChart, {width}: {width: number}) => {
        drawn.data.datasets = datasets(width);
      },
    },
    plugins: [marks],
  });
  return {
    update(changed, changedColours) {
      [model, colours] = [changed, changedColours];
      const wanted = axesOf(model, colours);
      const sameAxes = wanted.key === axes.key;
      const wasDense = chart.data.datasets.length === 0;
      chart.data.datasets = datasets(chart.width);
      // The axes are what is dear: most live figures change nothing about them.
      if (!sameAxes) chart.options.scales = wanted.scales;
      axes = wanted;
      if (sameAxes && wasDense && chart.data.datasets.length === 0) chart.draw();
      else chart.update('none');
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

const FIXED: Configuration['options'] = {
  // Points come as Chart.js keeps them, and none of them is asked for.
  parsing: false,
  normalized: true,
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  events: [],
  // The last point reaches over its narrow band.
  layout: {autoPadding: false, padding: {top: 8, right: 6}},
};
