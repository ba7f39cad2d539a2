import type {Json, JsonEdit} from './json-edits.js';

/** Where scenarios live on the server that mounts the injector. */
export const FAULTS_PATH = '/faults';

/** Which requests a rule is for. What is not named matches everything, but a preflight only matches by its method. */
export interface RequestMatch {
  method?: string;
  /** Path below the API, `*` for any one part: `/links`, `/commissions/*`. */
  path?: string;
  /** Lets the first `after` of the matching requests pass. */
  after?: number;
  /** Serves at most so many of the matching requests. */
  times?: number;
}

/** A step of a scripted stream: text as it stands, a pause, a lost connection, or silence until the client leaves. */
export type StreamStep = {send: string} | {waitMs: number} | {drop: true} | {hold: true};

/** An answer given instead of the backend's. At most one of `json`, `text`, `bytes` and `stream` is its body. */
export interface ScriptedAnswer {
  /** 200 unless told. */
  status?: number;
  /** Stand above what the body implies. */
  headers?: Record<string, string>;
  /** Sent as JSON, and as a problem document when the status is an error. */
  json?: Json;
  text?: string;
  /** Base64, for what is not text. */
  bytes?: string;
  /** Server-Sent Events; ends in order unless a step says otherwise. */
  stream?: readonly StreamStep[];
}

/** A change of the backend's own answer. */
export interface AnswerChange {
  status?: number;
  /** `null` takes a header away. */
  headers?: Record<string, string | null>;
  edits?: readonly JsonEdit[];
}

/** What happens to a request instead of an ordinary answer. Of all rules that match, the first one acts. */
export interface FaultRule {
  match?: RequestMatch;
  /** Milliseconds before anything else happens. */
  delayMs?: number;
  /**
   * `hang`: no answer ever, the backend is not asked. `reset`: the connection is closed, the backend is not asked.
   * `lose`: the backend does its work, and the connection is closed instead of an answer.
   */
  fate?: 'hang' | 'reset' | 'lose';
  answer?: ScriptedAnswer;
  change?: AnswerChange;
  /** Sends the headers and so many bytes of the body, then closes the connection. */
  cutAfterBytes?: number;
}

/** Chooses rules for requests, and counts for `after` and `times`. */
export class RuleBook {
  readonly #entries: {rule: FaultRule; seen: number}[];

  constructor(rules: readonly FaultRule[]) {
    this.#entries = rules.map((rule) => ({rule, seen: 0}));
  }

  /** The rule for this request, if any. `path` is below the API and has no query. */
  take(method: string, path: string): FaultRule | undefined {
    for (const entry of this.#entries) {
      const {match = {}} = entry.rule;
      if (!isFor(match, method, path)) continue;
      entry.seen++;
      const after = match.after ?? 0;
      if (entry.seen > after && entry.seen <= after + (match.times ?? Infinity)) return entry.rule;
    }
    return undefined;
  }
}

function isFor(match: RequestMatch, method: string, path: string): boolean {
  if (match.method === undefined ? method === 'OPTIONS' : match.method !== method) return false;
  if (match.path === undefined) return true;
  const wanted = match.path.split('/');
  const actual = path.split('/');
  return wanted.length === actual.length && wanted.every((part, i) => part === '*' || part === actual[i]);
}
