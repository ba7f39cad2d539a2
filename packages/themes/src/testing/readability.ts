import type {Role, Scheme} from '../roles.js';
import type {Theme} from '../theme.js';
import {tokenOf} from '../tokens/tokens.js';
import type {WidgetName} from '../widgets.js';

/** WCAG 2.2 relative luminance and contrast ratio, written out here so that the code does not judge itself. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** Contrast of two colours `#rrggbb`, 1 to 21. */
export function ratio(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export const PLAIN: Role[] = ['surface', 'surface-raised', 'surface-sunken', 'hover'];
export const SOFT: Role[] = ['accent-soft', 'positive-soft', 'warning-soft', 'negative-soft', 'info-soft', 'calm-soft'];
const GROUNDS: Partial<Record<Role, {needed: number; on: Role[]}>> = {
  text: {needed: 4.5, on: [...PLAIN, ...SOFT, 'accent-soft-2']},
  'text-secondary': {needed: 4.5, on: [...PLAIN, ...SOFT]},
  'text-tertiary': {needed: 4.5, on: [...PLAIN, ...SOFT]},
  'accent-text': {needed: 4.5, on: [...PLAIN, ...SOFT]},
  'on-accent': {needed: 4.5, on: ['accent', 'accent-hover']},
  positive: {needed: 4.5, on: [...PLAIN, 'positive-soft']},
  warning: {needed: 4.5, on: [...PLAIN, 'warning-soft']},
  negative: {needed: 4.5, on: [...PLAIN, 'negative-soft']},
  info: {needed: 4.5, on: [...PLAIN, 'info-soft']},
  calm: {needed: 4.5, on: [...PLAIN, 'calm-soft']},
  'accent-graphic': {needed: 3, on: PLAIN},
  previous: {needed: 3, on: ['surface', 'surface-raised', 'surface-sunken']},
  'line-control': {needed: 3, on: ['surface', 'surface-raised', 'surface-sunken']},
  focus: {needed: 3, on: [...PLAIN, 'accent-soft']},
  'positive-graphic': {needed: 3, on: PLAIN},
  'warning-graphic': {needed: 3, on: ['surface', 'surface-raised', 'surface-sunken']},
  'negative-graphic': {needed: 3, on: PLAIN},
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((series) => [
      `chart-${series}`,
      {needed: 3, on: ['surface', 'surface-raised', 'surface-sunken']},
    ]),
  ),
};

export const colourOf = (theme: Theme, scheme: Scheme, role: Role, widget?: WidgetName): string => {
  const tokens: Readonly<Partial<Record<string, string>>> = theme[scheme];
  const own = widget && tokens[tokenOf(role).replace('--kabinet-', `--kabinet-${widget}-`)];
  return own ?? tokens[tokenOf(role)] ?? '';
};
/** The lowest contrast of a role over its grounds. */
export function lowest(
  theme: Theme,
  scheme: Scheme,
  role: Role,
  grounds: readonly Role[],
  widget?: WidgetName,
): number {
  const front = colourOf(theme, scheme, role, widget);
  return Math.min(...grounds.map((ground) => ratio(front, colourOf(theme, scheme, ground, widget))));
}

/** Everything in both schemes that cannot be read where it stands. */
export function unreadable(theme: Theme, widget?: WidgetName): string[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    (Object.keys(GROUNDS) as Role[]).flatMap((role) => {
      const {needed, on} = GROUNDS[role]!;
      const found = lowest(theme, scheme, role, on, widget);
      return found >= needed ? [] : [`${scheme} ${role} ${found.toFixed(2)}`];
    }),
  );
}
