import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readdir, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {openDatabase, readConfig} from '@kabinet/server';
import {startDemo} from '../server/demo.js';
import {lastBuild} from '../server/release.js';
import {temporaryFolder} from './testing/demo-server.js';
import {Started} from './testing/started.js';

const START = ['scripts/start.ts'];
const ADDRESS = /^Open (http:\/\/127\.0\.0\.1:\d+)\/partners\/$/m;
const SEED = ['packages/server/src/cli.ts', 'seed', '--force'];

describe('npm start', () => {
  const DATA_DIR = temporaryFolder();
  const running: Started[] = [];
  const start = (command: readonly string[], environment: Record<string, string> = {}): Started => {
    const started = new Started(command, {PORT: '0', DATA_DIR, ...environment});
    running.push(started);
    return started;
  };

  // A small history, written once; every start below is a later one.
  before(async () => {
    const demo = await startDemo({config: readConfig({PORT: '0', DATA_DIR}), scale: 'small'});
    await demo.close();
  });
  after(() => Promise.all(running.map((one) => one.interrupt())));

  test('says its address, and the page is there', {timeout: 60_000}, async () => {
    const started = start(START);
    const [, origin = ''] = await started.says(ADDRESS);
    const page = await fetch(`${origin}/partners/`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<kabinet-stats>/);
    assert.equal(await started.interrupt(), 0);
  });

  test('builds in a folder of its own: the pages of another demo keep their files', {timeout: 60_000}, async () => {
    const TMPDIR = temporaryFolder();
    const ownFolders = async () => (await readdir(TMPDIR)).filter((name) => name.startsWith('kabinet-start-')).length;
    const before = await timesOfLastBuild();
    const started = start(START, {TMPDIR});
    const [, origin = ''] = await started.says(ADDRESS);
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(await textAt(`${origin}/partners/`)) ?? [];
    assert.match(await textAt(origin + script), /import/);
    assert.match(await textAt(`${origin}/kabinet/kabinet.js`), /import/);
    assert.equal(await ownFolders(), 1);
    assert.equal(await started.interrupt(), 0);
    assert.equal(await ownFolders(), 0);
    assert.deepEqual(await timesOfLastBuild(), before);
  });

  test('a second one, or a seed beside it, is refused and loses nothing', {timeout: 120_000}, async () => {
    const clicks = await clicksIn(DATA_DIR);
    const first = start(START);
    const [, origin = ''] = await first.says(ADDRESS);
    // The sample's links lead to the port of today.
    assert.match(await destinationOf(origin), new RegExp(`^${origin}/catalogue\\?ref_click=`));

    const second = start(START);
    const seed = start(SEED);
    assert.equal(await second.ended(), 1);
    assert.match(second.output, /^The folder \S+ is in use by another Kabinet process \(pid \d+/);
    assert.equal(await seed.ended(), 1);
    assert.match(seed.output, /^The folder \S+ is in use by another Kabinet process/);
    assert.equal((await fetch(`${origin}/partners/`)).status, 200);

    assert.equal(await first.interrupt(), 0);
    assert.equal(await clicksIn(DATA_DIR), clicks + 1);
  });

  test('a port in use is a message that names PORT', {timeout: 60_000}, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const refused = start(START, {PORT: String(port)});
    assert.equal(await refused.ended(), 1);
    assert.equal(
      refused.output.trim(),
      `Port ${port} is in use by another program. Choose another one with PORT, for example PORT=${port + 1}.`,
    );
    other.close();
  });

  test('a PORT that is none is refused', {timeout: 60_000}, async () => {
    const refused = start(START, {PORT: 'eighty'});
    assert.equal(await refused.ended(), 1);
    assert.match(refused.output, /PORT: A port such as 8787 is expected/);
  });
});

/** When the files that other demos serve were written, in milliseconds since 1970. */
async function timesOfLastBuild(): Promise<number[]> {
  const {site, embed} = lastBuild();
  const files = [join(site, '.vite/manifest.json'), join(embed, 'kabinet.js')];
  return Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  assert.equal(answer.status, 200, address);
  return answer.text();
}

/** Where a link of the sample leads a visitor. */
async function destinationOf(origin: string): Promise<string> {
  const headers = {'User-Agent': 'Mozilla/5.0'};
  const answer = await fetch(`${origin}/r/Uyut-Post`, {redirect: 'manual', headers});
  return answer.headers.get('location') ?? '';
}

async function clicksIn(folder: string): Promise<number> {
  const {db, close} = await openDatabase({folder});
  const {rows} = await db.execute('select count(*)::int as clicks from clicks');
  await close();
  return (rows[0] as {clicks: number}).clicks;
}
