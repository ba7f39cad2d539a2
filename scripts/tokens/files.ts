import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brandSchema, defaultTheme, TABLE} from '@kabinet/themes';
import type {Tokens} from '@kabinet/themes';
import {format, resolveConfig} from 'prettier';
import {tokensPage} from './page.js';

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What is made of the table of tokens and of the reader of brands, and where it is kept. */
const WRITTEN: readonly {file: string; write: () => string}[] = [
  {file: inRepository('docs/tokens.md'), write: tokensPage},
  {file: inRepository('packages/themes/brand.schema.json'), write: () => JSON.stringify(brandSchema())},
  {file: inRepository('packages/themes/src/default-tokens.ts'), write: defaultTokens},
];

/** What of the default theme is not a sum of the rest, so that a page without a brand needs nothing to work it out. */
function defaultTokens(): string {
  const {light, dark} = defaultTheme();
  return `import type {SchemeTokens} from './tokens/tokens.js';

/** What the default brand says: written by \`npm run tokens\` out of \`default-brand.ts\`. */
export const DEFAULT_TOKENS: SchemeTokens = ${JSON.stringify({light: stated(light), dark: stated(dark)})};`;
}

function stated(tokens: Tokens): Partial<Tokens> {
  const names = Object.values(TABLE)
    .flatMap((group) => Object.entries(group))
    .filter(([, {source}]) => source.kind === 'theme')
    .map(([name]) => `--kabinet-${name}`);
  return Object.fromEntries(Object.entries(tokens).filter(([name]) => names.includes(name)));
}

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
