import type {PartnerBackend, Programme, Session} from '@kabinet/contract';
import {noteLack} from './observation.js';
import type {Wire} from './wire.js';

/** What is judged. Unless told otherwise the suite writes: it makes links and asks for payouts, and takes both back. */
export interface Subject {
  /** Speaks for a partner with some history. */
  readonly backend: PartnerBackend;
  /** Speaks for another partner of the same operator; with it the suite checks that neither sees the other. */
  readonly other?: PartnerBackend;
  /** Speaks for a partner who has nothing yet. */
  readonly empty?: PartnerBackend;
  /** The API itself, without a client between: what it says to whom, and how. */
  readonly wire?: Wire;
  /** False leaves out every operation that changes anything or leaves a record. */
  readonly mayWrite?: boolean;
  /** Where too little is available, requests of the partner that wait may be taken back, to ask for payouts anew. */
  readonly mayFreeBalance?: boolean;
}

/** The subject and its session, asked once for all cases. Each backend has only what its session names. */
export interface Bench extends Subject {
  readonly session: Session;
  readonly programmes: readonly Programme[];
}

export type Judge = (bench: Bench) => Promise<void>;

/** Cases by name, before they have a subject. */
export type Judges = Readonly<Record<string, Judge>>;

/** Whether the operation exists and answers for this partner. */
export function offers({session}: Bench, operation: string): boolean {
  if (session.capabilities.methods.includes(operation)) return true;
  noteLack(operation);
  return false;
}
