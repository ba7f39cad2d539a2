import {LONGEST_TAG, MOST_TAGS, tidyTags} from '@kabinet/contract';

/** The tags in a field, which separates them by commas. */
export function tagsIn(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return tidyTags(tags.filter((tag) => tag !== ''));
}

/** Tags as they stand in a field. */
export function writtenTags(tags: readonly string[] = []): string {
  return tags.join(', ');
}

export type TagsProblem = {readonly reason: 'many'} | {readonly reason: 'long'; readonly tag: string};

export function tagsProblem(text: string): TagsProblem | undefined {
  const tags = tagsIn(text);
  if (tags.length > MOST_TAGS) return {reason: 'many'};
  const tag = tags.find(({length}) => length > LONGEST_TAG);
  return tag === undefined ? undefined : {reason: 'long', tag};
}
