import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface Loopback {
  /** `http://127.0.0.1:49152` */
  readonly url: string;
  /** Ends open connections too: a stream would else keep the server for ever. */
  close(): Promise<void>;
}

/** Lets a server listen on loopback, on any free port. */
export async function listenOnLoopback(server: Server): Promise<Loopback> {
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
