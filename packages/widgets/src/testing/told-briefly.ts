/**
 * A failed comparison, told by what it compared. The runner writes down both sides, and of an element all that hangs on
 * it, which has no end: of nodes it is given the beginning of their tag.
 */
export function toldBriefly(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const compared = error as Error & {actual?: unknown; expected?: unknown};
  if ('actual' in compared) compared.actual = brief(compared.actual);
  if ('expected' in compared) compared.expected = brief(compared.expected);
  return error;
}

function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (value instanceof Element) return (value.cloneNode() as Element).outerHTML;
  return value instanceof Node ? value.nodeName : value;
}
