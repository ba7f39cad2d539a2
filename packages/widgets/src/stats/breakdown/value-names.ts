import {addDays, dimensionKind} from '@kabinet/contract';
import type {Dimension, Report, ReportQuery, Text} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {ResourceController} from '../../controllers/resource-controller.js';
import type {StatsView} from '../stats.view.js';
import {keysOf} from './cut.js';
import type {Filters, Key} from './cut.js';
import {valueName} from './names.js';

export interface ValueNamesOptions {
  view: () => StatsView | undefined;
  filters: () => Filters;
  /** Programme and metrics of a question: a row is left out where all of them are nothing. */
  question: (view: StatsView) => ReportQuery;
}

/** As far back as names are looked for where the backend sets no limit. */
const USUAL_DAYS = 366;

/**
 * What the values of filters are called. Most are called so in the rows that were seen; for those that came by the
 * address of the page the backend is asked, over its longest period, because they may have nothing in the chosen one.
 */
export class ValueNames {
  readonly #options: ValueNamesOptions;
  readonly #answer: ResourceController<'report'>;
  readonly #labels = new Map<string, Text>();
  /** Values that the backend has no name for either. */
  readonly #unnamed = new Set<string>();
  #asked: readonly Key[] = [];

  constructor(host: WidgetHost, options: ValueNamesOptions) {
    this.#options = options;
    this.#answer = new ResourceController(host, {operation: 'report', query: () => this.#query()});
  }

  /** Takes over the names that stand in the rows of an answer. */
  learn({rows = []}: Report): void {
    for (const {keys} of rows) {
      for (const key of keys) if (key.label !== undefined) this.#labels.set(wordOf(key), key.label);
    }
  }

  /** Never an id: a value whose name is on its way is three dots, one without a name is said to have none. */
  nameOf(view: StatsView, dimension: Dimension, value: string): string {
    const key = {dimension: dimension.id, value};
    const label = this.#labels.get(wordOf(key));
    if (label !== undefined || value === '' || !isId(dimension)) return valueName(view, dimension, value, label);
    return this.#unnamed.has(wordOf(key)) || this.#answer.state.status === 'failed' ? view.t('value.unnamed') : '…';
  }

  #query(): ReportQuery | undefined {
    this.#takeAnswer();
    const view = this.#options.view();
    const [first, ...others] = view ? this.#unknown(view) : [];
    if (!view || !first) return undefined;
    const {dimension} = first;
    const values = [first, ...others.filter((key) => key.dimension === dimension)];
    this.#asked = values;
    const {programme, metrics} = this.#options.question(view);
    return {
      programme,
      metrics,
      period: {
        from: addDays(view.today, 1 - (view.session.capabilities.limits?.rangeDays ?? USUAL_DAYS)),
        to: view.today,
      },
      dimensions: [dimension],
      filters: {[dimension]: values.map(({value}) => value)},
      limit: values.length,
    };
  }

  #takeAnswer(): void {
    const {state} = this.#answer;
    if (state.status !== 'ready' || state.info.previous) return;
    this.learn(state.value);
    for (const key of this.#asked) if (!this.#labels.has(wordOf(key))) this.#unnamed.add(wordOf(key));
    this.#asked = [];
  }

  #unknown({session}: StatsView): Key[] {
    return keysOf(this.#options.filters()).filter((key) => {
      const dimension = session.capabilities.dimensions.find(({id}) => id === key.dimension);
      const isKnown = this.#labels.has(wordOf(key)) || this.#unnamed.has(wordOf(key));
      return dimension && isId(dimension) && key.value !== '' && !isKnown;
    });
  }
}

/** Whether the values of a dimension are ids that nobody reads. */
function isId(dimension: Dimension): boolean {
  const kind = dimensionKind(dimension);
  return kind === 'link' || kind === 'offer';
}

function wordOf({dimension, value}: Key): string {
  return `${dimension} ${value}`;
}
