import {fromDesignTokens, parseBrand} from '@kabinet/themes';
import type {Brand, BrandProblem} from '@kabinet/themes';

/** The brand under the designer's hands: as a document that may be wrong, and as what can be taken of it. */
export interface Draft {
  /** What stands in the editor. */
  readonly text: string;
  /** The text is no JSON at all; the brand is still the one before. */
  readonly isBroken: boolean;
  readonly brand: Brand;
  /** Fields of the document that were ignored. */
  readonly problems: readonly BrandProblem[];
}

export function draftOf(brand: Brand): Draft {
  return {text: textOf(brand), isBroken: false, brand, problems: []};
}

/** After typing in the editor. */
export function withText(draft: Draft, text: string): Draft {
  try {
    return {text, isBroken: false, ...parseBrand(JSON.parse(text))};
  } catch {
    return {...draft, text, isBroken: true};
  }
}

/** After loading a file: a brand document, or tokens of a design tool, which become one. */
export function withFile(draft: Draft, text: string): Draft {
  const direct = withText(draft, text);
  if (direct.isBroken || isBrandDocument(JSON.parse(text))) return direct;
  const {brand, problems} = fromDesignTokens(JSON.parse(text));
  return {...draftOf(brand), problems};
}

/**
 * After a change by a control: `font.family` and what it shall be; `undefined` or an empty text leaves it to the
 * themes. A section that holds nothing any more goes too.
 */
export function withField(draft: Draft, path: string, value: unknown): Draft {
  return draftOf(changed(draft.brand, path.split('.'), value === '' ? undefined : value) as unknown as Brand);
}

/** The document as people like to read it. */
export function textOf(brand: Brand): string {
  return `${JSON.stringify(brand, null, 2)}\n`;
}

function changed(section: object, [name = '', ...rest]: readonly string[], value: unknown): object {
  const {[name]: before, ...others} = section as Record<string, unknown>;
  const after = rest.length > 0 ? changed(isSection(before) ? before : {}, rest, value) : value;
  if (after === undefined || (isSection(after) && Object.keys(after).length === 0)) return others;
  // In the place where it was, so that a document does not shuffle while it is edited.
  return name in section ? {...section, [name]: after} : {...others, [name]: after};
}

/** Tokens have their accent in a group, with a `$value`. */
function isBrandDocument(document: unknown): boolean {
  return isSection(document) && 'accent' in document && typeof document.accent === 'string';
}

function isSection(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
