/**
 * `npm start`: builds the demo and opens it: an operator's site with its partner area, on the reference server.
 * The environment decides as for the server: PORT, DATA_DIR, DATABASE_URL and the others of `readConfig`.
 */
import {resolve} from 'node:path';
import {readConfig} from '@kabinet/server';
import {build} from 'vite';
import {startDemo} from '../demo/server/demo.js';

const configFile = resolve(import.meta.dirname, '../vite.config.ts');

async function buildSite(): Promise<void> {
  await Promise.all(['demo', 'embed'].map((mode) => build({configFile, mode, logLevel: 'error'})));
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const demo = await startDemo({config, buildSite, onProgress: (words) => console.log(words)});
  console.log(`Open ${demo.url}/partners/\nCtrl+C ends it.`);

  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Whoever presses twice does not want to wait.
      if (closing) process.exit(1);
      closing = true;
      void demo.close().then(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
