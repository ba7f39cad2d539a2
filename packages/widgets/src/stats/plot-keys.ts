import type {ChartController} from './chart-controller.js';
import type {CourseController} from './course-controller.js';

export interface PlotKeys {
  chart: ChartController;
  course: CourseController;
  /** Places in the series of what is shown. */
  first: number;
  last: number;
  /** The cursor stands at another step now, or a part of the chart is being chosen. */
  onMove: () => void;
  onZoom: () => void;
}

/**
 * Arrow keys walk along the chart; with Shift they choose a part of it, which Enter enlarges. Escape takes back the
 * last of it: what is being chosen, the enlargement, the cursor.
 */
export function handlePlotKey(event: KeyboardEvent, {chart, course, first, last, onMove, onZoom}: PlotKeys): void {
  const here = chart.cursor?.index;
  if (event.key === 'Escape') {
    if (course.selection) course.cancelSelection();
    else if (course.zoom) {
      course.showAll();
      onZoom();
    } else chart.moveTo(undefined);
    return;
  }
  if (event.key === 'Enter' && course.selection) {
    event.preventDefault();
    if (course.applySelection()) onZoom();
    return;
  }
  const step = {
    ArrowLeft: (here ?? last + 1) - 1,
    ArrowRight: (here ?? first - 1) + 1,
    Home: first,
    End: last,
  }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const to = Math.max(first, Math.min(step, last));
  if (event.shiftKey) course.selectTo(to, here ?? to);
  else course.cancelSelection();
  chart.moveTo(to);
  onMove();
}
