import {resolve} from 'node:path';
import {defineConfig, type Plugin, type UserConfig} from 'vite';

const root = import.meta.dirname;

/** Our packages come as sources, everything else as in production: a `development` condition would ship Lit's. */
const conditions = ['@kabinet/source', 'module', 'browser', 'production'];

/** Names that say nothing, for filter lists of ad-blockers change daily; hex, so that no hash spells a word of theirs. */
const neutralNames = (folder: string) =>
  ({
    chunkFileNames: `${folder}c-[hash].js`,
    assetFileNames: `${folder}a-[hash][extname]`,
    hashCharacters: 'hex',
  }) as const;

/** Sheets without comments and blanks, which no other tool takes out of a template. */
const smallSheets: Plugin = {
  name: 'small-sheets',
  transform(code, id) {
    if (!/\.styles\.ts$|styles\/type\.ts$/.test(id)) return undefined;
    return {code: code.replaceAll(/css`[^`]*`/g, smallSheet), map: null};
  },
};

function smallSheet(sheet: string): string {
  return sheet
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1');
}

/** The operator's site: the site's server finds the scripts and styles of its pages in the manifest. */
function demo(): UserConfig {
  return {
    root: resolve(root, 'demo'),
    server: {host: '127.0.0.1'},
    resolve: {conditions},
    build: {
      outDir: resolve(root, 'demo/dist'),
      emptyOutDir: true,
      manifest: true,
      target: 'es2022',
      modulePreload: {polyfill: false},
      rolldownOptions: {
        input: {site: resolve(root, 'demo/browser/site.ts'), partners: resolve(root, 'demo/browser/partners.ts')},
        output: {...neutralNames('assets/'), entryFileNames: 'assets/c-[hash].js'},
      },
    },
  };
}

/**
 * What all widgets stand on is one chunk, which the entry asks for beside the widgets; what some of them share is few
 * chunks instead of many small ones.
 */
const CHUNKS = [
  {
    name: 'base',
    priority: 2,
    test: /packages\/(?:embed\/src\/base|widgets\/src\/(?:controllers\/kabinet-element|templates\/frame|styles\/shared\.styles))\.ts$/,
  },
  {name: 'shared', priority: 1, minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 10_000},
];

/** The stand-alone build for pages without a bundler: `kabinet.js`, and what it loads when it is needed. */
function embed(): UserConfig {
  return {
    root,
    base: './',
    plugins: [smallSheets],
    resolve: {conditions},
    build: {
      outDir: resolve(root, 'packages/embed/dist/cdn'),
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: true,
      modulePreload: false,
      copyPublicDir: false,
      lib: {entry: resolve(root, 'packages/embed/src/kabinet.ts'), formats: ['es']},
      rolldownOptions: {
        input: {kabinet: resolve(root, 'packages/embed/src/kabinet.ts')},
        preserveEntrySignatures: 'strict',
        output: {...neutralNames(''), entryFileNames: '[name].js', minify: true, codeSplitting: {groups: CHUNKS}},
      },
    },
  };
}

/** `vite build --mode embed` makes the stand-alone build; every other mode is the demo. */
export default defineConfig(({mode}) => (mode === 'embed' ? embed() : demo()));
