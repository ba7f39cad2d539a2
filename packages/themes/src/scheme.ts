import type {BrandScheme} from './brand.js';
import type {Scheme} from './roles.js';

const DARK = '(prefers-color-scheme: dark)';

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

/** Calls back whenever the system changes its scheme. Returns a function that stops it. */
export function watchSystemScheme(changed: (scheme: Scheme) => void): () => void {
  const query = matchMedia(DARK);
  const listener = (): void => changed(systemScheme());
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
