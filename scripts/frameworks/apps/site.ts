import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {Loopback} from '../../../packages/backends/src/testing/loopback.js';
import {serveFolder} from '../../serve-folder.js';
import {APPS_FOLDER} from './apps.js';

/** Serves a built app on a free port of this machine: with its own server if it has one. */
export function serveApp(name: string): Promise<Loopback> {
  const folder = join(APPS_FOLDER, name);
  return existsSync(join(folder, 'server.mjs')) ? ownServer(folder) : serveFolder(join(folder, 'dist'));
}

async function ownServer(folder: string): Promise<Loopback> {
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: folder,
    env: {...process.env, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const [url] = (await Promise.race([
    once(createInterface(server.stdout), 'line'),
    ended.then(([code]) => Promise.reject(new Error(`${folder}/server.mjs ended with ${code}.`))),
  ])) as [string];
  return {
    url,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
