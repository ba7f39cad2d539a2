import {BackendError} from '@kabinet/contract';
import {shaped} from '../kit/index.js';
import type {PartnerUpstream, PlatformPartner} from '../kit/index.js';
import {tokenSchema} from './objects.js';

/** So long before its end a token is renewed. */
const EARLY_MS = 60_000;
/** The oldest go beyond it. */
const MOST = 10_000;

interface Token {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface TokensOptions {
  /** The API as the operator asks it for one partner. */
  readonly operatorFor: (partner: PlatformPartner) => Pick<PartnerUpstream, 'send'>;
  readonly accountsAre: 'promoter_id' | 'cust_id';
  readonly now: () => number;
}

/** Tokens of promoters, which the operator's key gives: each sees what is theirs and nothing else. */
export class PromoterTokens {
  readonly #options: TokensOptions;
  readonly #tokens = new Map<string, Promise<Token>>();

  constructor(options: TokensOptions) {
    this.#options = options;
  }

  /** @throws {BackendError} `forbidden` when FirstPromoter has no such promoter. */
  async current(partner: PlatformPartner): Promise<string> {
    const known = this.#tokens.get(partner.account);
    const token = await known;
    if (token && token.until > this.#options.now()) return token.text;
    // Whoever came first while it was waited for has asked for a new one already.
    const newer = this.#tokens.get(partner.account);
    const asked = newer === known || !newer ? this.#ask(partner) : newer;
    return (await asked).text;
  }

  /** The next one who asks gets a new one. */
  forget({account}: PlatformPartner): void {
    this.#tokens.delete(account);
  }

  #ask(partner: PlatformPartner): Promise<Token> {
    const {account} = partner;
    const token = this.#request(partner);
    this.#tokens.set(account, token);
    const [oldest] = this.#tokens.keys();
    if (oldest !== undefined && this.#tokens.size > MOST) this.#tokens.delete(oldest);
    token.catch(() => {
      if (this.#tokens.get(account) === token) this.#tokens.delete(account);
    });
    return token;
  }

  async #request(partner: PlatformPartner): Promise<Token> {
    const {operatorFor, accountsAre, now} = this.#options;
    const order = {path: '/promoters/iframe_login', query: {[accountsAre]: partner.account}};
    const {body} = await operatorFor(partner).send(order).catch(unknownPromoter);
    const {access_token: text, expires_in: seconds} = shaped(tokenSchema, body, 'token');
    return {text, until: now() + seconds * 1000 - EARLY_MS};
  }
}

function unknownPromoter(error: unknown): never {
  if (BackendError.from(error).kind !== 'not_found') throw error;
  throw new BackendError('forbidden', 'FirstPromoter has no such promoter.', {code: 'partner_unknown', cause: error});
}
