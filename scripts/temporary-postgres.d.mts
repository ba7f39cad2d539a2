/** A PostgreSQL server of one's own, on loopback and without a password. */
export interface TemporaryPostgres {
  /** Address of the database `postgres`, as its superuser. */
  readonly url: string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
  /** Ends the server and starts it again on the same port with the same data; every connection is dropped. */
  restart(): Promise<void>;
}

/**
 * Starts a cluster in a temporary folder; it is removed when stopped or when the process ends.
 *
 * @param options.fsync - `true` for benchmarks; tests need no durability across power cuts.
 */
export function startTemporaryPostgres(options?: {fsync?: boolean}): Promise<TemporaryPostgres>;
