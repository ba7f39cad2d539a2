/**
 * `npm start`: builds the demo and opens it: an operator's site with its partner area, on the reference server.
 * The environment decides as for the server: PORT, DATA_DIR, DATABASE_URL and the others of `readConfig`.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {readConfig} from '@kabinet/server';
import {build} from 'vite';
import {startDemo} from '../demo/server/demo.js';
import type {BuiltFolders} from '../demo/server/release.js';

const configFile = resolve(import.meta.dirname, '../vite.config.ts');

/** In a folder of this start alone: what is built beside a running demo would take its files away. */
async function buildSite(): Promise<BuiltFolders> {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-start-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  const built = {site: join(folder, 'site'), embed: join(folder, 'embed')};
  const buildInto = (outDir: string, mode: string) => build({configFile, mode, logLevel: 'error', build: {outDir}});
  await Promise.all([buildInto(built.site, 'demo'), buildInto(built.embed, 'embed')]);
  return built;
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const leave = () => process.exit(1);
  let end: () => void = leave;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end());

  const demo = await startDemo({config, buildSite, onProgress: (words) => console.log(words)});
  end = () => {
    // Whoever presses twice does not want to wait.
    end = leave;
    void demo.close().then(() => process.exit(0));
  };
  console.log(`Open ${demo.url}/partners/\nCtrl+C ends it.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
