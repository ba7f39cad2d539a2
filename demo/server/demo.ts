import {
  createApp,
  isEmpty,
  moveShop,
  openDatabase,
  seed,
  serve,
  type App,
  type Config,
  type OpenDatabase,
  type SeedOptions,
} from '@kabinet/server';
import {readAccounts} from './accounts.js';
import {BackOffice} from './back-office.js';
import {Build} from './build.js';
import {Shop} from './shop.js';
import {lastBuild, type BuiltFolders} from './release.js';
import {createSite} from './site.js';

/** Paths that the reference server answers; everything else belongs to the shop. */
const SERVER_PATHS = /^\/(?:partner-api|operator-api|r|healthz)(?:\/|$)/;

export interface DemoOptions {
  readonly config: Config;
  /** How much history an empty database is given. */
  readonly scale?: SeedOptions['scale'];
  /**
   * Makes the site anew, where nobody else builds: the demo serves it as long as it runs. Not called by who does not get
   * the database and the port. Without it, the site is what `npm run build` left, and nobody may build meanwhile.
   */
  readonly buildSite?: () => Promise<BuiltFolders>;
  /** Told what takes its time at the first start. */
  readonly onProgress?: (words: string) => void;
}

export interface Demo {
  /** `http://127.0.0.1:8787` */
  readonly url: string;
  readonly app: App;
  readonly database: OpenDatabase;
  /** Lets requests under way finish and closes the database. */
  close(): Promise<void>;
}

/**
 * The shop with its partner programme, on one origin.
 * @throws {Error} With a message for people: another process has the folder, or the port.
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const {databaseUrl, dataFolder} = options.config;
  const database = await openDatabase({url: databaseUrl, folder: dataFolder});
  try {
    return await openShop(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Fetch = Parameters<typeof serve>[0]['fetch'];

async function openShop(database: OpenDatabase, options: DemoOptions): Promise<Demo> {
  let answer: Fetch | undefined;
  let app: App | undefined;
  const {config} = options;
  const {port, hostname} = config;
  // The port comes before the sample: whoever has to wait for it should not wait in vain, and its links name the port.
  const server = await serve({
    port,
    hostname,
    fetch: (request, connection) => answer?.(request, connection) ?? new Response(null, {status: 503}),
    onClosing: () => app?.endStreams(),
  });
  const origin = config.publicOrigin ?? server.url;
  try {
    const built = (await options.buildSite?.()) ?? lastBuild();
    await fill(database, origin, options);
    app = await createApp({database, config, origin});
    answer = await answersOf(app, database, {origin, built});
  } catch (error) {
    await server.close();
    throw error;
  }
  const running = app;
  return {
    url: server.url,
    app: running,
    database,
    async close() {
      await server.close();
      await running.close();
      await database.close();
    },
  };
}

async function fill(database: OpenDatabase, shop: string, {scale = 'full', onProgress}: DemoOptions): Promise<void> {
  if (!(await isEmpty(database.db))) return moveShop(database.db, shop);
  onProgress?.('The first start: writing thirteen months of sample history…');
  const {clicks, commissions} = await seed(database.db, {now: new Date().toISOString(), scale, shop});
  onProgress?.(`${clicks} clicks and ${commissions} commissions written.`);
}

async function answersOf(
  app: App,
  database: OpenDatabase,
  {origin, built}: {origin: string; built: BuiltFolders},
): Promise<Fetch> {
  const build = await Build.read(built.site);
  const accounts = await readAccounts(database);
  const {operatorKey, postbackSecret} = app.secrets;
  const backOffice = new BackOffice({fetch: (request) => app.fetch(request), origin, operatorKey, postbackSecret});
  const shop = new Shop(backOffice, accounts);
  const site = createSite({folder: built.site, embedFolder: built.embed, build, accounts});
  return (request, connection) => {
    const {pathname} = new URL(request.url);
    if (SERVER_PATHS.test(pathname)) return app.fetch(request, connection);
    return pathname.startsWith('/shop/') ? shop.answer(request) : site(request);
  };
}
