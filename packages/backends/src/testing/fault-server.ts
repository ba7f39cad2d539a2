import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {FaultInjector} from './fault-injector.js';

/** The part of a koa context that the middleware needs. */
interface KoaContext {
  req: IncomingMessage;
  res: ServerResponse;
  /** Set to false when the answer is sent past koa. */
  respond?: boolean;
}

/** Mounts an injector in a development server that runs on koa. */
export function faultMiddleware<Data>(injector: FaultInjector<Data>) {
  return async (context: KoaContext, next: () => Promise<unknown>): Promise<void> => {
    // A browser repeats by itself what fails on a connection that was used before, so none is used twice.
    context.res.shouldKeepAlive = false;
    if (!FaultInjector.takes(context.req.url)) return void (await next());
    context.respond = false;
    // Koa begins with 404, which the test runner would report for requests that get no answer.
    context.res.statusCode = 200;
    await injector.handle(context.req, context.res);
  };
}

/** Serves an injector on loopback, for tests outside a browser. */
export async function startFaultServer<Data>(
  injector: FaultInjector<Data>,
): Promise<{url: string; stop(): Promise<void>}> {
  const server = createServer((incoming, outgoing) => {
    outgoing.shouldKeepAlive = false;
    if (FaultInjector.takes(incoming.url)) void injector.handle(incoming, outgoing);
    else outgoing.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
