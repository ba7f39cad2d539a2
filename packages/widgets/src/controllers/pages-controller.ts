import {InfiniteQueryObserver, keepPreviousData} from '@tanstack/query-core';
import type {InfiniteData, InfiniteQueryObserverOptions, InfiniteQueryObserverResult} from '@tanstack/query-core';
import type {BackendError, Meta, Page} from '@kabinet/contract';
import {ask, hashOf, keyOf} from '../runtime/reads.js';
import type {ListRead, Reads} from '../runtime/reads.js';
import type {Runtime} from '../runtime/runtime.js';
import {heldPage, RowsOfPages} from './held-pages.js';
import type {HeldPage} from './held-pages.js';
import type {WidgetHost} from './host.js';
import {QuestionController} from './question-controller.js';
import type {Question} from './question-controller.js';
import type {Outcome} from './resource-state.js';

export interface PagesOptions<R extends ListRead> {
  operation: R;
  /** As for a resource, without a cursor: following it is this controller's affair. */
  query: () => Reads[R]['query'] | undefined;
  /** Rows that are new after a hint are counted instead of being put between those on screen. */
  holds?: () => boolean;
  /** What the questions for further pages say besides. */
  further?: () => Partial<Reads[R]['query']>;
}

export type ItemOf<R extends ListRead> = Reads[R]['answer']['items'][number];

/** The pages loaded so far as one list, each row once. */
export interface LoadedPages<Item, Answer = Page<Item>> {
  readonly items: readonly Item[];
  /** Rows that came in between since; `reload()` shows them. */
  readonly newcomers: number;
  /** There may be more of them than the answers show. */
  readonly mayHaveMoreNewcomers: boolean;
  /** The newest page that counts the rows, for what it tells besides them. */
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

/** A list that grows by «show more». A hint brings all its pages up to date, or those that are looked at. */
export class PagesController<R extends ListRead> extends QuestionController<
  Reads[R]['query'],
  PagesOf<R>,
  PagesQuestion<R>
> {
  declare readonly operation: R;
  readonly #further: () => object;
  readonly #holds: () => boolean;
  readonly #stance: Stance = {holds: false, isHeld: false, looked: undefined, further: {}};

  constructor(host: WidgetHost, {operation, query, holds = () => false, further = () => ({})}: PagesOptions<R>) {
    super(host, operation, query);
    this.#further = further;
    this.#holds = holds;
  }

  /** Loads the next page, once however often it is asked for. */
  async more(): Promise<void> {
    await this.question?.more();
  }

  /**
   * Says which rows are looked at, from 0: a hint asks for their pages again and for the first one, and after a reload
   * the list begins anew. Undefined: for all of them.
   */
  lookAt(rows: {readonly from: number; readonly to: number} | undefined): void {
    this.#stance.looked = rows;
  }

  protected override open(runtime: Runtime, first: Reads[R]['query']): PagesQuestion<R> {
    const {cache} = runtime.core;
    const {operation} = this;
    const stance = this.#stance;
    const optionsFor = optionsOf<R>(operation, runtime, stance);
    const rows = new RowsOfPages<ItemOf<R>>();
    const take = (result: Result<ItemOf<R>>): Outcome<PagesOf<R>> => {
      // What comes first to a question is shown as it comes.
      if (!result.isFetching) stance.isHeld = stance.holds;
      return outcomeOf<R>(result, rows);
    };
    let asked = first;
    /** Where few rows of many are looked at, the list begins anew: hundreds of pages are not asked for again. */
    const beginAnew = (): void => {
      stance.isHeld = false;
      if (!stance.looked) return;
      cache.setQueryData<Pages<ItemOf<R>>>(
        keyOfPages(operation, asked),
        (loaded) => loaded && {pages: loaded.pages.slice(0, 1), pageParams: loaded.pageParams.slice(0, 1)},
      );
    };
    beginAnew();
    const observer = new InfiniteQueryObserver(cache, optionsFor(first));
    return {
      ask: (query) => {
        stance.holds = this.#holds();
        stance.further = this.#further();
        if (hashOf(keyOfPages(operation, query)) !== hashOf(keyOfPages(operation, asked))) {
          asked = query;
          beginAnew();
        }
        observer.setOptions(optionsFor(query));
        return take(observer.getCurrentResult());
      },
      subscribe: (changed) => observer.subscribe((result) => changed(take(result))),
      reload: () => {
        beginAnew();
        return observer.refetch({cancelRefetch: true});
      },
      more: () => observer.fetchNextPage({cancelRefetch: false}),
    };
  }
}

const keyOfPages = (operation: ListRead, query: unknown): readonly unknown[] => [...keyOf(operation, query), 'pages'];

/**
 * How pages are asked for. An answer is kept longer than the widget that asked for it, which nothing kept may hold: the
 * functions made here see what is given here and nothing else.
 */
function optionsOf<R extends ListRead>(
  operation: R,
  {backend, core}: Runtime,
  stance: Stance,
): (query: Reads[R]['query']) => Options<ItemOf<R>> {
  return (query) => ({
    queryKey: keyOfPages(operation, query),
    queryFn: async ({signal, pageParam: {index, cursor}}) => {
      const pages = core.cache.getQueryData<Pages<ItemOf<R>>>(keyOfPages(operation, query))?.pages ?? [];
      const shown = pages[index];
      if (shown && stance.isHeld && !isLookedAt(pages, index, stance)) return shown;
      const asked = {...query, ...(cursor && {...stance.further, cursor})};
      const answer = (await core.live.inStep.join(ask(backend, operation, asked, {signal}))) as Page<ItemOf<R>>;
      return shown && stance.isHeld ? heldPage(shown, answer, index === pages.length - 1) : answer;
    },
    initialPageParam: {index: 0, cursor: null},
    getNextPageParam: ({nextCursor}, _pages, {index}) =>
      nextCursor === null ? null : {index: index + 1, cursor: nextCursor},
    placeholderData: keepPreviousData,
  });
}

/** How a list takes another answer to a question that it has shown already. */
interface Stance {
  /** Once the first answer is there. */
  holds: boolean;
  /** Rows on screen stay where they are for now. */
  isHeld: boolean;
  looked: {readonly from: number; readonly to: number} | undefined;
  further: object;
}

interface Place {
  /** Of the page. */
  readonly index: number;
  readonly cursor: string | null;
}

type Pages<Item> = InfiniteData<HeldPage<Page<Item>>, Place>;
type Options<Item> = InfiniteQueryObserverOptions<
  HeldPage<Page<Item>>,
  BackendError,
  Pages<Item>,
  readonly unknown[],
  Place
>;
type Result<Item> = InfiniteQueryObserverResult<Pages<Item>, BackendError>;

/** The first page tells what is new; of the others, those whose rows are looked at are asked for again. */
function isLookedAt(pages: readonly Page<unknown>[], index: number, {looked}: Stance): boolean {
  if (!looked || index === 0) return true;
  const before = pages.slice(0, index).reduce((rows, {items}) => rows + items.length, 0);
  return before <= looked.to && before + (pages[index]?.items.length ?? 0) > looked.from;
}

function outcomeOf<R extends ListRead>(result: Result<ItemOf<R>>, rows: RowsOfPages<ItemOf<R>>): Outcome<PagesOf<R>> {
  return {
    value: loadedPages(result, rows) as PagesOf<R> | undefined,
    error: result.isFetchNextPageError ? undefined : (result.error ?? undefined),
    fetching: result.isFetching && !result.isFetchingNextPage,
    previous: result.isPlaceholderData,
  };
}

function loadedPages<Item extends {id: string}>(
  result: Result<Item>,
  rows: RowsOfPages<Item>,
): LoadedPages<Item> | undefined {
  const pages = result.data?.pages ?? [];
  const [first, last] = [pages[0], pages.at(-1)];
  if (!first || !last) return undefined;
  const items = rows.itemsOf(pages);
  const latest = newestOf(first, last);
  return {
    items,
    newcomers: rows.newcomers,
    mayHaveMoreNewcomers: rows.mayHaveMoreNewcomers,
    latest,
    total: latest.total,
    hasMore: result.hasNextPage,
    loadingMore: result.isFetchingNextPage,
    moreError: result.isFetchNextPageError ? result.error : undefined,
    meta: latest.meta,
  };
}

/** Further pages may not count, and those that are not looked at grow old. */
function newestOf<P extends Page<unknown>>(first: P, last: P): P {
  const isOlder = last.meta.asOf < first.meta.asOf;
  return isOlder || (last.total === undefined && first.total !== undefined) ? first : last;
}
