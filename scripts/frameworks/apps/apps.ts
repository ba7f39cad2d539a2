import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Where the example apps live, one folder each. */
export const APPS_FOLDER = 'demo/frameworks';

/** Where they find the packages of this repository, packed as for npm. */
export const PACKED_FOLDER = join(APPS_FOLDER, 'packed');

/** Names of the folders of all example apps. */
export function appNames(): string[] {
  return readdirSync(APPS_FOLDER, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'packed')
    .map(({name}) => name);
}
