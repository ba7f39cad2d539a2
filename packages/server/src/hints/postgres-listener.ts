import {setTimeout as sleep} from 'node:timers/promises';
import pg from 'pg';
import type {Listener, Subscription} from './listener.js';

const FIRST_DELAY_MS = 100;
const LAST_DELAY_MS = 5_000;

/** LISTEN on a connection of its own, which is made again when it is lost. */
export class PostgresListener implements Listener {
  readonly #url: string;
  readonly #subscription: Subscription;
  readonly #closing = new AbortController();
  #client: pg.Client | undefined;

  private constructor(url: string, subscription: Subscription) {
    this.#url = url;
    this.#subscription = subscription;
  }

  /** Rejects when the database does not answer. */
  static async start(url: string, subscription: Subscription): Promise<PostgresListener> {
    const listener = new PostgresListener(url, subscription);
    await listener.#connect();
    return listener;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const {channels} = this.#subscription;
    const client = new pg.Client({connectionString: this.#url, keepAlive: true, application_name: 'kabinet listener'});
    client.on('notification', ({channel, payload = ''}) => channels[channel]?.(payload));
    // An end follows; without a listener the event would end the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      for (const channel of Object.keys(channels)) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    client.once('end', () => void this.#reconnect());
    if (this.#closing.signal.aborted) await client.end();
  }

  async #reconnect(): Promise<void> {
    const {signal} = this.#closing;
    for (let delay = FIRST_DELAY_MS; !signal.aborted; delay = Math.min(delay * 2, LAST_DELAY_MS)) {
      try {
        await sleep(delay, undefined, {signal, ref: false});
        await this.#connect();
        this.#subscription.onGap();
        return;
      } catch {
        // The next turn waits longer.
      }
    }
  }
}
