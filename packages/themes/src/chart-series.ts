import {filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, convertRgbToOklab} from 'culori/fn';
import {oklch, painted, type Channels, type Colour} from './colour.js';
import {contrastOfLuminances, luminance} from './contrast.js';

const SERIES = 8;
/** WCAG 2.2, 1.4.11. */
const NEEDED = 3;

const LIGHTNESSES = [0.32, 0.38, 0.44, 0.5, 0.56, 0.62, 0.68, 0.74, 0.8, 0.86, 0.92];
const CHROMAS = [0.07, 0.15];
const HUES = Array.from({length: 18}, (_, index) => index * 20);

/** How much hue counts beside lightness in OKLab: with this, the least CIEDE2000 of two series is greatest. */
const HUE_WEIGHT = 1.4;

type Point = readonly [l: number, a: number, b: number];
/** A colour as people see it: all cones, and without red, green or blue ones. */
type Seen = readonly Point[];

/**
 * Eight colours for the series of a chart, each as far as possible from all before it, so that the series used
 * together most differ most. The distance is what the eye with the poorest view of the two sees of it.
 */
export function chartSeries(first: Colour, grounds: readonly Colour[]): Colour[] {
  const levels = grounds.map(luminance);
  const series = [first];
  let last = seen(first);
  const readable = candidates().filter(({level}) =>
    levels.every((ground) => contrastOfLuminances(level, ground) >= NEEDED),
  );
  // Grounds of the operator's own may leave hardly any room; then there are eight all the same.
  const choice = readable.length < SERIES ? candidates() : readable;
  let left = choice.map((candidate) => ({...candidate, distance: Infinity}));
  while (series.length < SERIES && left.length > 0) {
    left = left.map((one) => ({...one, distance: Math.min(one.distance, distanceOf(one.views, last))}));
    const best = left.reduce((a, b) => (b.distance > a.distance ? b : a));
    series.push(best.colour);
    last = best.views;
  }
  return series;
}

interface Candidate {
  readonly colour: Colour;
  readonly views: Seen;
  readonly level: number;
}

let cached: readonly Candidate[] | undefined;

/** Calm and strong colours all round the wheel, dark to light. Made once: simulating eyes takes a while. */
function candidates(): readonly Candidate[] {
  return (cached ??= LIGHTNESSES.flatMap((l) =>
    CHROMAS.flatMap((c) => HUES.map((h) => oklch(l, c, h))).map((colour) => ({
      colour,
      views: seen(colour),
      level: luminance(colour),
    })),
  ));
}

const EYES = [
  (rgb: Channels): Channels => rgb,
  ...[filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)].map(
    (filter) =>
      ({r, g, b}: Channels): Channels =>
        filter({mode: 'rgb', r, g, b}),
  ),
];

function seen(colour: Colour): Seen {
  return EYES.map((eye) => {
    const {l, a, b} = convertRgbToOklab(eye(painted(colour)));
    return [l, a, b];
  });
}

function distanceOf(one: Seen, other: Seen): number {
  return Math.min(
    ...one.map(([l, a, b], eye) => {
      const [ol = 0, oa = 0, ob = 0] = other[eye] ?? [];
      return Math.hypot(l - ol, HUE_WEIGHT * (a - oa), HUE_WEIGHT * (b - ob));
    }),
  );
}
