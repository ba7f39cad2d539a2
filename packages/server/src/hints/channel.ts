import {TOPICS} from '@kabinet/contract';
import type {Topic} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';

/** The channel of NOTIFY on which all instances of one database tell each other what changed. */
export const HINT_CHANNEL = 'kabinet_hints';

export interface PartnerHint {
  readonly partnerId: string;
  readonly topics: readonly Topic[];
}

/** The statement that sends a hint. Within a transaction it is sent when that commits, and never otherwise. */
export function notifyStatement({partnerId, topics}: PartnerHint): SQL {
  return sql`select pg_notify(${HINT_CHANNEL}, ${JSON.stringify([partnerId, ...topics])})`;
}

/** What came over the channel; undefined when it is not one of our hints. */
export function readNotification(payload: string): PartnerHint | undefined {
  const [partnerId, ...topics] = parseList(payload) ?? [];
  if (typeof partnerId !== 'string') return undefined;
  return {partnerId, topics: topics.filter(isTopic)};
}

function parseList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A newer instance may know topics that this one does not. */
function isTopic(value: unknown): value is Topic {
  return (TOPICS as readonly unknown[]).includes(value);
}
