import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {packAll} from '../../scripts/packages/pack.js';

/** What `npm install` would fetch besides our own packages. */
const OTHERS = ['valibot', 'jsonata', 'eventsource-parser', 'typescript', '@types/node', 'undici-types'];

describe('create-kabinet-backend, out of the packages as npm would publish them', () => {
  const work = mkdtempSync(join(tmpdir(), 'kabinet-create-'));
  const project = join(work, 'My Backend');
  const run = (script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
    const env = {...process.env, ...environment};
    // Whoever runs this test within node:test would be reported to otherwise.
    delete env['NODE_TEST_CONTEXT'];
    return spawnSync(process.execPath, [script, ...args], {cwd: project, encoding: 'utf8', env, timeout: 240_000});
  };

  before(() => {
    const modules = join(work, 'node_modules');
    for (const {manifest, tarball} of packAll(work, ['contract', 'backends'])) {
      const folder = join(modules, manifest.name);
      mkdirSync(folder, {recursive: true});
      assert.equal(spawnSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']).status, 0);
    }
    for (const name of OTHERS) {
      const place = join(modules, name);
      mkdirSync(dirname(place), {recursive: true});
      symlinkSync(resolve('node_modules', name), place, 'dir');
    }
    mkdirSync(project);
    const {status, stdout, stderr} = run(join(modules, '@kabinet/backends/bin/create-kabinet-backend.mjs'), ['.']);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /npm install && npm test/);
  });
  after(() => rmSync(work, {recursive: true, force: true}));

  test('names the project after its folder and asks for the packages it came with', () => {
    const {name, dependencies} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
      name: string;
      dependencies: object;
    };
    assert.deepEqual(
      [name, dependencies],
      ['my-backend', {'@kabinet/backends': '0.1.0', '@kabinet/contract': '0.1.0'}],
    );
  });

  test('writes into no folder that holds something', () => {
    const {status, stderr} = run('../node_modules/@kabinet/backends/bin/create-kabinet-backend.mjs', ['.']);
    assert.equal(status, 1);
    assert.match(stderr, /is not empty/);
  });

  test('type-checks, conforms, serves, and conforms over the wire', async () => {
    const compiled = run('../node_modules/typescript/bin/tsc', []);
    assert.equal(compiled.status, 0, compiled.stdout);
    const tested = run('--test', ['--test-reporter=tap', 'dist/backend.test.js']);
    assert.equal(tested.status, 0, tested.stdout);
    assert.match(tested.stdout, /# fail 0/);

    const server = spawn(process.execPath, ['dist/server.js'], {cwd: project, env: {...process.env, PORT: '0'}});
    try {
      const [line] = (await once(server.stdout, 'data')) as [Buffer];
      const judged = run('../node_modules/@kabinet/backends/bin/kabinet-conformance.mjs', [line.toString().trim()], {
        KABINET_TOKEN: 'token-of-anna',
        KABINET_OTHER_TOKEN: 'token-of-boris',
        KABINET_EMPTY_TOKEN: 'token-of-vera',
      });
      assert.equal(judged.status, 0, judged.stdout + judged.stderr);
      assert.match(judged.stdout, /[1-9]\d* pass, \d+ absent, 0 wrong/);
    } finally {
      server.kill();
    }
  });
});
