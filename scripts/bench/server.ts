/**
 * One server to be measured, in a process of its own. It prints its address and stays until its standard input ends.
 *
 * `server.ts bare` answers every path with the same redirect; `server.ts app <folder or address of a database>` is the
 * reference server.
 */
import {readConfig, serve, startServer} from '@kabinet/server';
import {Hono} from 'hono';

async function bare(): Promise<{url: string}> {
  const app = new Hono();
  app.get('/r/:code', (context) => context.redirect('https://shop.example/'));
  return serve({fetch: app.fetch, port: 0});
}

function reference(place: string): Promise<{url: string}> {
  const database = place.startsWith('postgres') ? {DATABASE_URL: place} : {DATA_DIR: place};
  return startServer(readConfig({PORT: '0', ADDRESS_HEADER: 'x-forwarded-for', ...process.env, ...database}));
}

const [kind, place = ''] = process.argv.slice(2);
const {url} = await (kind === 'bare' ? bare() : reference(place));
process.stdout.write(`${url}\n`);
process.stdin.resume().once('end', () => process.exit(0));
