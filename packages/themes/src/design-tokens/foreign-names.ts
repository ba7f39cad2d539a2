import type {Role, Scheme} from '../roles.js';

/*
 * The names that documents of others use most: Tokens Studio and variables of Figma, Style Dictionary, Tailwind,
 * Material. The first that a document has is taken.
 */

const COLOUR = ['color.', 'palette.', 'theme.', 'brand.', 'semantic.', 'color.brand.', 'color.theme.', ''];
const STEPS = ['', '.default', '.base', '.main', '.500', '.600'];

const under = (groups: readonly string[], names: readonly string[], steps = STEPS): string[] =>
  names.flatMap((name) => groups.flatMap((group) => steps.map((step) => `${group}${name}${step}`)));

export const ACCENT_NAMES: readonly string[] = [
  ...under(COLOUR, ['accent', 'primary', 'brand']),
  'color.action.primary',
  'color.interactive',
];

export const ROLE_NAMES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  surface: under(COLOUR, ['surface', 'background', 'bg', 'canvas', 'background.primary'], ['', '.default', '.base']),
  text: under(COLOUR, ['text', 'foreground', 'fg', 'text.primary', 'on.surface'], ['', '.default', '.base']),
  'text-secondary': under(COLOUR, ['text.secondary', 'text.muted', 'foreground.muted', 'muted.foreground'], ['']),
  line: under(COLOUR, ['border', 'outline', 'divider', 'border.subtle'], ['', '.default', '.base']),
  positive: under(COLOUR, ['positive', 'success', 'text.success']),
  warning: under(COLOUR, ['warning', 'caution', 'text.warning']),
  negative: under(COLOUR, ['negative', 'danger', 'error', 'destructive', 'critical', 'text.danger']),
  info: under(COLOUR, ['info', 'information', 'notice']),
};

const FONT = ['font.family', 'font.families', 'typography.font.family', 'typography.family', 'font'];
export const FAMILY_NAMES = {
  family: [
    ...under(FONT, ['.body', '.base', '.sans', '.text', '.primary', '.default', ''], ['']),
    'typography.body.font.family',
    'typography.base.font.family',
  ],
  heading: [
    ...under(FONT, ['.heading', '.headings', '.display', '.title'], ['']),
    'typography.heading.font.family',
    'typography.display.font.family',
  ],
  mono: under(FONT, ['.mono', '.code', '.monospace'], ['']),
} as const;

export const SIZE_NAMES = {
  radius: under(
    ['radius', 'border.radius', 'radii', 'corner.radius', 'rounded', 'shape'],
    ['.md', '.medium', '.default', '.base', '.control', ''],
    [''],
  ),
  size: under(
    ['font.size', 'font.sizes', 'typography.font.size', 'typography.size'],
    ['.body', '.base', '.md', '.medium', '.default', ''],
    [''],
  ),
  space: under(['space', 'spacing', 'size.spacing'], ['.unit', '.base'], ['']),
} as const;

const SCHEME_WORDS: Readonly<Record<string, Scheme>> = {light: 'light', dark: 'dark', day: 'light', night: 'dark'};
const SAME: Readonly<Record<string, string>> = {colors: 'color', colour: 'color', colours: 'color'};

/** A path as the lists above have it, without its scheme: `Colors/Dark/bgDefault` is `color.bg.default`, dark. */
export function normalised(path: string): {name: string; scheme: Scheme | undefined} {
  const words = path
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, '$1.$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => SAME[word] ?? word);
  const scheme = words.map((word) => SCHEME_WORDS[word]).find((found) => found !== undefined);
  return {name: words.filter((word) => !Object.hasOwn(SCHEME_WORDS, word)).join('.'), scheme};
}
