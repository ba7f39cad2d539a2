import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {FaultInjector} from './fault-injector.js';
import {listenOnLoopback, type Loopback} from './loopback.js';

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
export function startFaultServer<Data>(injector: FaultInjector<Data>): Promise<Loopback> {
  return listenOnLoopback(
    createServer((incoming, outgoing) => {
      outgoing.shouldKeepAlive = false;
      if (FaultInjector.takes(incoming.url)) void injector.handle(incoming, outgoing);
      else outgoing.writeHead(404).end();
    }),
  );
}
