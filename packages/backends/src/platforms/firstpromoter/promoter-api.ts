import {BackendError} from '@kabinet/contract';
import type {PartnerUpstream, PlatformPartner, Question, RawAnswer, Read, Upstream} from '../kit/index.js';
import type {PromoterTokens} from './tokens.js';

export interface PromoterApiOptions {
  readonly upstream: Pick<Upstream, 'for'>;
  readonly partner: PlatformPartner;
  readonly accountId: string;
  readonly tokens: PromoterTokens;
}

/** The API as one promoter asks it, with a token of their own. */
export class PromoterApi {
  readonly #options: PromoterApiOptions;

  constructor(options: PromoterApiOptions) {
    this.#options = options;
  }

  /**
   * Asks below `/affiliate`. The token is fetched before the question stands in the queue: what waits for a token there
   * would keep the token's own request from its turn.
   */
  ask(path: string, query: NonNullable<Question['query']> = {}): Promise<Read<RawAnswer>> {
    return this.#withToken((api) => api.ask({path: `/affiliate${path}`, query}));
  }

  /** Writes below `/affiliate`; what was read before is read anew. */
  async send(path: string, body: object): Promise<RawAnswer> {
    const answer = await this.#withToken((api) => api.send({path: `/affiliate${path}`, body}));
    const {upstream, partner} = this.#options;
    upstream.for(partner.id, {}).forget();
    return answer;
  }

  /** What is made of several answers, kept as they are. */
  keep<Value>(name: string, make: () => Promise<Read<Value>>): Promise<Read<Value>> {
    const {upstream, partner} = this.#options;
    return upstream.for(partner.id, {}).keep(name, make);
  }

  /** Once more with another token when the first is refused: what was refused was not done. */
  async #withToken<Answer>(work: (api: PartnerUpstream) => Promise<Answer>): Promise<Answer> {
    try {
      return await work(await this.#asPromoter());
    } catch (error) {
      if (BackendError.from(error).code !== 'platform_key_refused') throw error;
      this.#options.tokens.forget(this.#options.partner);
      return work(await this.#asPromoter());
    }
  }

  async #asPromoter(): Promise<PartnerUpstream> {
    const {upstream, partner, accountId, tokens} = this.#options;
    const token = await tokens.current(partner);
    return upstream.for(partner.id, {Authorization: `Bearer ${token}`, 'Account-ID': accountId});
  }
}
