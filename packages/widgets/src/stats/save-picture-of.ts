import type {Report} from '@kabinet/contract';
import type {Course} from './course.js';
import type {StatsView} from './stats.view.js';

/** Saves a drawn chart as a picture that tells whose it is and of when; the code for it comes when it is asked for. */
export async function savePictureOf(
  canvas: HTMLCanvasElement,
  {runtime, programme, format, text}: StatsView,
  {name, metric}: Course,
  {period, meta}: Report,
): Promise<void> {
  const {savePicture} = await import('./chart-picture.js');
  await savePicture(canvas, {
    title: name,
    lines: [
      [runtime.brandName, text(programme.name)].filter(Boolean).join(' · '),
      `${format.dateRange(period)} · ${format.zone(meta.asOf)}`,
    ],
    name: `${metric.id}_${period.from}_${period.to}.png`,
    style: getComputedStyle(canvas),
  });
}
