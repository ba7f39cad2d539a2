/**
 * Exact decimals: `units × 10^-scale`. The one place where amounts are calculated; nothing here ever becomes a float.
 */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the point, 0 or more. */
  readonly scale: number;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Plain digits, however many, as {@link parseDecimal} reads them. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** Reads `"-12.50"`. Throws `RangeError` for anything but plain digits: no exponent, no `+`, no blanks. */
export function parseDecimal(text: string): Decimal {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`Not a decimal number: ${JSON.stringify(text)}`);
  const digits = BigInt(whole + fraction);
  return {units: sign === '-' ? -digits : digits, scale: fraction.length};
}

/** Writes all digits of the scale: `{units: -1250n, scale: 2}` is `"-12.50"`. Zero has no sign. */
export function formatDecimal({units, scale}: Decimal): string {
  const digits = magnitude(units)
    .toString()
    .padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}

/** The sum, at the larger scale of the two. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return {units: unitsAt(a, scale) + unitsAt(b, scale), scale};
}

export function negateDecimal({units, scale}: Decimal): Decimal {
  return {units: -units, scale};
}

/** −1, 0 or 1; `1.5` equals `1.50`. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [unitsAt(a, scale), unitsAt(b, scale)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The exact product; its scale is the sum of both. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return {units: a.units * b.units, scale: a.scale + b.scale};
}

/** The quotient to `digits` after the point, half away from zero. Throws `RangeError` when `divisor` is zero. */
export function divideDecimals(dividend: Decimal, divisor: Decimal, digits: number): Decimal {
  if (divisor.units === 0n) throw new RangeError('Division by zero');
  const shift = digits + divisor.scale - dividend.scale;
  const numerator = dividend.units * powerOfTen(Math.max(shift, 0));
  const denominator = divisor.units * powerOfTen(Math.max(-shift, 0));
  return {units: divideHalfAwayFromZero(numerator, denominator), scale: digits};
}

/** Exactly `digits` after the point: cut half away from zero (`0.125` → `0.13`, `-0.125` → `-0.13`), or padded. */
export function roundDecimal(value: Decimal, digits: number): Decimal {
  if (value.scale <= digits) return {units: unitsAt(value, digits), scale: digits};
  return {units: divideHalfAwayFromZero(value.units, powerOfTen(value.scale - digits)), scale: digits};
}

function divideHalfAwayFromZero(numerator: bigint, denominator: bigint): bigint {
  const divisor = magnitude(denominator);
  const quotient = (magnitude(numerator) * 2n + divisor) / (divisor * 2n);
  return numerator < 0n === denominator < 0n ? quotient : -quotient;
}

/** The same value in units of a scale that is not smaller than its own. */
function unitsAt({units, scale}: Decimal, wanted: number): bigint {
  return units * powerOfTen(wanted - scale);
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
