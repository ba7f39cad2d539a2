import {ROLES, tokenGroupOf, type ChartRole, type ColourRole} from '../roles.js';
import {constant, fromTheme, joined, same, scaled, type Source} from './formula.js';

/** The types of the W3C Design Tokens format, and words of CSS for which it has none. */
export type TokenType =
  | 'color'
  | 'cubicBezier'
  | 'dimension'
  | 'duration'
  | 'em'
  | 'fontFamily'
  | 'fontWeight'
  | 'number'
  | 'shadow'
  | 'transition'
  | 'word';

export interface Definition {
  readonly type: TokenType;
  readonly source: Source;
}

const of = (type: TokenType, source: Source): Definition => ({type, source});
const colour = (name: string): Definition => of('color', same(name));
const size = (plus: number): Definition => of('dimension', scaled('ref-type-size', {plus}));
const space = (times: number): Definition => of('dimension', scaled('ref-space-unit', {times}));
const density = (plus: number, times: number): Definition => of('dimension', scaled('ref-density-step', {times, plus}));
const weight = (value: number): Definition => of('fontWeight', constant(String(value)));
const noTransform = of('word', constant('none'));
const transparent = of('color', constant('transparent'));

/** What a brand states, and the constants that everything else is multiplied from. No widget reads it directly. */
const reference = {
  'ref-space-unit': of('dimension', fromTheme),
  'ref-radius': of('dimension', fromTheme),
  'ref-type-size': of('dimension', fromTheme),
  'ref-density-step': of('dimension', fromTheme),
  'ref-font-text': of('fontFamily', fromTheme),
  'ref-font-heading': of('fontFamily', fromTheme),
  'ref-font-mono': of('fontFamily', fromTheme),
  'ref-motion-quick': of('duration', constant('120ms')),
  'ref-motion-move': of('duration', constant('220ms')),
  'ref-motion-easing': of('cubicBezier', constant('cubic-bezier(0.2, 0, 0, 1)')),
} as const;

const colours = {
  'color-scheme': of('word', fromTheme),
  ...(Object.fromEntries(
    ROLES.filter((role) => tokenGroupOf(role) === 'color').map((role) => [`color-${role}`, of('color', fromTheme)]),
  ) as Readonly<Record<`color-${ColourRole}`, Definition>>),
} as const;

const charts = Object.fromEntries(
  ROLES.filter((role) => tokenGroupOf(role) === 'chart').map((role) => [role, of('color', fromTheme)]),
) as Readonly<Record<ChartRole, Definition>>;

const type = {
  'type-caption-size': size(-2),
  'type-caption-line': size(2),
  'type-small-size': size(-1),
  'type-small-line': size(6),
  'type-body-size': size(0),
  'type-body-line': size(6),
  'type-title-size': size(2),
  'type-title-line': size(10),
  'type-figure-size': size(6),
  'type-figure-line': size(14),
  'type-figure-l-size': size(14),
  'type-figure-l-line': size(22),
  'font-body': of('fontFamily', same('ref-font-text')),
  'font-heading': of('fontFamily', same('ref-font-heading')),
  'font-mono': of('fontFamily', same('ref-font-mono')),
  'font-size-adjust': of('word', fromTheme),
  'font-numeric': of('word', constant('tabular-nums lining-nums')),
  'weight-body': weight(400),
  'weight-label': weight(500),
  'weight-medium': weight(550),
  'weight-strong': weight(600),
  'weight-heading': of('fontWeight', fromTheme),
  'weight-figure': of('fontWeight', fromTheme),
  'tracking-heading': of('em', fromTheme),
  'tracking-figure': of('em', constant('-0.014em')),
  'transform-heading': noTransform,
  'transform-label': noTransform,
} as const;

const spaces = {
  'space-1': space(1),
  'space-2': space(2),
  'space-3': space(3),
  'space-4': space(4),
  'space-5': space(5),
  'space-6': space(6),
  'space-7': space(8),
} as const;

const densities = {
  'density-row': density(40, 2),
  'density-control': density(36, 2),
  'density-field': density(40, 2),
  'density-cell': density(12, 1),
  'density-inset': density(0, 1),
} as const;

const radii = {
  'radius-control': of('dimension', same('ref-radius')),
  'radius-button': of('dimension', same('radius-control')),
  'radius-field': of('dimension', same('radius-control')),
  'radius-widget': of('dimension', scaled('ref-radius', {times: 1.5})),
  'radius-overlay': of('dimension', scaled('ref-radius', {times: 1.5, most: 16})),
  'radius-pill': of('dimension', scaled('ref-radius', {times: 2, most: 16})),
  'radius-badge': of('dimension', scaled('ref-radius', {times: 2, most: 10})),
} as const;

const focus = {
  'focus-width': of('dimension', constant('2px')),
  'focus-offset': of('dimension', constant('2px')),
} as const;

const shadows = {'shadow-float': of('shadow', fromTheme)} as const;

const motion = {
  'motion-quick': of('transition', joined('ref-motion-quick', 'ref-motion-easing')),
  'motion-move': of('transition', joined('ref-motion-move', 'ref-motion-easing')),
} as const;

const buttons = {
  'button-primary-background': colour('color-accent'),
  'button-primary-background-hover': colour('color-accent-hover'),
  'button-primary-border': transparent,
  'button-primary-text': colour('color-on-accent'),
  'button-secondary-background': transparent,
  'button-secondary-background-hover': colour('color-hover'),
  'button-secondary-border': colour('color-line-soft'),
  'button-secondary-text': colour('color-text'),
  'button-danger-background': transparent,
  'button-danger-background-hover': colour('color-negative-soft'),
  'button-danger-border': colour('color-negative-graphic'),
  'button-danger-text': colour('color-negative'),
  'button-padding': of('dimension', same('space-3')),
  'button-size': of('dimension', same('type-small-size')),
  'button-weight': of('fontWeight', same('weight-medium')),
  'button-transform': noTransform,
} as const;

const links = {
  'link-text': colour('color-accent-text'),
  'link-secondary-text': colour('color-text-secondary'),
  'link-decoration': of('word', constant('underline')),
  'link-transform': noTransform,
} as const;

const badges = {
  'badge-neutral-background': colour('color-calm-soft'),
  'badge-neutral-text': colour('color-calm'),
  'badge-neutral-border': transparent,
  'badge-positive-background': colour('color-positive-soft'),
  'badge-positive-text': colour('color-positive'),
  'badge-positive-border': transparent,
  'badge-warning-background': colour('color-warning-soft'),
  'badge-warning-text': colour('color-warning'),
  'badge-warning-border': transparent,
  'badge-negative-background': colour('color-negative-soft'),
  'badge-negative-text': colour('color-negative'),
  'badge-negative-border': transparent,
  'badge-info-background': colour('color-info-soft'),
  'badge-info-text': colour('color-info'),
  'badge-info-border': transparent,
  'badge-padding': of('dimension', constant('6px')),
  'badge-size': of('dimension', same('type-caption-size')),
  'badge-weight': of('fontWeight', same('weight-medium')),
  'badge-transform': noTransform,
} as const;

const fields = {
  'field-background': colour('color-surface'),
  'field-border': colour('color-line-control'),
  'field-highlight': colour('color-focus'),
  'field-accent': colour('color-accent-graphic'),
  'field-text': colour('color-text'),
  'field-placeholder': colour('color-text-tertiary'),
  'field-padding': of('dimension', same('space-3')),
} as const;

/**
 * The one list of tokens, in groups. Types, private names, the documentation and the exchange with design tools
 * all come from it.
 */
export const TABLE = {
  reference,
  colours,
  charts,
  type,
  spaces,
  densities,
  radii,
  focus,
  shadows,
  motion,
  buttons,
  links,
  badges,
  fields,
} as const;

export type TokenGroup = keyof typeof TABLE;
type NamesIn<G extends TokenGroup> = keyof (typeof TABLE)[G] & string;
/** A token without its prefix: `color-text`, `ref-radius`. */
export type BareName = {[G in TokenGroup]: NamesIn<G>}[TokenGroup];

export const DEFINITIONS = Object.assign({}, ...Object.values(TABLE)) as Readonly<Record<BareName, Definition>>;
export const NAMES = Object.keys(DEFINITIONS) as readonly BareName[];

export const isName = (name: string): name is BareName => Object.hasOwn(DEFINITIONS, name);
