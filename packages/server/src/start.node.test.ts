import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {readConfig} from './config.js';
import {FolderInUseError} from './database/folder-lock.js';
import {startServer} from './start.js';
import {makeWorld} from './testing/world.js';

const folder = mkdtempSync(join(tmpdir(), 'kabinet-start-'));
after(() => rmSync(folder, {recursive: true, force: true}));

describe('startServer', () => {
  test('serves from a folder, gives links its own address, and keeps everything over a restart', async () => {
    const config = readConfig({PORT: '0', DATA_DIR: folder});
    const first = await startServer(config);
    await makeWorld(first.database.db, 'anna');
    const {token} = await first.app.sessions.issue({partnerId: 'pt_anna'});
    assert.equal(await urlOfLink(first.url, token), `${first.url}/r/anna`);
    await assert.rejects(startServer(config), FolderInUseError);
    await first.close();
    const second = await startServer({...config, publicOrigin: 'https://go.shop.example'});
    // The same secret signs after a restart.
    assert.equal(await urlOfLink(second.url, token), 'https://go.shop.example/r/anna');
    const {port} = new URL(second.url);
    await assert.rejects(startServer({...config, dataFolder: join(folder, 'other'), port: Number(port)}), {
      message: new RegExp(`^Port ${port} is in use`),
    });
    await second.close();
    // What could not start has let go of its folder.
    await (await startServer({...config, dataFolder: join(folder, 'other')})).close();
  });
});

async function urlOfLink(url: string, token: string): Promise<string | undefined> {
  const headers = {authorization: `Bearer ${token}`};
  const response = await fetch(`${url}/partner-api/v1/links?programme=pg_anna`, {headers});
  const page = (await response.json()) as {items: {url: string}[]};
  return page.items[0]?.url;
}
