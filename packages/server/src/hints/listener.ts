import type {OpenDatabase} from '../database/open.js';
import {PostgresListener} from './postgres-listener.js';

/** What to do with the notifications of one database. */
export interface Subscription {
  /** By the name of the channel. */
  readonly channels: Readonly<Record<string, (payload: string) => void>>;
  /** Notifications may have been lost: the connection is new. */
  readonly onGap: () => void;
}

export interface Listener {
  close(): Promise<void>;
}

/** Hears what any instance notifies on this database. Resolves when it listens. */
export async function listen(database: OpenDatabase, subscription: Subscription): Promise<Listener> {
  if (database.kind === 'postgres') return PostgresListener.start(database.url, subscription);
  const {client} = database;
  const channels = Object.entries(subscription.channels);
  const endings = await Promise.all(channels.map(([channel, hear]) => client.listen(channel, hear)));
  return {
    async close() {
      for (const end of endings) await end();
    },
  };
}
