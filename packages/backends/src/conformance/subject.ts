import type {PartnerBackend, Programme, Session} from '@kabinet/contract';

/** What is judged. The suite writes: it makes links and archives them again. */
export interface Subject {
  /** Speaks for a partner with some history. */
  readonly backend: PartnerBackend;
  /** Speaks for another partner of the same operator; with it the suite checks that neither sees the other. */
  readonly other?: PartnerBackend;
  /** Speaks for a partner who has nothing yet. */
  readonly empty?: PartnerBackend;
}

/** One property that a backend must have. It fails by rejecting, with a message that says what is wrong. */
export interface ConformanceCase {
  readonly name: string;
  run(): Promise<void>;
}

/** The subject and its session, asked once for all cases. */
export interface Bench extends Subject {
  readonly session: Session;
  readonly programmes: readonly Programme[];
}

export type Judge = (bench: Bench) => Promise<void>;

/** Cases by name, before they have a subject. */
export type Judges = Readonly<Record<string, Judge>>;

/** Whether the operation exists and answers for this partner. */
export function offers({session}: Bench, operation: string): boolean {
  return session.capabilities.methods.includes(operation);
}
