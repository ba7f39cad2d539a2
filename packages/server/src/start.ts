import {createApp} from './app.js';
import type {App} from './app.js';
import type {Config} from './config.js';
import {openDatabase} from './database/open.js';
import type {OpenDatabase} from './database/open.js';
import {serve} from './serve.js';
import type {ServeOptions} from './serve.js';

export interface StartedServer {
  /** `http://127.0.0.1:8787` */
  readonly url: string;
  readonly app: App;
  readonly database: OpenDatabase;
  /** Lets requests under way finish, writes what is waiting, and closes the database. */
  close(): Promise<void>;
}

/**
 * Opens the database and serves.
 * @throws {Error} With a message for the operator: another process has the folder, or the port.
 */
export async function startServer(config: Config): Promise<StartedServer> {
  const database = await openDatabase({url: config.databaseUrl, folder: config.dataFolder});
  try {
    return await serveFrom(database, config);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serveFrom(database: OpenDatabase, config: Config): Promise<StartedServer> {
  let answer: ServeOptions['fetch'] = () => new Response(null, {status: 503});
  let endStreams = () => {};
  // The port comes first: with port 0 nobody knows the origin of links before.
  const server = await serve({
    port: config.port,
    hostname: config.hostname,
    fetch: (request, connection) => answer(request, connection),
    onClosing: () => endStreams(),
  });
  const app = await createApp({database, config, origin: config.publicOrigin ?? server.url}).catch(async (error) => {
    await server.close();
    throw error;
  });
  answer = app.fetch;
  endStreams = app.endStreams;
  return {
    url: server.url,
    app,
    database,
    async close() {
      await server.close();
      await app.close();
      await database.close();
    },
  };
}
