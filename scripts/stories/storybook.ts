import {readFileSync} from 'node:fs';

/** Where `npm run build-storybook` writes. */
export const STORYBOOK = 'storybook-static';

/** One story or page of the built Storybook. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

/** All that the built Storybook holds. @throws when it is not built. */
export function readEntries(): Entry[] {
  try {
    const {entries} = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8')) as {entries: Record<string, Entry>};
    return Object.values(entries);
  } catch (error) {
    throw new Error('There is no built Storybook: `npm run build-storybook` makes it.', {cause: error});
  }
}

/** The address of an entry alone, without Storybook around it. */
export function addressOf(url: string, {id, type}: Entry, globals: Readonly<Record<string, string>>): string {
  const values = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  const view = type === 'docs' ? 'docs' : 'story';
  return `${url}/iframe.html?${new URLSearchParams({id, viewMode: view, globals: values.join(';')})}`;
}
