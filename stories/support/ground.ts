import {tokenOf} from '@kabinet/themes';
import type {Role} from '@kabinet/themes';
import {schemeOf, themeOf} from './brand.js';
import {languageOf} from './globals.js';
import type {Globals} from './globals.js';

/** Colours that the canvas, the pages and the lab take from the brand, beside the widgets. */
const ROLES: readonly Role[] = [
  'surface',
  'surface-raised',
  'surface-sunken',
  'hover',
  'line',
  'line-soft',
  'line-control',
  'text',
  'text-secondary',
  'text-tertiary',
  'accent',
  'on-accent',
  'accent-hover',
  'accent-text',
  'accent-soft',
  'focus',
  'positive',
  'positive-soft',
  'warning',
  'warning-soft',
  'negative',
  'negative-soft',
];

/** The canvas as the operator's page would be: language, scheme and ground of the brand. */
export function paintGround(globals: Globals): void {
  const page = document.documentElement;
  page.lang = languageOf(globals);
  page.style.colorScheme = '';
  const scheme = schemeOf(globals);
  const tokens = themeOf(globals)[scheme];
  page.style.colorScheme = scheme;
  page.dataset.scheme = scheme;
  for (const role of ROLES) page.style.setProperty(`--page-${role}`, tokens[tokenOf(role)] ?? '');
}
