import {createPartnerApi} from '@kabinet/backends/handler';
import type {HttpBindings} from '@hono/node-server';
import {systemClock} from './clock.js';
import type {Clock} from './clock.js';
import type {Config} from './config.js';
import type {OpenDatabase} from './database/open.js';
import {startHints} from './hints/start-hints.js';
import {startMaintenance} from './maintenance.js';
import {operatorApi} from './operator/api.js';
import {partnerSessions} from './partner-sessions.js';
import type {PartnerSessions} from './partner-sessions.js';
import {Redirect} from './redirect/index.js';
import {routesOf} from './http/routes.js';
import {loadSecrets} from './secrets.js';
import type {Secrets} from './secrets.js';
import {sqlBackend} from './sql-backend/index.js';
import type {VerifyStepUp} from './sql-backend/index.js';
import {stepUpHook} from './step-up-hook.js';

export interface AppOptions {
  readonly database: OpenDatabase;
  readonly config: Pick<Config, 'allowedOrigins' | 'addressHeader' | 'countryHeader' | 'clickParameter' | 'secrets'> &
    Partial<Pick<Config, 'stepUpUrl'>>;
  /** The origin that links have for visitors: `https://go.shop.example`. */
  readonly origin: string;
  readonly clock?: Clock;
  /**
   * Your own question to a partner before requisites are told or changed and money is taken out: a password, a code.
   * Without it the configured address is asked.
   */
  readonly verifyStepUp?: VerifyStepUp | undefined;
  /** Faults of the server, which clients learn nothing of; the console when left out. */
  readonly onError?: (error: unknown) => void;
}

/** The reference server without a port. */
export interface App {
  /** Answers `/r/:code`, the partner API, the operator API and `/healthz`; anything else with 404. */
  fetch(request: Request, connection?: Partial<HttpBindings>): Response | Promise<Response>;
  /** The keys in use, given or made. */
  readonly secrets: Secrets;
  readonly sessions: PartnerSessions;
  /** How many partners' pages listen. */
  readonly openStreams: number;
  /** Ends the streams, which would keep a server from closing. */
  endStreams(): void;
  /** Writes what is waiting and stops everything that runs in the background. The database stays open. */
  close(): Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const {database, config, origin, clock = systemClock, onError = console.error} = options;
  const {db} = database;
  const secrets = await loadSecrets(db, config.secrets);
  const sessions = partnerSessions({db, clock, secret: secrets.tokenSecret});
  const {clickParameter, countryHeader, stepUpUrl} = config;
  const {verifyStepUp = stepUpUrl === undefined ? undefined : stepUpHook({url: stepUpUrl, secrets, clock})} = options;
  const redirect = new Redirect({db, clock, clickParameter, countryHeader, onError});
  const hints = await startHints(database, redirect.links);
  const maintenance = startMaintenance({db, clock, onError});
  const partnerApi = createPartnerApi({
    authenticate: (request) => sessions.authenticate(request),
    backendFor: ({partnerId}) =>
      sqlBackend(db, {partnerId, clock, linkBase: `${origin}/r/`, hints: hints.hub, verifyStepUp}),
    origins: config.allowedOrigins,
    now: () => clock().getTime(),
    onError,
  });
  const routes = routesOf({
    db,
    partnerApi,
    operatorApi: operatorApi({db, clock, secrets, sessions, onError}),
    redirect,
    addressHeader: config.addressHeader,
    onError,
  });
  return {
    fetch: (request, connection) => routes.fetch(request, connection),
    secrets,
    sessions,
    get openStreams() {
      return hints.hub.size;
    },
    endStreams: () => hints.hub.close(),
    async close() {
      await maintenance.stop();
      await redirect.close();
      await hints.close();
    },
  };
}
