import {axisTop, type Point} from '../common/model.js';

const LEFT = 64;
const BOTTOM = 24;
const TOP = 8;
const STEPS = 4;
const LABEL_EVERY = 7;

interface Axis {
  readonly value: (value: number) => string;
  readonly day: (day: string) => string;
}

/** Draws two lines over the days, with a grid and labels. */
export function drawChart(canvas: HTMLCanvasElement, points: readonly Point[], axis: Axis): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const {clientWidth: width, clientHeight: height} = canvas;
  const scale = devicePixelRatio;
  canvas.width = width * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  context.font = `12px ${getComputedStyle(canvas).fontFamily}`;

  const top = axisTop(points.flatMap(({now, before}) => [now, before]));
  const floor = height - BOTTOM;
  const y = (value: number): number => floor - (value / top) * (floor - TOP);
  const x = (index: number): number => LEFT + ((index + 0.5) * (width - LEFT)) / points.length;

  drawGrid(context, width, top, y, axis);
  context.fillStyle = '#5c6570';
  context.textAlign = 'center';
  for (let i = points.length - 1; i >= 0; i -= LABEL_EVERY) {
    context.fillText(axis.day(points[i]?.day ?? ''), Math.min(x(i), width - 24), height - 6);
  }

  const line = (value: (point: Point) => number): void => {
    context.beginPath();
    points.forEach((point, i) => context.lineTo(x(i), y(value(point))));
  };
  line(({now}) => now);
  context.lineTo(x(points.length - 1), floor);
  context.lineTo(x(0), floor);
  const area = context.createLinearGradient(0, TOP, 0, floor);
  area.addColorStop(0, '#2c50cf24');
  area.addColorStop(1, '#2c50cf00');
  context.fillStyle = area;
  context.fill();

  context.setLineDash([4, 4]);
  context.lineWidth = 1.5;
  context.strokeStyle = '#8a94a0';
  line(({before}) => before);
  context.stroke();

  context.setLineDash([]);
  context.lineWidth = 2;
  context.strokeStyle = '#2c50cf';
  line(({now}) => now);
  context.stroke();
}

function drawGrid(
  context: CanvasRenderingContext2D,
  width: number,
  top: number,
  y: (value: number) => number,
  axis: Axis,
): void {
  context.strokeStyle = '#e1e4e8';
  context.fillStyle = '#5c6570';
  context.textAlign = 'right';
  context.beginPath();
  for (let i = 0; i <= STEPS; i++) {
    const value = (top * i) / STEPS;
    context.moveTo(LEFT, y(value));
    context.lineTo(width, y(value));
    context.fillText(axis.value(value), LEFT - 12, y(value) + 4);
  }
  context.stroke();
}
