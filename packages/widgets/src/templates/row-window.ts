/** Rows that are drawn: from the first up to, but without, the last. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Drawn above and below what is seen, for those who scroll by the keyboard and for the next moment. */
const BESIDE = 4;

export interface RowSight {
  /** How far the list is scrolled, how much of it is seen, and how high each row is, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  /** All there are. */
  readonly rows: number;
}

/**
 * As many rows, wherever the list is scrolled to: those that leave at one end come in at the other, one by one, because
 * several at once would not fit into a frame.
 */
export function windowOf({top, height, rowHeight, rows}: RowSight): RowWindow {
  const capacity = capacityFor(height, rowHeight);
  const first = Math.floor(top / rowHeight) - BESIDE;
  const from = Math.max(0, Math.min(first, rows - capacity));
  return {from, to: Math.min(rows, from + capacity)};
}

/** How many rows are drawn at most. */
export function capacityFor(height: number, rowHeight: number): number {
  return Math.ceil(height / rowHeight) + 2 * BESIDE + 1;
}
