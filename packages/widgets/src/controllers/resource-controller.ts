import {QueryObserver, keepPreviousData} from '@tanstack/query-core';
import type {QueryObserverOptions, QueryObserverResult} from '@tanstack/query-core';
import type {BackendError} from '@kabinet/contract';
import {ask, keyOf} from '../runtime/reads.js';
import type {Read, Reads} from '../runtime/reads.js';
import type {Runtime} from '../runtime/runtime.js';
import type {WidgetHost} from './host.js';
import {QuestionController} from './question-controller.js';
import type {Question} from './question-controller.js';
import type {Outcome} from './resource-state.js';

export interface ResourceOptions<R extends Read> {
  operation: R;
  /** What is asked now; undefined as long as nothing can be asked. Called before each render. */
  query: () => Reads[R]['query'] | undefined;
}

type ResourceQuestion<R extends Read> = Question<Reads[R]['query'], Reads[R]['answer']>;

/** One question with one answer. The same question of several widgets is one request. */
export class ResourceController<R extends Read> extends QuestionController<
  Reads[R]['query'],
  Reads[R]['answer'],
  ResourceQuestion<R>
> {
  declare readonly operation: R;

  constructor(host: WidgetHost, {operation, query}: ResourceOptions<R>) {
    super(host, operation, query);
  }

  protected override open({backend, core}: Runtime, first: Reads[R]['query']): ResourceQuestion<R> {
    type Answer = Reads[R]['answer'];
    // An answer is kept longer than the widget that asked for it, which nothing kept may hold.
    const {operation} = this;
    const optionsFor = (query: Reads[R]['query']): QueryObserverOptions<Answer, BackendError> => ({
      queryKey: keyOf(operation, query),
      queryFn: ({signal}) => core.live.inStep.join(ask(backend, operation, query, {signal})) as Promise<Answer>,
      placeholderData: keepPreviousData,
    });
    const observer = new QueryObserver<Answer, BackendError>(core.cache, optionsFor(first));
    return {
      ask: (query) => {
        observer.setOptions(optionsFor(query));
        return outcomeOf(observer.getCurrentResult());
      },
      subscribe: (changed) => observer.subscribe((result) => changed(outcomeOf(result))),
      reload: () => observer.refetch({cancelRefetch: true}),
    };
  }
}

function outcomeOf<Answer>(result: QueryObserverResult<Answer, BackendError>): Outcome<Answer> {
  return {
    value: result.data,
    error: result.error ?? undefined,
    fetching: result.isFetching,
    previous: result.isPlaceholderData,
  };
}
