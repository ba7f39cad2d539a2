import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {aliasOf, ingredients, TABLE, WIDGETS} from '@kabinet/themes';
import type {BareName, Definition} from '@kabinet/themes';

/** A source file: where it is and what it says. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

const DEFINITIONS = Object.assign({}, ...Object.values(TABLE)) as Readonly<Record<BareName, Definition>>;
const NAMES = Object.keys(DEFINITIONS) as BareName[];
/** For charts of the page around: a widget draws one series beside that of an earlier period. */
const FOR_THE_PAGE: readonly string[] = [2, 3, 4, 5, 6, 7, 8].map((number) => `chart-${number}`);

const ALIAS = /--_[a-z\d]+(?:-[a-z\d]+)*/g;
/** In a sheet, or by a script: `style.setProperty('--_row-height', …)`. */
const DECLARED = /(--_[a-z\d]+(?:-[a-z\d]+)*)(?::|',)/g;
const PUBLIC = /--kabinet-([a-z\d]+(?:-[a-z\d]+)*)/g;
const DOCUMENTED = /@cssproperty \[--kabinet-([a-z\d-]+)/g;

/** The sources of a folder; tests and what helps them use nothing. */
export function readSources(folder: string): Source[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(^|[\\/])testing[\\/]/.test(file))
    .map((file) => ({file, text: readFileSync(join(folder, file), 'utf8')}));
}

/** Names that a sheet reads and nobody gives a value: private ones, and public ones that no page can look up. */
export function undefinedTokens(sources: readonly Source[]): string[] {
  const declared = new Set(all(sources, DECLARED));
  const documented = new Set(all(sources, DOCUMENTED));
  const aliases = new Set(NAMES.map(aliasOf));
  return sources.flatMap(({file, text}) => [
    ...[...text.matchAll(ALIAS)]
      .map(([name]) => name)
      .filter((name) => !aliases.has(name) && !declared.has(name))
      .map((name) => `${file}: ${name}`),
    ...[...text.matchAll(PUBLIC)]
      .map(([, name = '']) => name)
      .filter((name) => isTokenName(name) && !documented.has(name))
      .map((name) => `${file}: --kabinet-${name}`),
  ]);
}

/** Public names in a sheet are of a widget and documented there; all else is read by its private name. */
function isTokenName(name: string): boolean {
  const groups = new Set([...NAMES.map((known) => known.split('-')[0]), ...WIDGETS]);
  return groups.has(name.split('-')[0]) && name.includes('-');
}

/** Tokens that no sheet reads, neither themselves nor what is made of them. */
export function unusedTokens(sources: readonly Source[]): BareName[] {
  const read = new Set(sources.flatMap(({text}) => [...text.matchAll(ALIAS)].map(([name]) => name)));
  const used = new Set<string>(FOR_THE_PAGE);
  const use = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const part of ingredients(DEFINITIONS[name as BareName].source)) use(part);
  };
  for (const name of NAMES) if (read.has(aliasOf(name))) use(name);
  return NAMES.filter((name) => !used.has(name));
}

function all(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({text}) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}
