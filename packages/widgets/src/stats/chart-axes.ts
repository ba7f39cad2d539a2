import type {Scale} from 'chart.js';
import type {ChartColours, ChartModel, Values, WriteTick} from './chart-model.js';
import type {ChartWindow} from './reduce.js';
import {valueScale} from './value-scale.js';
import type {ValueScale} from './value-scale.js';

/** The axes of a chart: steps below, values to the left, those of the other metric to the right. */
export function axesOf(model: ChartModel, colours: ChartColours) {
  const {now, before, second, tick, window, labels} = model;
  const scale = scaleOf([now, before ?? []], window);
  const other = second && scaleOf([second.values], window);
  return {
    scales: {
      x: stepAxis(model, colours),
      y: valueAxis(scale, tick, colours),
      ...(second && {second: otherAxis(valueAxis(other, second.tick, colours))}),
    },
    /** The same for axes that look the same. */
    key: JSON.stringify([
      ...[window, labels, colours, scale, other],
      [scale, second && other].map((one, index) => one && (index ? second : model)?.tick(one.max, true, one.digits)),
    ]),
  };
}

function scaleOf(series: readonly Values[], {from, to}: ChartWindow): ValueScale | undefined {
  return valueScale(series.flatMap((values) => values.slice(from, to + 1)));
}

function stepAxis({labels, window}: ChartModel, {text, fontFamily}: ChartColours) {
  const texts = new Map(labels.map((label) => [label.index, label.text]));
  const places = [...new Set([window.from, ...texts.keys(), window.to])].sort((a, b) => a - b);
  return {
    type: 'linear' as const,
    // Each step has a band of its own, so that the lines reach both edges and the last point is whole.
    min: window.from - 0.5,
    max: window.to + 0.5,
    border: {display: false},
    grid: {display: false},
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = places.map((value) => ({value}));
    },
    ticks: {
      align: 'inner' as const,
      autoSkip: false,
      maxRotation: 0,
      padding: 4,
      color: text,
      font: {family: fontFamily, size: 12},
      callback(this: Scale, value: number | string) {
        const index = Number(value);
        return isRoomFor([...texts.keys()], index, this.chart.width) ? (texts.get(index) ?? '') : '';
      },
    },
  };
}

/** Pixels that a label and the gap after it take. */
const LABEL_WIDTH = 72;

/** On a narrow canvas only every second or third label stays, counted back from the last. */
function isRoomFor(labelled: readonly number[], index: number, width: number): boolean {
  const every = Math.ceil((labelled.length * LABEL_WIDTH) / Math.max(width, LABEL_WIDTH));
  return labelled.filter((other) => other > index).length % every === 0;
}

function valueAxis(scale: ValueScale | undefined, tick: WriteTick, colours: ChartColours) {
  // Where there is nothing yet, any height but zero would be invented.
  const writeTick = (value: number, isTop: boolean, known: ValueScale | undefined): string =>
    !known && value !== 0 ? '' : tick(value, isTop, known?.digits ?? 0);
  return {
    type: 'linear' as const,
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

/** Its lines would cross those of the first. */
function otherAxis<Axis extends {ticks: {color: string}}>(axis: Axis) {
  return {...axis, position: 'right' as const, grid: {display: false}};
}
