import {httpBackend} from '@kabinet/backends/http';
import {API_PATH} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {createApp} from '../app.js';
import type {App, AppOptions} from '../app.js';
import type {Clock} from '../clock.js';
import type {OpenDatabase} from '../database/open.js';
import {serve} from '../serve.js';
import {TEST_SECRETS} from './shop.js';

/** Where links begin, whatever the port of the day. */
export const LINK_ORIGIN = 'https://go.shop.example';

export interface RunningApp {
  readonly url: string;
  readonly app: App;
  /** What the server failed with; empty after a good test. */
  readonly errors: unknown[];
  /** Speaks for a partner over the network, as a browser does. */
  backendFor(partnerId: string): PartnerBackend;
  close(): Promise<void>;
}

/** The whole server on a loopback port; `config` changes what it is told. */
export async function runApp(
  database: OpenDatabase,
  clock: Clock,
  config: Partial<AppOptions['config']> = {},
): Promise<RunningApp> {
  const errors: unknown[] = [];
  const app = await createApp({
    database,
    origin: LINK_ORIGIN,
    clock,
    config: {
      allowedOrigins: ['https://shop.example'],
      addressHeader: 'x-forwarded-for',
      countryHeader: 'x-country',
      clickParameter: 'ref_click',
      secrets: TEST_SECRETS,
      ...config,
    },
    onError: (error) => void errors.push(error),
  });
  const {url, close} = await serve({fetch: app.fetch, port: 0, onClosing: () => app.endStreams()});
  return {
    url,
    app,
    errors,
    backendFor: (partnerId) =>
      httpBackend({
        url: url + API_PATH,
        getToken: async () => ({token: (await app.sessions.issue({partnerId})).token}),
        // A test asks for the answer; the waits between retries have tests of their own.
        pace: {random: () => 0},
      }),
    async close() {
      await close();
      await app.close();
    },
  };
}
