/** The ends of a value axis, both on a step, and the step between its lines. */
export interface ValueScale {
  min: number;
  max: number;
  step: number;
}

/** As many steps as the axis has at least room for. */
const STEPS = 4;
const ROUND = [1, 2, 2.5, 5, 10];

/**
 * A scale whose lines stand on round numbers, zero among them. Steps between whole numbers are whole. Undefined when
 * there is nothing but zero: any height would be invented.
 */
export function valueScale(values: readonly (number | null)[]): ValueScale | undefined {
  const known = values.filter((value) => value !== null);
  const highest = Math.max(0, ...known);
  const lowest = Math.min(0, ...known);
  if (highest === lowest) return undefined;
  const step = roundStep((highest - lowest) / STEPS, known.every(Number.isInteger));
  return {min: Math.floor(lowest / step) * step, max: Math.ceil(highest / step) * step, step};
}

function roundStep(least: number, whole: boolean): number {
  const unit = 10 ** Math.floor(Math.log10(least));
  const step = unit * (ROUND.find((factor) => factor * unit >= least) ?? 10);
  return whole && !Number.isInteger(step) ? Math.ceil(step) : step;
}
