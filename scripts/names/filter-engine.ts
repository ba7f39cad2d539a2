import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {FiltersEngine, Request} from '@ghostery/adblocker';
import type {RequestType} from '@ghostery/adblocker';

/** Which folder the filter lists are in: EasyList and its kind, as text files. They come under licences of their own. */
export const LISTS_VARIABLE = 'FILTER_LISTS';

/** What a page asks for. */
export interface Question {
  readonly url: string;
  readonly type: RequestType;
  /** The page that asks. */
  readonly from: string;
}

/** Names that a page has. */
export interface Names {
  readonly tags: readonly string[];
  /** Classes, ids, parts and slots: where one of them would be hidden, no other should have the name. */
  readonly names: readonly string[];
}

/** The engine over all lists of the folder; undefined when there is no folder or no list in it. */
export async function readEngine(folder = process.env[LISTS_VARIABLE]): Promise<FiltersEngine | undefined> {
  if (!folder) return undefined;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  if (files.length === 0) return undefined;
  const lists = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return engineOf(lists.join('\n'));
}

/** An engine that knows these rules. */
export function engineOf(rules: string): FiltersEngine {
  return FiltersEngine.parse(rules, {debug: true, enableCompression: false});
}

/** The rule that refuses what a page asks for; undefined when it is let pass. */
export function ruleAgainst(engine: FiltersEngine, {url, type, from}: Question): string | undefined {
  const {match, filter} = engine.match(Request.fromRawDetails({url, type, sourceUrl: from}));
  return match ? (filter?.rawLine ?? filter?.toString() ?? 'a rule') : undefined;
}

/** The names that general rules hide on a page of no site in particular. */
export function hiddenNames(engine: FiltersEngine, {tags, names}: Names): string[] {
  const {styles} = engine.getCosmeticsFilters({
    url: 'https://shop.example/',
    hostname: 'shop.example',
    domain: 'shop.example',
    classes: [...names],
    ids: [...names],
    getBaseRules: true,
    getInjectionRules: false,
    getExtendedRules: false,
    getRulesFromHostname: false,
  });
  // Rules for one name alone, in a list of selectors.
  const selectors = new Set(
    styles
      .replaceAll(/\{[^}]*\}/g, ',')
      .split(',')
      .map((one) => one.trim()),
  );
  return [
    ...tags.filter((tag) => selectors.has(tag)),
    ...names.filter((name) => selectors.has(`.${name}`) || selectors.has(`#${name}`)),
  ];
}
