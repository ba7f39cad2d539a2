import assert from 'node:assert/strict';
import {test} from 'node:test';
import {faultsOf} from './faults.js';

const GOOD = ['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'skeleton/src/a.test.ts'];

test('a package in order has no faults', () => {
  assert.deepEqual(faultsOf({manifest: {name: 'p', license: 'MIT', scripts: {prepack: 'tsc -b'}}, files: GOOD}), []);
});

test('files that are missing, and those that are nobody’s business, are named', () => {
  assert.deepEqual(
    faultsOf({manifest: {name: 'p', license: 'MIT'}, files: ['package.json', 'LICENSE', 'src/a.test.ts']}),
    ['p: README.md is missing', 'p: src/a.test.ts is not for customers'],
  );
});

test('a ninth dependency, another licence and a script on installation are faults', () => {
  const dependencies = Object.fromEntries([...'abcdefghi'].map((name) => [name, '1.0.0']));
  const manifest = {name: 'p', license: 'GPL-3.0', dependencies, scripts: {postinstall: 'node mine.js'}};
  assert.deepEqual(faultsOf({manifest, files: GOOD}), [
    'p: its licence is GPL-3.0',
    'p: 9 direct dependencies, more than 8',
    'p: runs postinstall when it is installed',
  ]);
});
