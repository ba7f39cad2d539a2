import type {Brand, BrandProblem} from '../brand.js';
import {parseBrand} from '../parse-brand.js';
import {EXTENSION} from './format.js';
import {readForeign} from './read-foreign.js';
import {readOurs} from './read-ours.js';
import {isObject, readDocument} from './read-document.js';

/** What a reader makes of the tokens of a document: the fields of a brand, not checked yet. */
export type Draft = Readonly<Record<string, unknown>>;

/**
 * A brand out of a document of the W3C Design Tokens format. Our own documents come back as the brand they were
 * written from, with what was changed in them since; in others, the names are looked for that most of them use. What
 * cannot be taken is named among the problems by its path. Never throws.
 */
export function fromDesignTokens(document: unknown): {brand: Brand; problems: BrandProblem[]} {
  const problems: BrandProblem[] = [];
  if (!isObject(document))
    return {brand: parseBrand({}).brand, problems: [{field: 'tokens', message: 'must be an object'}]};
  const tokens = readDocument(document, problems);
  const extension = isObject(document.$extensions) ? document.$extensions[EXTENSION] : undefined;
  const isOurs = isObject(extension) || (tokens.has('ref.radius') && tokens.has('light.color.accent'));
  const draft = isOurs
    ? readOurs(tokens, isObject(extension) ? extension : {}, problems)
    : readForeign(tokens, problems);
  const name = draft.name ?? document.$description ?? 'Imported brand';
  const parsed = parseBrand(withoutGaps({name, ...draft}));
  return {brand: parsed.brand, problems: [...problems, ...parsed.problems]};
}

/** No field of a brand lies deeper. */
const DEEPEST = 5;

/** A brand in which what nothing was said about does not appear. */
function withoutGaps(value: Draft, depth = 0): Draft {
  const kept = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
    const found = isObject(part) && depth < DEEPEST ? withoutGaps(part, depth + 1) : part;
    return found === undefined || (isObject(found) && Object.keys(found).length === 0) ? [] : [[name, found]];
  });
  return Object.fromEntries(kept);
}
