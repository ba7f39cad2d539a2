import {BackendError} from '@kabinet/contract';

/** What the host page hands out. `expiresAt` is an instant (`2026-11-21T11:32:00Z`). */
export interface Token {
  readonly token: string;
  readonly expiresAt?: string | undefined;
}

/** Called when a token is needed, and again when it is about to expire or was refused. */
export type GetToken = () => Promise<Token> | Token;

/** A token is renewed so long before it expires, or at half its life when that is shorter. */
const RENEW_BEFORE_MS = 60_000;

interface Kept {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly renewAt: number;
}

/** Keeps one token in memory and nowhere else. Whoever asks while it is being fetched waits for the same answer. */
export class TokenKeeper {
  readonly #getToken: GetToken;
  readonly #now: () => number;
  #kept: Kept | undefined;
  #pending: Promise<Kept> | undefined;

  constructor(getToken: GetToken, now: () => number) {
    this.#getToken = getToken;
    this.#now = now;
  }

  /** What is at hand: with it a request is on its way before anything else happens. */
  get atHand(): string | undefined {
    return this.#kept && this.#now() < this.#kept.renewAt ? this.#kept.token : undefined;
  }

  /** @throws {BackendError} `unauthenticated` when the host page has none. */
  async current(): Promise<string> {
    if (this.atHand !== undefined) return this.atHand;
    this.#pending ??= this.#fetch().finally(() => (this.#pending = undefined));
    return (await this.#pending).token;
  }

  /** The token was refused. One that replaced it in the meantime stays. */
  refuse(token: string): void {
    if (this.#kept?.token === token) this.#kept = undefined;
  }

  /** Whichever it is: the next one to ask gets another. */
  refuseCurrent(): void {
    this.#kept = undefined;
  }

  async #fetch(): Promise<Kept> {
    const {token, expiresAt} = await this.#ask();
    if (!/^[\x21-\x7e]+$/.test(token)) throw unauthenticated('The token is not fit for a header.');
    this.#kept = {token, renewAt: this.#renewAt(expiresAt)};
    return this.#kept;
  }

  async #ask(): Promise<Token> {
    let given: unknown;
    try {
      given = await this.#getToken();
    } catch (cause) {
      throw cause instanceof BackendError ? cause : unauthenticated('The host page could not get a token.', cause);
    }
    if (isToken(given)) return given;
    throw unauthenticated('The host page gave no token: {token, expiresAt?} is wanted.');
  }

  /** A token that has expired before it came says that this clock is wrong: then only the server's 401 counts. */
  #renewAt(expiresAt: string | undefined): number {
    const life = expiresAt === undefined ? NaN : Date.parse(expiresAt) - this.#now();
    return life > 0 ? this.#now() + life - Math.min(RENEW_BEFORE_MS, life / 2) : Infinity;
  }
}

function isToken(value: unknown): value is Token {
  return typeof value === 'object' && value !== null && typeof (value as Token).token === 'string';
}

function unauthenticated(message: string, cause?: unknown): BackendError {
  return new BackendError('unauthenticated', message, {cause});
}
