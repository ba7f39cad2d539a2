import type {Role} from './roles.js';

/** `ink` is black or white, whichever reads on the surface: the last resort of every text. */
export type Ground = Role | 'ink';

/** A contrast a role must have on every ground it stands on, moving its lightness by no more than `reach`. */
export interface Standing {
  readonly on: readonly Ground[];
  readonly needed: number;
  readonly reach?: number;
}

/** WCAG 2.2, 1.4.3: text. */
const TEXT = 4.5;
/** WCAG 2.2, 1.4.11: controls, graphics, focus. */
const GRAPHIC = 3;

const PLAIN: readonly Role[] = ['surface', 'surface-raised', 'surface-sunken', 'hover'];
const SOFT: readonly Role[] = [
  'accent-soft',
  'positive-soft',
  'warning-soft',
  'negative-soft',
  'info-soft',
  'calm-soft',
];

const ground: readonly Standing[] = [{on: ['ink'], needed: TEXT}];
const text: readonly Standing[] = [{on: [...PLAIN, ...SOFT], needed: TEXT}];
const graphic: readonly Standing[] = [{on: PLAIN, needed: GRAPHIC}];
const mark: readonly Standing[] = [{on: ['surface', 'surface-raised', 'surface-sunken'], needed: GRAPHIC}];
const statusText = (soft: Role): readonly Standing[] => [{on: [...PLAIN, soft], needed: TEXT}];

/** What each role must be readable on. A role that is missing here carries no meaning by itself. */
export const STANDINGS: Readonly<Partial<Record<Role, readonly Standing[]>>> = {
  'surface-raised': ground,
  'surface-sunken': ground,
  hover: ground,
  'accent-soft': ground,
  'accent-soft-2': ground,
  'positive-soft': ground,
  'warning-soft': ground,
  'negative-soft': ground,
  'info-soft': ground,
  'calm-soft': ground,

  text: [{on: [...PLAIN, ...SOFT, 'accent-soft-2'], needed: TEXT}],
  'text-secondary': text,
  'text-tertiary': text,
  'accent-text': text,
  positive: statusText('positive-soft'),
  warning: statusText('warning-soft'),
  negative: statusText('negative-soft'),
  info: statusText('info-soft'),
  calm: statusText('calm-soft'),

  // A button that is as white as its page is no button. Then the fill yields to its text a little before the text
  // turns from white to black: people know a brand by its colour with that text on it.
  accent: [
    {on: ['surface', 'surface-raised'], needed: 1.2},
    {on: ['on-accent'], needed: TEXT, reach: 0.15},
  ],
  'on-accent': [{on: ['accent'], needed: TEXT}],
  'accent-hover': [{on: ['on-accent'], needed: TEXT}],

  'line-control': mark,
  previous: mark,
  focus: [{on: [...PLAIN, 'accent-soft'], needed: GRAPHIC}],
  'accent-graphic': graphic,
  'positive-graphic': graphic,
  'warning-graphic': mark,
  'negative-graphic': graphic,
  'chart-1': mark,
  'chart-2': mark,
  'chart-3': mark,
  'chart-4': mark,
  'chart-5': mark,
  'chart-6': mark,
  'chart-7': mark,
  'chart-8': mark,
};
