import {createServer, request as forward, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

export interface SlowServer {
  /** `http://127.0.0.1:49152` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A server before another that takes its time, as a far one does: each answer comes so much later, in milliseconds, as
 * `delayOf` says of its path.
 */
export async function slowDown(origin: string, delayOf: (path: string) => number): Promise<SlowServer> {
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? '/';
    await sleep(delayOf(path));
    const asked = forward(origin + path, {method: incoming.method, headers: incoming.headers}, (answered) => {
      outgoing.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
      // Before its first event, a stream has headers only.
      outgoing.flushHeaders();
      answered.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    outgoing.on('close', () => asked.destroy());
    incoming.pipe(asked);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
