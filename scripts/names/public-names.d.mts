export interface PublicNames {
  /** Folders that have not been built. */
  readonly missing: readonly string[];
  /** Files of the builds, below the repository. */
  readonly emitted: readonly string[];
  /** Paths of the API, below its own. */
  readonly endpoints: readonly string[];
  /** All files that are served or published, and the endpoints. */
  readonly addresses: readonly string[];
  /** Widgets, parts, slots, classes and ids, and where each stands. */
  readonly names: readonly {readonly name: string; readonly place: string}[];
}

/** Everything that a browser gets to see and that a filter list might not like. Wants the built packages and demo. */
export function publicNames(): PublicNames;
