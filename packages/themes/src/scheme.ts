import type {BrandScheme} from './brand.js';
import type {Scheme} from './roles.js';

const DARK = '(prefers-color-scheme: dark)';
const PAPER = 'print';

/**
 * The scheme to show. `auto`, or nothing, follows the computed `color-scheme` of the element around the widget (not the widget
 * itself, whose own scheme is the answer), and the system where the page leaves the choice open.
 */
export function resolveScheme(stated: BrandScheme | undefined, around: Element): Scheme {
  if (stated && stated !== 'auto') return stated;
  const words = getComputedStyle(around).colorScheme.split(' ');
  const [light, dark] = [words.includes('light'), words.includes('dark')];
  if (light === dark) return systemScheme();
  return dark ? 'dark' : 'light';
}

export function systemScheme(): Scheme {
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Whether the page is being printed. Browsers leave out dark grounds then, and light letters would vanish with them. */
export function isOnPaper(): boolean {
  return matchMedia(PAPER).matches;
}

/** Calls back whenever the system changes its scheme. Returns a function that stops it. */
export function watchSystemScheme(changed: (scheme: Scheme) => void): () => void {
  return watch(DARK, () => changed(systemScheme()));
}

/** Calls back before the page is printed, and after. Returns a function that stops it. */
export function watchPaper(changed: (isOnPaper: boolean) => void): () => void {
  return watch(PAPER, () => changed(isOnPaper()));
}

function watch(media: string, listener: () => void): () => void {
  const query = matchMedia(media);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
