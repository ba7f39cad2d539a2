import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brandSchema} from '@kabinet/themes';
import {format, resolveConfig} from 'prettier';
import {tokensPage} from './page.js';

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What is made of the table of tokens and of the reader of brands, and where it is kept. */
const WRITTEN: readonly {file: string; write: () => string}[] = [
  {file: inRepository('docs/tokens.md'), write: tokensPage},
  {file: inRepository('packages/themes/brand.schema.json'), write: () => JSON.stringify(brandSchema())},
];

/** The files as the sources have them now. */
export async function currentFiles(): Promise<{file: string; content: string}[]> {
  return Promise.all(
    WRITTEN.map(async ({file, write}) => ({
      file,
      content: await format(write(), {...(await resolveConfig(file)), filepath: file}),
    })),
  );
}

/** Those that no longer say what the sources say. */
export async function staleFiles(): Promise<string[]> {
  const files = await currentFiles();
  return files.filter(({file, content}) => readFileSync(file, 'utf8') !== content).map(({file}) => file);
}
