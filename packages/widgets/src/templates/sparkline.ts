import {html} from 'lit';
import type {TemplateResult} from 'lit';

const WIDTH = 100;
const HEIGHT = 20;

/** The shape of a series, without axis or dots: decoration beside the figure that says it. */
export function sparkline(values: readonly (number | null)[]): TemplateResult {
  return html`<svg
    class="sparkline"
    part="sparkline"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${pathOf(values)} fill="none" vector-effect="non-scaling-stroke" />
  </svg>`;
}

/** From zero or the lowest value, whichever is lower, to the highest; where there is none, the line breaks. */
export function pathOf(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const step = WIDTH / Math.max(values.length - 1, 1);
  const y = (value: number): number => HEIGHT - ((value - low) / (high - low || 1)) * HEIGHT;
  return values
    .map((value, index) => {
      if (value === null) return '';
      const isFirst = (values[index - 1] ?? null) === null;
      return `${isFirst ? 'M' : 'L'}${round(index * step)} ${round(y(value))}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
