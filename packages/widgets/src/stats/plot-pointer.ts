import type {ChartController} from './chart-controller.js';
import type {CourseController} from './course-controller.js';

/** A drag shorter than this was meant as a press. */
const SMALLEST_DRAG_PX = 8;

export interface PlotPointer {
  down: (event: PointerEvent) => void;
  move: (event: PointerEvent) => void;
  up: (event: PointerEvent) => void;
  leave: (event: PointerEvent) => void;
}

const begun = new WeakMap<CourseController, number>();

/** The cursor follows the pointer; a mouse or pen that drags chooses a part. A finger reads: it has no hover. */
export function plotPointer(chart: ChartController, course: CourseController, onZoom: () => void): PlotPointer {
  return {
    down: (event) => {
      chart.pointAt(event.offsetX);
      if (event.pointerType === 'touch' || event.button !== 0) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      begun.set(course, event.offsetX);
    },
    move: (event) => {
      const from = begun.get(course);
      chart.pointAt(event.offsetX);
      if (from === undefined || Math.abs(event.offsetX - from) < SMALLEST_DRAG_PX) return;
      const [anchor, end] = [chart.nearest(from), chart.nearest(event.offsetX)];
      if (anchor !== undefined && end !== undefined) course.selectTo(end, anchor);
    },
    up: () => {
      if (begun.delete(course) && course.applySelection()) onZoom();
    },
    leave: (event) => {
      if (event.pointerType === 'mouse' && !begun.has(course)) chart.pointAt(undefined);
    },
  };
}
