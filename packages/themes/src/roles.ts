export type Scheme = 'light' | 'dark';

export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Every job a colour can have in a widget. A brand may state any of them; the rest is derived from its accent. */
export const ROLES = [
  'surface',
  'surface-raised',
  'surface-sunken',
  'hover',
  'line',
  'line-soft',
  'line-control',
  'scrim',
  'text',
  'text-secondary',
  'text-tertiary',
  'accent',
  'on-accent',
  'accent-hover',
  'accent-text',
  'accent-graphic',
  'accent-soft',
  'accent-soft-2',
  'accent-mid',
  'previous',
  'focus',
  'positive',
  'positive-graphic',
  'positive-soft',
  'warning',
  'warning-graphic',
  'warning-soft',
  'negative',
  'negative-graphic',
  'negative-soft',
  'info',
  'info-soft',
  'calm',
  'calm-soft',
  'chart-1',
  'chart-2',
  'chart-3',
  'chart-4',
  'chart-5',
  'chart-6',
  'chart-7',
  'chart-8',
] as const;

export type Role = (typeof ROLES)[number];
export type ChartRole = Extract<Role, `chart-${string}`>;
export type ColourRole = Exclude<Role, ChartRole>;

/** The token group of a role: series of charts have their own. */
export function tokenGroupOf(role: Role): 'chart' | 'color' {
  return role.startsWith('chart-') ? 'chart' : 'color';
}
