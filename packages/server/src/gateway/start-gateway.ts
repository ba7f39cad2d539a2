import {createPartnerApi} from '@kabinet/backends/handler';
import {KeyedWrites, usualRuntime} from '@kabinet/backends/platforms';
import type {Runtime} from '@kabinet/backends/platforms';
import {serve} from '../serve.js';
import type {GatewayConfig} from './config.js';
import {connectionOf} from './connection.js';
import {authenticateBy} from './directory.js';
import {openWrites} from './stored-writes.js';

export interface StartedGateway {
  /** `http://127.0.0.1:8790` */
  readonly url: string;
  /** Lets requests under way finish. */
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly runtime?: Partial<Runtime>;
  /** Faults of the gateway and of the platform, which partners learn nothing of. */
  readonly onError?: (error: unknown, context: {requestId: string; operation?: string}) => void;
}

const HEALTH_PATH = '/healthz';

/**
 * Serves the partner API before a platform.
 * @throws {Error} With a message for the operator.
 */
export async function startGateway(
  config: GatewayConfig,
  {runtime: own = {}, onError}: GatewayOptions = {},
): Promise<StartedGateway> {
  const {file, databaseUrl: url, dataFolder: folder} = config;
  const writes = await openWrites({url, folder});
  try {
    const keepMs = file.keepSeconds * 1000;
    const runtime = usualRuntime({keepMs, writes: new KeyedWrites(writes.store), ...own});
    const connection = await connectionOf(config, runtime);
    const api = createPartnerApi({
      authenticate: authenticateBy(config, runtime.pace.now),
      backendFor: (partner) => connection.backendFor(partner),
      origins: file.origins,
      now: runtime.pace.now,
      ...(onError && {onError}),
    });
    const server = await serve({
      port: file.port,
      hostname: file.hostname,
      fetch: (request) =>
        new URL(request.url).pathname === HEALTH_PATH ? Response.json({status: 'ok'}) : api(request),
    });
    return {
      url: server.url,
      async close() {
        await server.close();
        await writes.close();
      },
    };
  } catch (error) {
    await writes.close();
    throw error;
  }
}
