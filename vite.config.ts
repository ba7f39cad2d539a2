import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
import {fixedOptions} from './scripts/embed/fixed-options.js';
import {integrity} from './scripts/embed/integrity.js';
import {policyName} from './scripts/embed/policy-name.js';
import {ownNames} from './scripts/embed/own-names.js';
import {smallTemplates} from './scripts/embed/small-templates.js';
import {smallLibraries} from './scripts/embed/small-libraries.js';
import {sumsAtHand} from './scripts/embed/sums-at-hand.js';
import {together} from './scripts/embed/together.js';
import {whiteLabel} from './scripts/embed/white-label.js';

const root = import.meta.dirname;
const OURS = 'kabinet';

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

/** Texts come by language and part, never several together. */
const isNoText = (id: string): boolean => !id.includes('/locales/');

/**
 * What all widgets stand on is one chunk, which the entry asks for beside the widgets; what all lists stand on is
 * another; what else some of them share is a few chunks instead of many small ones.
 */
const CHUNKS = [
  {
    name: 'base',
    priority: 3,
    test: /\/embed\/src\/base\.ts$|\/widgets\/src\/(?:controllers\/kabinet-element|templates\/(?:amount|frame|head|late-part|status-pill)|styles\/shared\.styles)\.ts$/,
  },
  {
    // In place of the content or in front of it: with lists at once, else when something happens.
    name: 'between',
    priority: 2,
    test: /\/widgets\/src\/(?:styles\/(?:states|float|tooltip|floating)\.styles|templates\/(?:state-message|in-front|copy-button))\.ts$/,
  },
  {
    // What is opened is made of these.
    name: 'opened',
    priority: 2,
    test: /\/widgets\/src\/(?:styles\/(?:facts|notice|receipt)\.styles|templates\/(?:notice|receipt-line)|controllers\/step-up)\.ts$/,
  },
  {
    // The ways out of a balance: little until they are opened.
    name: 'ways',
    priority: 2,
    test: /\/widgets\/src\/(?:withdrawal\/withdrawal|papers\/papers|templates\/payout-pill)(?:\.texts)?\.ts$/,
  },
  {
    // Of every form.
    name: 'forms',
    priority: 2,
    test: /\/widgets\/src\/(?:templates\/field|runtime\/format\/typed-amount|controllers\/repeated-press)\.ts$/,
  },
  {
    name: 'lists',
    priority: 2,
    test: /\/widgets\/src\/(?:controllers\/pages-controller|templates\/(?:chips|data-table|dialog|pager|popover|reward-words)|styles\/table\.styles)\.ts$/,
  },
  {
    // Of every widget that shows the figures of some days.
    name: 'days',
    priority: 2,
    test: /\/widgets\/src\/(?:controllers\/(?:columns|period)-controller|templates\/latest)\.ts$/,
  },
  {
    name: 'shared',
    priority: 1,
    test: isNoText,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 3_000,
  },
];

/**
 * The stand-alone build for pages without a bundler: a folder for each version, with `kabinet.js` and what that loads
 * when it is needed. With a prefix of the operator's, `acme.js`, and no source maps, which would tell our names.
 */
function embed(prefix: string): UserConfig {
  const {version} = JSON.parse(readFileSync(resolve(root, 'packages/embed/package.json'), 'utf8')) as {version: string};
  return {
    root,
    base: './',
    // A library leaves it to whoever bundles it; here nobody does.
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      whiteLabel(prefix),
      smallTemplates(),
      fixedOptions(),
      smallLibraries(),
      ownNames(),
      sumsAtHand(),
      policyName(prefix),
      together(),
      integrity(),
    ],
    resolve: {conditions},
    build: {
      outDir: resolve(root, `packages/embed/dist/cdn/${prefix}-${version}`),
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: prefix === OURS,
      modulePreload: false,
      copyPublicDir: false,
      // As a library: a helper for preloading, which a page would want twice, stays out.
      lib: {entry: resolve(root, 'packages/embed/src/kabinet.ts'), formats: ['es']},
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        // Reading a member changes nothing in what we bundle: classes that nobody names go.
        treeshake: {propertyReadSideEffects: false},
        output: {
          ...neutralNames(''),
          entryFileNames: `${prefix}.js`,
          minify: true,
          // What bundlers are told about purity; nobody bundles this again.
          comments: {annotation: false},
          codeSplitting: {groups: CHUNKS},
        },
        // Of schemas that a barrel names and nobody takes from there, the bundler says that they are wanted at once.
        checks: {ineffectiveDynamicImport: false},
      },
    },
  };
}

/** `vite build --mode embed` makes the stand-alone build; every other mode is the demo. */
export default defineConfig(({mode}) => (mode === 'embed' ? embed(process.env.KABINET_PREFIX ?? OURS) : demo()));
