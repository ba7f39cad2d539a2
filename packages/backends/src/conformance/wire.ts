/** Who asks: the partner, the other partner, nobody, or somebody whose token is not valid. */
export type Asker = 'partner' | 'other' | 'nobody' | 'stranger';

export interface WireInit {
  readonly as?: Asker;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** The API as it is on the wire. Paths are below its address: `/balance?programme=p_1`. */
export interface Wire {
  /** Undefined when nobody can be asked so: there is no token of the other partner. */
  fetch(path: string, init?: WireInit): Promise<Response> | undefined;
}
