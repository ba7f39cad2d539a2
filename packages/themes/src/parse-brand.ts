import type {Brand, BrandProblem} from './brand.js';
import {brandDocument} from './brand-document.js';
import {DEFAULT_BRAND} from './default-brand.js';

/** The field of a problem with the document as a whole. */
const WHOLE = 'brand';
/** More help nobody, and a hostile document has a million. */
const MOST_PROBLEMS = 100;

/**
 * Reads a brand document of any origin. A field that cannot be taken is ignored and named among the problems;
 * without a name or an accent the default brand's stand in. Never throws.
 */
export function parseBrand(input: unknown): {brand: Brand; problems: BrandProblem[]} {
  const problems: BrandProblem[] = [];
  const report = (field: string, message: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({field: field || WHOLE, message});
  };
  const {$schema: _schema, ...found} = read(input, report);
  for (const field of ['name', 'accent'] as const) {
    const isReported = problems.some((problem) => problem.field === field || problem.field === WHOLE);
    if (found[field] === undefined && !isReported) report(field, 'is missing');
  }
  return {brand: {name: DEFAULT_BRAND.name, accent: DEFAULT_BRAND.accent, ...found}, problems};
}

function read(input: unknown, report: (field: string, message: string) => void): Partial<Brand & {$schema: string}> {
  try {
    return brandDocument.read(input, '', report) ?? {};
  } catch {
    report(WHOLE, 'cannot be read');
    return {};
  }
}
