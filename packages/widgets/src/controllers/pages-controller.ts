import {InfiniteQueryObserver, keepPreviousData} from '@tanstack/query-core';
import type {InfiniteData, InfiniteQueryObserverOptions, InfiniteQueryObserverResult} from '@tanstack/query-core';
import type {BackendError, Meta, Page} from '@kabinet/contract';
import {ask, keyOf} from '../runtime/reads.js';
import type {ListRead, Reads} from '../runtime/reads.js';
import type {Runtime} from '../runtime/runtime.js';
import type {WidgetHost} from './host.js';
import {QuestionController} from './question-controller.js';
import type {Question} from './question-controller.js';
import type {Outcome} from './resource-state.js';

export interface PagesOptions<R extends ListRead> {
  operation: R;
  /** As for a resource, without a cursor: following it is this controller's affair. */
  query: () => Reads[R]['query'] | undefined;
}

export type ItemOf<R extends ListRead> = Reads[R]['answer']['items'][number];

/** The pages loaded so far as one list, each row once. */
export interface LoadedPages<Item, Answer = Page<Item>> {
  readonly items: readonly Item[];
  /** The page loaded last, for what it tells besides its rows. */
  readonly latest: Answer;
  /** All rows of the query, when the backend counts them. */
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  /** Why the next page did not come. */
  readonly moreError: BackendError | undefined;
  readonly meta: Meta;
}

/** The pages of one operation. */
export type PagesOf<R extends ListRead> = LoadedPages<ItemOf<R>, Reads[R]['answer']>;

interface PagesQuestion<R extends ListRead> extends Question<Reads[R]['query'], PagesOf<R>> {
  more(): Promise<unknown>;
}

/** A list that grows by «show more». A hint brings all its pages up to date. */
export class PagesController<R extends ListRead> extends QuestionController<
  Reads[R]['query'],
  PagesOf<R>,
  PagesQuestion<R>
> {
  readonly #operation: R;

  constructor(host: WidgetHost, {operation, query}: PagesOptions<R>) {
    super(host, query);
    this.#operation = operation;
  }

  /** Loads the next page, once however often it is asked for. */
  async more(): Promise<void> {
    await this.question?.more();
  }

  protected override open({backend, core}: Runtime, first: Reads[R]['query']): PagesQuestion<R> {
    // An answer is kept longer than the widget that asked for it, which nothing kept may hold.
    const operation = this.#operation;
    const optionsFor = (query: Reads[R]['query']): Options<ItemOf<R>> => ({
      queryKey: [...keyOf(operation, query), 'pages'],
      queryFn: ({signal, pageParam: cursor}) =>
        core.live.inStep.join(ask(backend, operation, {...query, ...(cursor && {cursor})}, {signal})) as Promise<
          Page<ItemOf<R>>
        >,
      initialPageParam: null,
      getNextPageParam: (last) => last.nextCursor,
      placeholderData: keepPreviousData,
    });
    const observer = new InfiniteQueryObserver(core.cache, optionsFor(first));
    return {
      ask: (query) => {
        observer.setOptions(optionsFor(query));
        return outcomeOf<R>(observer.getCurrentResult());
      },
      subscribe: (changed) => observer.subscribe((result) => changed(outcomeOf<R>(result))),
      reload: () => observer.refetch({cancelRefetch: true}),
      more: () => observer.fetchNextPage({cancelRefetch: false}),
    };
  }
}

type Cursor = string | null;
type Pages<Item> = InfiniteData<Page<Item>, Cursor>;
type Options<Item> = InfiniteQueryObserverOptions<Page<Item>, BackendError, Pages<Item>, readonly unknown[], Cursor>;
type Result<Item> = InfiniteQueryObserverResult<Pages<Item>, BackendError>;

function outcomeOf<R extends ListRead>(result: Result<ItemOf<R>>): Outcome<PagesOf<R>> {
  return {
    value: loadedPages(result) as PagesOf<R> | undefined,
    error: result.isFetchNextPageError ? undefined : (result.error ?? undefined),
    fetching: result.isFetching && !result.isFetchingNextPage,
    previous: result.isPlaceholderData,
  };
}

function loadedPages<Item extends {id: string}>(result: Result<Item>): LoadedPages<Item> | undefined {
  const pages = result.data?.pages ?? [];
  const last = pages.at(-1);
  if (!last) return undefined;
  return {
    items: uniqueById(pages.flatMap((page) => page.items)),
    latest: last,
    total: last.total,
    hasMore: result.hasNextPage,
    loadingMore: result.isFetchingNextPage,
    moreError: result.isFetchNextPageError ? result.error : undefined,
    meta: last.meta,
  };
}

/** Rows may move from one page to the next while pages are loaded; the first sight of a row counts. */
function uniqueById<Item extends {id: string}>(items: readonly Item[]): Item[] {
  const unique = new Map<string, Item>();
  for (const item of items) if (!unique.has(item.id)) unique.set(item.id, item);
  return [...unique.values()];
}
