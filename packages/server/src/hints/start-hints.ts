import type {OpenDatabase} from '../database/open.js';
import {HINT_CHANNEL, readNotification} from './channel.js';
import {HintHub} from './hub.js';
import {listen} from './listener.js';

/** What remembers partners and their links. */
export interface HintObserver {
  /** This partner or a link of theirs changed. */
  forget(partnerId: string): void;
  /** Anything may have changed. */
  clear(): void;
}

export interface RunningHints {
  readonly hub: HintHub;
  /** Ends all streams and the connection. */
  close(): Promise<void>;
}

/** Hears the hints of every instance on this database, and passes them on in this process. */
export async function startHints(database: OpenDatabase, observer: HintObserver): Promise<RunningHints> {
  const hub = new HintHub();
  const listener = await listen(database, {
    channels: {
      [HINT_CHANNEL]: (payload) => {
        const hint = readNotification(payload);
        if (!hint) return;
        // Writes of links and of the partner touch the session; clicks, which are many, do not.
        if (hint.topics.includes('session')) observer.forget(hint.partnerId);
        hub.publish(hint.partnerId, hint.topics);
      },
    },
    onGap: () => {
      observer.clear();
      hub.publishAll();
    },
  });
  return {
    hub,
    async close() {
      hub.close();
      await listener.close();
    },
  };
}
