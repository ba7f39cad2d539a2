/** The operator's server: the pages, the stand-alone build, a token for who is signed in, and the API over sample data. */
import {readdirSync} from 'node:fs';
import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {createPartnerApi} from '@kabinet/backends/handler';
import {memoryBackend} from '@kabinet/backends/memory';

const RELEASES = 'node_modules/@kabinet/embed/dist/cdn';
const release = readdirSync(RELEASES).findLast((name) => name.startsWith('kabinet-'));

const TOKEN = 'sample';
const backend = memoryBackend();
const api = createPartnerApi({
  authenticate: (request) => (request.headers.get('authorization') === `Bearer ${TOKEN}` ? 'anna' : undefined),
  backendFor: () => backend,
});

const app = new Hono()
  .post('/partner-token', (c) => c.json({token: TOKEN}))
  .all('/partner-api/v1/*', (c) => api(c.req.raw))
  .use(
    '/kabinet/*',
    serveStatic({root: `${RELEASES}/${release}`, rewriteRequestPath: (path) => path.replace('/kabinet', '')}),
  )
  .use(serveStatic({root: 'public'}));

serve({fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 8080)}, ({port}) =>
  console.log(`http://127.0.0.1:${port}/`),
);
