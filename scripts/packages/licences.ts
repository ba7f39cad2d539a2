import {readFileSync} from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** What may come to customers with our packages. */
export const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
]);

/** Everything that an installation of our packages brings along, by the lock file: not what only develops them. */
export function runtimeLicences(lock: string): Licensed[] {
  const {packages} = JSON.parse(readFileSync(lock, 'utf8')) as {packages: Record<string, Locked>};
  return Object.entries(packages)
    .filter(([path, {dev, devOptional, link}]) => path.includes('node_modules/') && !dev && !devOptional && !link)
    .map(([path, {version = '', license = 'unknown'}]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The list as a page. */
export function licencesPage(all: readonly Licensed[]): string {
  const rows = all.map(({name, version, licence}) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# Licences',
    '',
    'What an installation of the packages brings along; written by `npm run licences`. Kabinet itself is MIT.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
