import {checkInput, notFound, requireAccess, routes} from '@kabinet/contract';
import type {Operation, Partner, Programme, ReadOptions, WriteOptions} from '@kabinet/contract';
import {unlessAborted} from '../http/unless-aborted.js';
import type {AnswerScope} from './answers.js';

type Method<Query, Answer, Options> = (query: Query, options?: Options) => Promise<Answer>;

/** What the operations of one partner have in common: checked input, the partner's status, the only programme. */
export class Asking {
  readonly #programme: Programme;
  readonly #partner: () => Promise<Partner>;

  constructor(programme: Programme, partner: () => Promise<Partner>) {
    this.#programme = programme;
    this.#partner = partner;
  }

  /** A method that does something for a partner who may ask for it. */
  method<Query extends object, Answer>(
    operation: Operation,
    work: (query: Query, partner: Partner, options: WriteOptions) => Promise<Answer>,
  ): Method<Query, Answer, WriteOptions> {
    return async (given, options = {}) => {
      options.signal?.throwIfAborted();
      return unlessAborted(options.signal, this.#checked(operation, given, options, work));
    };
  }

  /** A method whose answer is made of what was read before. */
  reading<Query extends object, Known extends {readonly at: number}, Answer>(
    operation: Operation,
    read: (query: Query) => Promise<Known>,
    work: (scope: AnswerScope, known: Known, query: Query) => Answer,
  ): Method<Query, Answer, ReadOptions> {
    return this.method<Query, Answer>(operation, async (query, partner) => {
      const known = await read(query);
      return work(this.#scope(partner.id, known.at), known, query);
    });
  }

  async #checked<Query extends object, Answer>(
    operation: Operation,
    given: Query,
    options: WriteOptions,
    work: (query: Query, partner: Partner, options: WriteOptions) => Promise<Answer>,
  ): Promise<Answer> {
    const query = checkInput(routes[operation].input, given) as Query & {programme?: string};
    const partner = await this.#partner();
    requireAccess(partner.status, operation);
    const {programme} = query;
    if (programme !== undefined && programme !== this.#programme.id) throw notFound('programme', programme);
    return work(query, partner, options);
  }

  #scope(partner: string, at: number): AnswerScope {
    const programme = this.#programme;
    return {partner, programme, meta: {asOf: new Date(at).toISOString(), timeZone: programme.timeZone}};
  }
}
