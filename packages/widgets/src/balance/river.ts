/** Where the river flows to: as one reads, above the stations, or down beside them. */
export type Flow = 'across' | 'down';

/** The boxes that the river is drawn in; each is stretched to the room that there is. */
export const RIVERS = {across: {width: 1000, height: 112}, down: {width: 112, height: 320}} as const;

/** From shore to shore at most, with what is left free on both sides. */
const BREADTH = 112;
const THICKEST = 92;
/** What is paid is of all time, so it is a thin stream outside the scale. */
const STREAM = 8;
/** Money, however little, can be seen; none at all is a hairline. */
const THINNEST = 2;
const DRY = 1;

export interface RiverOptions {
  /** Whether anything ever reached the last station. */
  readonly hasArrived: boolean;
  readonly flow: Flow;
}

/**
 * The path of each station in its box of {@link RIVERS}: as thick as the money there, flowing over into its neighbours.
 *
 * @param waiting - What is at each station before the last, in the order of time; of any one unit, not negative.
 */
export function riverOf(waiting: readonly number[], {hasArrived, flow}: RiverOptions): string[] {
  const largest = Math.max(...waiting);
  const halves = [...waiting.map((size) => thickness(size, largest) / 2), (hasArrived ? STREAM : DRY) / 2];
  const step = (flow === 'across' ? RIVERS.across.width : RIVERS.down.height) / halves.length;
  return halves.map((half, index) => {
    const [left, right] = [halves[index - 1], halves[index + 1]];
    return reach({
      from: index * step,
      length: step,
      half,
      left: meeting(left, half),
      right: meeting(right, half),
      flow,
    });
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

interface Reach {
  /** How far down the river it begins. */
  readonly from: number;
  readonly length: number;
  /** Half its thickness: in the middle, and where it meets its neighbours. */
  readonly half: number;
  readonly left: number;
  readonly right: number;
  readonly flow: Flow;
}

/** Level in the middle, and two easy bends towards each neighbour. */
function reach({from, length, half, left, right, flow}: Reach): string {
  const [entry, exit] = [(left + half) / 2, (right + half) / 2];
  const shore =
    (side: -1 | 1) =>
    (part: number, offset: number): string => {
      const [along, aside] = [tenths(from + length * part), tenths(BREADTH / 2 + side * offset)];
      return flow === 'across' ? `${along} ${aside}` : `${aside} ${along}`;
    };
  const near = shore(-1);
  const far = shore(1);
  return [
    `M${near(0, left)}`,
    `C${near(0.08, entry)} ${near(0.16, half)} ${near(0.32, half)}`,
    `L${near(0.68, half)}`,
    `C${near(0.84, half)} ${near(0.92, exit)} ${near(1, right)}`,
    `L${far(1, right)}`,
    `C${far(0.92, exit)} ${far(0.84, half)} ${far(0.68, half)}`,
    `L${far(0.32, half)}`,
    `C${far(0.16, half)} ${far(0.08, entry)} ${far(0, left)}`,
    'Z',
  ].join('');
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
