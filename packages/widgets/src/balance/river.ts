/** The box that the river is drawn in; it is stretched to the width of the widget. */
export const RIVER = {width: 1000, height: 112} as const;

const THICKEST = 92;
/** What is paid is of all time, so it is a thin stream outside the scale. */
const STREAM = 8;
/** Money, however little, can be seen; none at all is a hairline. */
const THINNEST = 2;
const DRY = 1;

/**
 * The path of each station in the box of {@link RIVER}: as thick as the money there, flowing over into its neighbours.
 *
 * @param waiting - What is at each station before the last, in the order of time; of any one unit, not negative.
 * @param hasArrived - Whether anything ever reached the last station.
 */
export function riverOf(waiting: readonly number[], hasArrived: boolean): string[] {
  const largest = Math.max(...waiting);
  const halves = [...waiting.map((size) => thickness(size, largest) / 2), (hasArrived ? STREAM : DRY) / 2];
  const step = RIVER.width / halves.length;
  return halves.map((half, index) => {
    const [left, right] = [halves[index - 1], halves[index + 1]];
    return reach(index * step, step, half, meeting(left, half), meeting(right, half));
  });
}

function thickness(size: number, largest: number): number {
  return size > 0 ? Math.max((size / largest) * THICKEST, THINNEST) : DRY;
}

/** Where two reaches meet they are equally thick, but a thin one never swells to what it does not hold. */
function meeting(neighbour: number | undefined, half: number): number {
  if (neighbour === undefined) return half;
  return Math.min((neighbour + half) / 2, Math.min(neighbour, half) * 2);
}

/** Level in the middle, and two easy bends towards each neighbour. */
function reach(x: number, width: number, half: number, left: number, right: number): string {
  const at = (part: number): number => x + width * part;
  const [entry, exit] = [(left + half) / 2, (right + half) / 2];
  const shore = (side: -1 | 1) => (offset: number) => RIVER.height / 2 + side * offset;
  const top = shore(-1);
  const bottom = shore(1);
  return [
    `M${point(at(0), top(left))}`,
    `C${point(at(0.08), top(entry))} ${point(at(0.16), top(half))} ${point(at(0.32), top(half))}`,
    `L${point(at(0.68), top(half))}`,
    `C${point(at(0.84), top(half))} ${point(at(0.92), top(exit))} ${point(at(1), top(right))}`,
    `L${point(at(1), bottom(right))}`,
    `C${point(at(0.92), bottom(exit))} ${point(at(0.84), bottom(half))} ${point(at(0.68), bottom(half))}`,
    `L${point(at(0.32), bottom(half))}`,
    `C${point(at(0.16), bottom(half))} ${point(at(0.08), bottom(entry))} ${point(at(0), bottom(left))}`,
    'Z',
  ].join('');
}

function point(x: number, y: number): string {
  return `${tenths(x)} ${tenths(y)}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
