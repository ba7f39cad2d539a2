import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/*
 * Import directions. Each entry: where a file lives, and what it may not import. There is no exception list:
 * a file that needs what is forbidden to it lives in the wrong place.
 */
const TESTS = ['**/*.test.ts', '**/testing/**'];
const direction = (name, files, forbidden, message) => ({
  name: `directions/${name}`,
  files,
  ignores: TESTS,
  rules: {'no-restricted-imports': ['error', {patterns: [{group: forbidden, message}]}]},
});
const DEEP = ['@kabinet/*/src/*', '@kabinet/*/dist/*', '**/packages/**'];
const LIT = ['lit', 'lit/*', '@lit/*'];
const WIDGETS = ['stats', 'links', 'commissions', 'balance', 'payouts'];
const up = (folders) => folders.flatMap((f) => [`../${f}/*`, `../../${f}/*`, `../../../${f}/*`]);

const directions = [
  direction(
    'contract',
    ['packages/contract/src/**'],
    ['@kabinet/*', ...LIT, 'node:*'],
    'contract imports valibot only.',
  ),
  direction(
    'backends',
    ['packages/backends/src/**'],
    ['@kabinet/!(contract)', '@kabinet/!(contract)/**', ...LIT, 'node:*', ...DEEP],
    'backends imports contract only.',
  ),
  direction(
    'server',
    ['packages/server/src/**'],
    ['@kabinet/themes', '@kabinet/widgets', '@kabinet/widgets/*', '@kabinet/embed', ...LIT, ...DEEP],
    'server imports contract and backends only.',
  ),
  direction('themes', ['packages/themes/src/**'], ['@kabinet/*', ...LIT, 'node:*'], 'themes imports nothing of ours.'),
  direction(
    'embed',
    ['packages/embed/src/**'],
    ['@kabinet/server', '@kabinet/backends/!(http)', ...DEEP],
    'embed imports widgets, themes and backends/http.',
  ),
  direction(
    'react',
    ['packages/react/src/**'],
    ['@kabinet/!(widgets)', '@kabinet/!(widgets)/**', ...LIT, 'node:*', ...DEEP],
    'react imports widgets only.',
  ),
  ...[
    ['runtime', ['files', 'controllers', 'templates', 'define', ...WIDGETS]],
    ['files', ['controllers', 'templates', 'define', ...WIDGETS]],
    ['controllers', ['templates', 'define', ...WIDGETS]],
    ['templates', ['define', ...WIDGETS]],
    ['styles', ['runtime', 'controllers', 'templates', 'define', ...WIDGETS]],
    ...WIDGETS.map((w) => [w, ['define', ...WIDGETS.filter((other) => other !== w)]]),
    ['define', []],
  ].map(([folder, later]) =>
    direction(
      `widgets-${folder}`,
      [`packages/widgets/src/${folder}/**`],
      [
        '@kabinet/backends',
        '@kabinet/backends/*',
        '@kabinet/server',
        '@kabinet/embed',
        'node:*',
        ...DEEP,
        ...up(later),
      ],
      'runtime ← files, controllers ← templates ← <widget> ← define; a widget never imports another widget.',
    ),
  ),
  direction(
    'stories-demo',
    ['stories/**', 'demo/{browser,server,site}/**', 'demo/benchmark/{by-hand,common,kabinet}/**'],
    DEEP,
    'stories and demo use public entry points only; what measures and tests them may use the tools of tests.',
  ),
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '.cache/**',
      '.data/**',
      'coverage/**',
      'storybook-static/**',
      'demo/frameworks/**',
      'packages/widgets/types/**',
      'demo/benchmark/react/**',
      'packages/server/migrations/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      'max-lines': ['error', {max: 400}],
      // Texts have no-break spaces, and their tests too.
      'no-irregular-whitespace': ['error', {skipTemplates: true, skipRegExps: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'demo/benchmark/kabinet/*.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {globals: {...globals.node, ...globals.browser}, parserOptions: {projectService: false}},
  },
  {
    name: 'widgets',
    files: ['packages/widgets/src/**/*.ts'],
    ignores: TESTS,
    ...lit.configs['flat/recommended'],
  },
  {
    name: 'widgets-wc',
    files: ['packages/widgets/src/**/*.ts'],
    ignores: TESTS,
    plugins: {wc},
    rules: {...wc.configs['flat/recommended'].rules, 'wc/guard-super-call': 'off'},
  },
  {
    // A shared style that a strict policy drops, and formatting outside the one place that knows the currency table.
    name: 'widgets-formatting',
    files: ['packages/widgets/src/!(runtime)/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        {name: 'Intl', message: 'Format through runtime.format.'},
        {name: 'fetch', message: 'Widgets never fetch; ask the backend.'},
      ],
      'no-restricted-properties': [
        'error',
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toFixed'].map((property) => ({
          property,
          message: 'Format through runtime.format.',
        })),
        {property: 'innerHTML', message: 'Lit renders.'},
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|styleMap)$/]',
          message: 'A strict policy forbids it.',
        },
        {
          selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A strict policy drops inline styles; use classes.',
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']},
            {from: 'package', package: '@types/chai', name: 'Equal'},
          ],
        },
      ],
    },
  },
  ...directions,
);
