/** Texts, which are left alone, or numbers. No part of it can match the same characters in two ways. */
const TEXTS_AND_NUMBERS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

/** More significant digits than a JavaScript number keeps for certain. */
const EXACT_DIGITS = 15;

/**
 * Parses JSON from anywhere. Numbers with more digits than a JavaScript number keeps come as texts, digit by digit: ids
 * and amounts stay exact. A property named `__proto__` is an ordinary one of the object's own and goes no further.
 * @throws {SyntaxError}
 */
export function parseExactly(text: string): unknown {
  const quoted = text.replace(TEXTS_AND_NUMBERS, (token) => (isLong(token) ? `"${token}"` : token));
  return JSON.parse(quoted);
}

function isLong(token: string): boolean {
  if (token.startsWith('"') || token.length <= EXACT_DIGITS) return false;
  const [mantissa = ''] = token.split(/e/i);
  return mantissa.replace(/\D/g, '').replace(/^0+/, '').length > EXACT_DIGITS;
}
