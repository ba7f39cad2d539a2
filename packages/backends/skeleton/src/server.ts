import {createServer} from 'node:http';
import type {IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createPartnerApi} from '@kabinet/backends/handler';
import {backendFor} from './backend.js';

/** Tokens of the invented partners. Put the check of your own in its place: a session, a signed token, a table. */
const TOKENS = new Map([
  ['token-of-anna', 'anna'],
  ['token-of-boris', 'boris'],
  ['token-of-vera', 'vera'],
]);

const api = createPartnerApi({
  authenticate: (request) => {
    const [scheme, token = ''] = request.headers.get('Authorization')?.split(' ') ?? [];
    const partnerId = scheme === 'Bearer' ? TOKENS.get(token) : undefined;
    return partnerId === undefined ? undefined : {partnerId};
  },
  backendFor: ({partnerId}) => backendFor(partnerId),
  origins: ['http://127.0.0.1:8787'],
});

const server = createServer((incoming, outgoing) => {
  void (async () => {
    const answer = await api(await webRequest(incoming));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  })().catch(() => outgoing.destroy());
});

async function webRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? {} : {body: Buffer.concat(chunks)};
  return new Request(new URL(incoming.url ?? '/', 'http://127.0.0.1'), {method, headers, ...body});
}

server.listen(Number(process.env['PORT'] ?? 8788), '127.0.0.1', () => {
  const {port} = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}/partner-api/v1`);
});
