/** The ends of a value axis, both on a step, and the step between its lines. */
export interface ValueScale {
  min: number;
  max: number;
  step: number;
  /** After the point, as many as tell the lines apart. */
  digits: number;
}

/** Lines above zero. */
const LINES = 4;
/** Close enough to each other that four steps are never more than a third too high. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * A scale whose lines stand on round numbers, zero among them. Steps between whole numbers are whole, so a handful of
 * them has fewer lines. Undefined when there is nothing but zero: any height would be invented.
 */
export function valueScale(values: readonly (number | null)[]): ValueScale | undefined {
  let [lowest, highest, isWhole] = [0, 0, true];
  for (const value of values) {
    if (value === null) continue;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    isWhole &&= Number.isInteger(value);
  }
  if (highest === lowest) return undefined;
  const {step, digits} = roundStep((highest - lowest) / LINES, isWhole);
  return {min: Math.floor(lowest / step) * step, max: Math.ceil(highest / step) * step, step, digits};
}

function roundStep(least: number, whole: boolean): Pick<ValueScale, 'step' | 'digits'> {
  const exponent = Math.floor(Math.log10(least));
  const unit = 10 ** exponent;
  const factor = ROUND.find((candidate) => candidate * unit >= least) ?? 10;
  const step = factor * unit;
  if (whole && !Number.isInteger(step)) return {step: Math.ceil(step), digits: 0};
  return {step, digits: Math.max(0, (Number.isInteger(factor) ? 0 : 1) - exponent)};
}
