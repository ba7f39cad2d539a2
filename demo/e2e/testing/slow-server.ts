import {createServer, request as forward, type IncomingMessage, type ServerResponse} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';
import {listenOnLoopback, type Loopback} from '../../../packages/backends/src/testing/loopback.js';

/**
 * A server before another that takes its time, as a far one does: each answer comes so much later, in milliseconds, as
 * `delayOf` says of its path.
 */
export async function slowDown(origin: string, delayOf: (path: string) => number): Promise<Loopback> {
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

  return listenOnLoopback(server);
}
