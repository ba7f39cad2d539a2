import type {ServerResponse} from 'node:http';

/** What a scenario was asked, for tests to count and compare. */
export interface RecordedRequest {
  method: string;
  /** With its query, as it stood after the scenario's address. */
  path: string;
  /** A token is told only by its order of appearance: `Bearer #1`, `Bearer #2`. */
  headers: Record<string, string>;
  body: string;
  /** `aborted`: the client left before the answer was complete. `cut`: a rule closed the connection. */
  outcome: 'open' | 'answered' | 'aborted' | 'cut';
}

/** Keeps the requests of one scenario in the order of their arrival. */
export class RequestJournal {
  readonly #requests: RecordedRequest[] = [];
  readonly #tokens: string[] = [];

  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** Writes a request down and follows it to its end. */
  record(request: Request, body: string, outgoing: ServerResponse): RecordedRequest {
    const {pathname, search} = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    if (headers['authorization'] !== undefined) headers['authorization'] = this.#withoutToken(headers['authorization']);
    const entry: RecordedRequest = {method: request.method, path: pathname + search, headers, body, outcome: 'open'};
    this.#requests.push(entry);
    outgoing.once('close', () => {
      if (entry.outcome === 'open') entry.outcome = outgoing.writableFinished ? 'answered' : 'aborted';
    });
    return entry;
  }

  #withoutToken(authorization: string): string {
    const [scheme = '', token = ''] = authorization.split(' ');
    if (!this.#tokens.includes(token)) this.#tokens.push(token);
    return `${scheme} #${this.#tokens.indexOf(token) + 1}`;
  }
}
