import {resolve} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';

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

/** The stand-alone build for pages without a bundler: `kabinet.js`, and what it loads when it is needed. */
function embed(): UserConfig {
  return {
    root,
    base: './',
    resolve: {conditions},
    build: {
      outDir: resolve(root, 'packages/embed/dist/cdn'),
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: true,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: {kabinet: resolve(root, 'packages/embed/src/kabinet.ts')},
        preserveEntrySignatures: 'strict',
        output: {...neutralNames(''), entryFileNames: '[name].js'},
      },
    },
  };
}

/** `vite build --mode embed` makes the stand-alone build; every other mode is the demo. */
export default defineConfig(({mode}) => (mode === 'embed' ? embed() : demo()));
