import type {Page} from '@kabinet/contract';

interface Row {
  readonly id: string;
}

/** A page of a list that stands still: new answers say what its rows are now, and not where they stand. */
export type HeldPage<P> = P & {
  /** The ids on screen; undefined for those of the answer. */
  readonly order?: readonly string[];
  /** Rows on screen that others have pushed off the page since. */
  readonly pushedOff?: readonly Row[];
};

type RowPage = HeldPage<Page<Row>>;

/**
 * The page on screen after another answer to its question. Rows that are new stand in the answer only, and are counted;
 * below the last row of a list they are shown, because nothing moves by that.
 */
export function heldPage<P extends RowPage>(shown: P, answer: P, isLast: boolean): P {
  const order = shown.order ?? shown.items.map(({id}) => id);
  const answered = new Set(answer.items.map(({id}) => id));
  const lastAnswered = order.findLastIndex((id) => answered.has(id));
  const below = new Set(answer.nextCursor === null ? [] : order.slice(lastAnswered + 1));
  const pushedOff = [...shown.items, ...(shown.pushedOff ?? [])].filter(({id}) => below.has(id));
  return {
    ...answer,
    order: isLast ? [...order, ...rowsUnder(answer, order)] : order,
    pushedOff,
    nextCursor: pushedOff.length > 0 ? shown.nextCursor : answer.nextCursor,
  };
}

/** Ids of the answer's rows that follow all that is on screen. */
function rowsUnder({items}: RowPage, order: readonly string[]): string[] {
  const onScreen = new Set(order);
  const last = items.findLastIndex(({id}) => onScreen.has(id));
  return last < 0 && order.length > 0 ? [] : items.slice(last + 1).map(({id}) => id);
}

/**
 * The rows of pages, each once: rows may move from one page to another while pages are loaded. The first sight of a row
 * counts. Pages that are added to those before cost no more than their own rows.
 */
export class RowsOfPages<Item extends Row> {
  #pages: readonly HeldPage<Page<Item>>[] = [];
  #known = new Map<string, Item>();
  #shown = new Set<string>();
  #items: readonly Item[] = [];

  /** How many rows the answers have that are not on screen. */
  get newcomers(): number {
    return this.#known.size - this.#shown.size;
  }

  /** The whole first page is new: what stands behind it may be, too. */
  get mayHaveMoreNewcomers(): boolean {
    const [first] = this.#pages;
    return this.newcomers > 0 && first !== undefined && !first.items.some(({id}) => this.#shown.has(id));
  }

  itemsOf(pages: readonly HeldPage<Page<Item>>[]): readonly Item[] {
    const isLonger = pages.length >= this.#pages.length && this.#pages.every((page, index) => page === pages[index]);
    if (!isLonger) this.#forget();
    const added = pages.slice(this.#pages.length);
    for (const page of added) this.#learn(page);
    const items = added.flatMap((page) => this.#show(page));
    this.#pages = pages;
    if (items.length > 0) this.#items = this.#items.concat(items);
    return this.#items;
  }

  #forget(): void {
    this.#pages = [];
    this.#known.clear();
    this.#shown.clear();
    this.#items = [];
  }

  #learn({items, pushedOff = []}: HeldPage<Page<Item>>): void {
    for (const item of [...items, ...(pushedOff as readonly Item[])]) {
      if (!this.#known.has(item.id)) this.#known.set(item.id, item);
    }
  }

  #show({items, order}: HeldPage<Page<Item>>): Item[] {
    return (order ?? items.map(({id}) => id)).flatMap((id) => {
      const item = this.#known.get(id);
      if (!item || this.#shown.has(id)) return [];
      this.#shown.add(id);
      return item;
    });
  }
}
