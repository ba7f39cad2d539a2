import type {ExplanationStep} from '../rules/explanation.js';

/** Digits after the point of the integers that this file counts in. */
const SCALE = 40;

/** A decimal string in units of `10^-40`. */
export function scaled(text: string): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const units = BigInt(whole + fraction.padEnd(SCALE, '0'));
  return sign ? -units : units;
}

/** What the lines of an explanation lead to, repeated in scaled integers and in nothing of ours. */
export function amountOfSteps(steps: readonly ExplanationStep[]): bigint {
  let sum = 0n;
  for (const {operator, amount, rate, of, exact, code} of steps) {
    const value = scaled(amount?.amount ?? '0');
    if (of) mustEqual(rounded(percent(scaled(of.amount), rate ?? '0'), places(amount?.amount)), value, code);
    if (operator === 'start') sum = value;
    else if (operator === 'plus') sum += value;
    else if (operator === 'minus') sum -= value;
    else if (operator === 'times') sum = percent(sum, rate ?? '0');
    else {
      if (exact !== undefined) mustEqual(scaled(exact), sum, `${code} before it was rounded`);
      else mustEqual(value, sum, `${code}, which was not rounded`);
      mustEqual(rounded(sum, places(amount?.amount)), value, code);
      sum = value;
    }
  }
  return sum;
}

function percent(value: bigint, rate: string): bigint {
  return (value * scaled(rate)) / 10n ** BigInt(SCALE + 2);
}

function places(text = ''): number {
  return text.split('.')[1]?.length ?? 0;
}

/** Half away from zero. */
function rounded(value: bigint, digits: number): bigint {
  const unit = 10n ** BigInt(SCALE - digits);
  const size = value < 0n ? -value : value;
  const units = (size + unit / 2n) / unit;
  return (value < 0n ? -units : units) * unit;
}

/** @throws {Error} When two sums are not the same. */
export function mustEqual(actual: bigint, expected: bigint, what: string): void {
  if (actual !== expected) throw new Error(`${what}: ${actual} is not ${expected} (in units of 10^-${SCALE}).`);
}

/** @throws {Error} When a condition does not hold. */
export function mustBe(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Expected: ${what}.`);
}
