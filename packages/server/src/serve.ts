import {once} from 'node:events';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import type {HttpBindings} from '@hono/node-server';

/** After this time a closing server cuts the requests that are still under way. */
const GRACE_MS = 10_000;
const SWEEP_MS = 50;

export interface ServeOptions {
  /** The second argument holds node's own request, for who needs the visitor's address. */
  readonly fetch: (request: Request, connection: HttpBindings) => Response | Promise<Response>;
  /** 0 takes any free port. */
  readonly port: number;
  /** Loopback unless the operator says otherwise. */
  readonly hostname?: string;
  /** Called when closing begins: ends what would go on for ever, such as streams. */
  readonly onClosing?: () => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:8787`, without a slash at the end. */
  readonly url: string;
  /** Takes no more connections, lets requests under way finish, and resolves when none is left. */
  close(): Promise<void>;
}

/** Serves over HTTP. Rejects with a message for people when the port cannot be had. */
export async function serve({fetch, port, hostname = '127.0.0.1', onClosing}: ServeOptions): Promise<RunningServer> {
  const answer = (request: Request, connection: unknown) => fetch(request, connection as HttpBindings);
  const server = createAdaptorServer({fetch: answer, hostname}) as Server;
  try {
    server.listen(port, hostname);
    await once(server, 'listening');
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, port);
  }
  const address = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: () => (closed ??= close(server, onClosing)),
  };
}

async function close(server: Server, onClosing: (() => void) | undefined): Promise<void> {
  const done = once(server, 'close');
  server.close();
  onClosing?.();
  // A connection whose last request ends only now would be kept for the next one.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await done;
  clearInterval(sweep);
  clearTimeout(cut);
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    const message = `Port ${port} is in use by another program. Choose another one with PORT, for example PORT=${port + 1}.`;
    return new Error(message, {cause: error});
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} may not be used by this user. Choose another one with PORT.`, {cause: error});
  }
  return error;
}
