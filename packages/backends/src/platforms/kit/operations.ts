import {checkInput, notFound, requireAccess, routes} from '@kabinet/contract';
import type {Operation, Partner, Programme, ReadOptions, Session, SessionQuery, WriteOptions} from '@kabinet/contract';
import type {AnswerScope} from '../../lists/answers.js';
import type {Read} from './kept-answers.js';
import {patiently} from './patience.js';
import type {Runtime} from './runtime.js';

/** Whose operations they are. */
export interface OperationScope {
  /** The partner's id as the gateway knows it: cursors and keys belong to it. */
  readonly id: string;
  /** Who the partner is at the platform. */
  readonly partner: () => Promise<Partner>;
  readonly programme: Programme;
  readonly runtime: Runtime;
  /** How long the platform's queue is, in milliseconds. */
  readonly waitMs: () => number;
}

type Method<Query, Answer, Options> = (query: Query, options?: Options) => Promise<Answer>;

/** What an adapter's methods have in common: checked input, the partner's status, the programme, patience, keys. */
export class Operations {
  readonly #scope: OperationScope;

  constructor(scope: OperationScope) {
    this.#scope = scope;
  }

  /** The method that says who asks: nobody's status keeps them from it. */
  session(work: () => Promise<Session>): Method<SessionQuery, Session, ReadOptions> {
    return (_query, {signal} = {}) => this.#patiently(work, signal);
  }

  /** A method that reads. */
  read<Query extends object, Answer>(
    operation: Operation,
    work: (query: Query, partner: Partner) => Promise<Answer>,
  ): Method<Query, Answer, ReadOptions> {
    return (given, {signal} = {}) => this.#patiently(() => this.#checked(operation, given, work), signal);
  }

  /** A method whose answer is made of rows that are all there. */
  fromRows<Query extends {programme: string}, Row, Answer>(
    operation: Operation,
    rows: () => Promise<Read<readonly Row[]>>,
    work: (scope: AnswerScope, rows: readonly Row[], query: Query) => Answer,
  ): Method<Query, Answer, ReadOptions> {
    return this.read<Query, Answer>(operation, async (query) => {
      const {value, at} = await rows();
      return work(this.answerScope(at), value, query);
    });
  }

  /** A method that writes: once for each key. What happens after the platform's answer cannot be taken back. */
  write<Input extends object, Answer>(
    operation: Operation,
    work: (input: Input, partner: Partner) => Promise<Answer>,
  ): Method<Input, Answer, WriteOptions> {
    const {id, runtime} = this.#scope;
    return (given, {signal, idempotencyKey: key} = {}) =>
      this.#patiently(
        () =>
          this.#checked<Input, Answer>(operation, given, (input, partner) =>
            runtime.writes.once({partner: id, key, operation, input}, () => work(input, partner)),
          ),
        signal,
      );
  }

  /** @param at - Milliseconds since 1970, from which the figures are. */
  answerScope(at: number): AnswerScope {
    const {id, programme} = this.#scope;
    return {partner: id, programme, meta: {asOf: new Date(at).toISOString(), timeZone: programme.timeZone}};
  }

  async #checked<Query extends object, Answer>(
    operation: Operation,
    given: Query,
    work: (query: Query, partner: Partner) => Promise<Answer>,
  ): Promise<Answer> {
    const query = checkInput(routes[operation].input, given) as Query & {programme?: string};
    const partner = await this.#scope.partner();
    requireAccess(partner.status, operation);
    const {programme} = query;
    if (programme !== undefined && programme !== this.#scope.programme.id) throw notFound('programme', programme);
    return work(query, partner);
  }

  async #patiently<Answer>(work: () => Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> {
    signal?.throwIfAborted();
    return patiently(work(), this.#scope.runtime, this.#scope.waitMs, signal);
  }
}
