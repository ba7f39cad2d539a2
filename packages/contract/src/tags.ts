import * as v from 'valibot';

/** The most tags of one link. */
export const MOST_TAGS = 10;
/** In characters. */
export const LONGEST_TAG = 40;

/** A word of the partner's own. Sub-ids go to the shop; tags stay in the list. */
export const tagSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_TAG));
export const tagsSchema = v.pipe(v.array(tagSchema), v.maxLength(MOST_TAGS));

/** Each tag once, in either case of its letters, as it was written first. */
export function tidyTags(tags: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const tag of tags) if (!first.has(tag.toLowerCase())) first.set(tag.toLowerCase(), tag);
  return [...first.values()];
}
