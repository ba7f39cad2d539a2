import {Chart, Filler, LinearScale, LineController, LineElement, PointElement} from 'chart.js';
import type {ChartColours, ChartModel} from '../../packages/widgets/src/stats/chart-model.js';
import {lineChart} from '../../packages/widgets/src/stats/line-chart.js';

/** What the page measures: milliseconds of each round, by what was done. */
export interface ChartTimes {
  readonly drawFew: number[];
  readonly drawMany: number[];
  readonly updateMany: number[];
  readonly plainUpdateMany: number[];
}

const [FEW, MANY] = [365, 10_000];
const WARM_UP = 8;
const COLOURS: ChartColours = {
  now: '#1a5fd0',
  before: '#898c91',
  second: '#b4551a',
  surface: '#ffffff',
  line: '#e3e5e8',
  zeroLine: '#8f9399',
  text: '#666a70',
  fontFamily: 'sans-serif',
};

/** Two series with days, weeks and noise in them, the same at each run. */
function modelOf(count: number, last: number): ChartModel {
  const value = (index: number, noise: number): number =>
    1000 + 400 * Math.sin(index / 24) + 200 * Math.sin(index / 168) + ((index * noise) % 97) * 5;
  const now = Array.from({length: count}, (_, index) => value(index, 31));
  now[count - 1] = last;
  return {
    kind: 'line',
    window: {from: 0, to: count - 1},
    labels: [0.2, 0.4, 0.6, 0.8].map((part) => ({index: Math.round(part * count), text: '14 Nov'})),
    now,
    before: Array.from({length: count}, (_, index) => value(index, 17)),
    second: undefined,
    unfinished: undefined,
    tick: String,
  };
}

function canvasIn(box: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  box.replaceChildren(canvas);
  return canvas;
}

let withPixels = true;

/** Milliseconds of the script, or until the pixels are there: a canvas only writes down what to draw until it is read. */
function timeOf(canvas: HTMLCanvasElement, work: () => void): number {
  const start = performance.now();
  work();
  if (withPixels) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
  return performance.now() - start;
}

function drawing(box: HTMLElement, count: number): number {
  const canvas = canvasIn(box);
  const model = modelOf(count, 500);
  let destroy: () => void = () => undefined;
  const time = timeOf(canvas, () => ({destroy} = lineChart(canvas, model, COLOURS)));
  destroy();
  return time;
}

function updating(box: HTMLElement, round: number): number {
  const canvas = canvasIn(box);
  const chart = lineChart(canvas, modelOf(MANY, 500), COLOURS);
  const changed = modelOf(MANY, 600 + round);
  const time = timeOf(canvas, () => chart.update(changed, COLOURS));
  chart.destroy();
  return time;
}

/** The same two lines by Chart.js itself, told not to parse, not to animate and not to draw points. */
function plainUpdating(box: HTMLElement, round: number): number {
  const canvas = canvasIn(box);
  const points = (values: readonly (number | null)[]) => values.map((y, x) => ({x, y: y ?? NaN}));
  const datasets = ({now, before}: ChartModel) => [
    {
      data: points(now),
      borderColor: COLOURS.now,
      borderWidth: 2,
      pointRadius: 0,
      fill: 'origin',
      backgroundColor: '#1a5fd024',
    },
    {data: points(before ?? []), borderColor: COLOURS.before, borderWidth: 1.5, borderDash: [4, 4], pointRadius: 0},
  ];
  const chart = new Chart(canvas, {
    type: 'line',
    data: {datasets: datasets(modelOf(MANY, 500))},
    options: {
      parsing: false,
      normalized: true,
      animation: false,
      maintainAspectRatio: false,
      events: [],
      scales: {x: {type: 'linear', min: 0, max: MANY - 1}, y: {min: 0}},
    },
  });
  const changed = modelOf(MANY, 600 + round);
  const time = timeOf(canvas, () => {
    chart.data.datasets = datasets(changed);
    chart.update('none');
  });
  chart.destroy();
  return time;
}

/** Measures everything in turn, so often; a chart is as large as in a wide widget. */
async function measureCharts(rounds: number, pixels: boolean): Promise<ChartTimes> {
  withPixels = pixels;
  Chart.register(Filler, LinearScale, LineController, LineElement, PointElement);
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 1000px; height: 288px';
  document.body.replaceChildren(box);
  const times: ChartTimes = {drawFew: [], drawMany: [], updateMany: [], plainUpdateMany: []};
  for (let round = -WARM_UP; round < rounds; round++) {
    const found = {
      drawFew: drawing(box, FEW),
      drawMany: drawing(box, MANY),
      updateMany: updating(box, round),
      plainUpdateMany: plainUpdating(box, round),
    };
    if (round >= 0) for (const key of Object.keys(found) as (keyof ChartTimes)[]) times[key].push(found[key]);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}

Object.assign(globalThis, {measureCharts});
