import type {BrandProblem} from './brand.js';
import {isSafeTokenValue} from './token-value.js';

/** The part of a style declaration that tokens need: an element's own, or a rule's in a constructed sheet. */
export type TokenTarget = Pick<CSSStyleDeclaration, 'getPropertyValue' | 'removeProperty' | 'setProperty'>;

const PREFIX = '--kabinet-';

/**
 * Writes tokens through the CSSOM, the one way into a page that no value can break out of and that a strict
 * content security policy lets pass. Names that are not ours and values that are not safe are left out and reported.
 *
 * Returns an undo: each property gets back what it had, unless somebody has changed it since.
 */
export function applyTheme(
  target: HTMLElement | TokenTarget,
  tokens: Readonly<Partial<Record<string, string>>>,
  report: (problem: BrandProblem) => void = () => undefined,
): () => void {
  const style = 'style' in target ? target.style : target;
  const written = Object.entries(tokens).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (!name.startsWith(PREFIX) || !isSafeTokenValue(value)) {
      report({field: name, message: 'is not a safe token and was ignored'});
      return [];
    }
    const before = style.getPropertyValue(name);
    style.setProperty(name, value);
    return [{name, before, after: style.getPropertyValue(name)}];
  });
  return () => {
    for (const {name, before, after} of written) {
      if (style.getPropertyValue(name) !== after) continue;
      if (before) style.setProperty(name, before);
      else style.removeProperty(name);
    }
  };
}
