import {fresh, sample} from '../backends.js';
import type {MakeBackend} from '../backends.js';
import type {Globals} from '../globals.js';
import {hugeNumbers} from './huge-numbers.js';
import {longNames} from './long-names.js';
import {mixedNames} from './mixed-names.js';
import {renamed} from './names.js';
import {oneRow} from './one-row.js';
import {over} from './sample.js';

/** The data that the toolbar offers. All of it is the same at every visit. */
export const dataSets: Readonly<Record<Globals['data'], MakeBackend>> = {
  full: sample(),
  one: over(oneRow),
  empty: fresh,
  huge: () => hugeNumbers(sample()()),
  long: over((dataset) => renamed(dataset, longNames)),
  mixed: over((dataset) => renamed(dataset, mixedNames)),
};
