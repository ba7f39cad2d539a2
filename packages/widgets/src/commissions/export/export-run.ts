import {BackendError} from '@kabinet/contract';
import type {Commission, CommissionPage} from '@kabinet/contract';
import type {CommissionReader} from './commission-reader.js';
import {agrees, announcedRows, TakenTotals} from './taken-totals.js';

/** What rows are made into. */
export interface RowTaker {
  take(rows: readonly Commission[]): Promise<void>;
  /** All rows were taken; `isChecked` says whether the backend counts the same, if it counts. */
  finish(totals: TakenTotals, isChecked: boolean | undefined): Promise<void>;
}

export interface RunOptions {
  reader: CommissionReader;
  /** Statuses that the list is narrowed down to. */
  statuses: readonly string[] | undefined;
  /** The most rows that can be taken. */
  most: number;
  /** Begins what the rows go into, once it is known what they are. */
  begin: (survey: CommissionPage) => Promise<RowTaker>;
  /** Leaves nothing of what was taken. */
  abandon: () => Promise<void>;
  /** Something is to be shown anew. */
  changed: () => void;
}

export type RunState =
  | {readonly kind: 'running'}
  /** `canGoOn`: what was taken is still there, and the rest may come when it is asked for again. */
  | {readonly kind: 'stopped'; readonly error: BackendError; readonly canGoOn: boolean}
  /** There are more rows than can be taken. */
  | {readonly kind: 'refused'}
  | {readonly kind: 'finished'; readonly isChecked: boolean | undefined}
  | {readonly kind: 'cancelled'};

/** Progress is shown no more often than this. */
const REST_MS = 200;
/** The page has its turn after so much work of ours. */
const TURN_MS = 30;

/** Takes all commissions of a list, page by page. */
export class ExportRun {
  readonly #options: RunOptions;
  readonly #totals = new TakenTotals();
  #taker: RowTaker | undefined;
  #survey: CommissionPage | undefined;
  #abort = new AbortController();
  #state: RunState = {kind: 'running'};
  #shownAt = 0;
  #turnAt = 0;

  constructor(options: RunOptions) {
    this.#options = options;
  }

  get state(): RunState {
    return this.#state;
  }

  /** Rows taken. */
  get rows(): number {
    return this.#totals.rows;
  }

  /** Rows that the backend announced; undefined where it does not count, or has not yet. */
  get total(): number | undefined {
    return this.#survey && announcedRows(this.#survey, this.#options.statuses);
  }

  /** Begins, or goes on after a failure. Never rejects. */
  async start(): Promise<void> {
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.#become({kind: 'running'});
    try {
      await this.#work(signal);
    } catch (thrown) {
      if (signal.aborted) return;
      // What was read and could not be taken is lost, so that going on would leave a hole.
      const canGoOn = thrown instanceof NotRead;
      if (!canGoOn) await this.#leave();
      this.#become({kind: 'stopped', error: BackendError.from(canGoOn ? thrown.cause : thrown), canGoOn});
    }
  }

  /** Stops at once; nothing is left. */
  cancel(): void {
    this.#abort.abort(new DOMException('The export was cancelled.', 'AbortError'));
    this.#become({kind: 'cancelled'});
    void this.#leave();
  }

  async #work(signal: AbortSignal): Promise<void> {
    const {reader, most, begin, statuses} = this.#options;
    const survey = (this.#survey ??= await read(reader.survey(signal)));
    // How many there are is shown before the first of them have come.
    this.#options.changed();
    if ((this.total ?? 0) > most) return this.#refuse();
    const taker = (this.#taker ??= await read(begin(survey)));
    signal.throwIfAborted();
    while (!reader.isDone) {
      const rows = await read(reader.next(signal));
      if (reader.count > most) return this.#refuse();
      this.#totals.add(rows);
      await taker.take(rows);
      await this.#pause();
      signal.throwIfAborted();
    }
    const isSame = agrees(this.#totals, survey, statuses);
    const isChecked = isSame === false ? await this.#askAgain(signal) : isSame;
    signal.throwIfAborted();
    await taker.finish(this.#totals, isChecked);
    this.#become({kind: 'finished', isChecked});
  }

  /** Rows may have changed since the beginning. */
  async #askAgain(signal: AbortSignal): Promise<boolean | undefined> {
    const {reader, statuses} = this.#options;
    return agrees(this.#totals, await read(reader.survey(signal)), statuses);
  }

  async #refuse(): Promise<void> {
    await this.#leave();
    this.#become({kind: 'refused'});
  }

  async #leave(): Promise<void> {
    try {
      await this.#options.abandon();
    } catch {
      // It is gone, one way or another.
    }
  }

  async #pause(): Promise<void> {
    const now = performance.now();
    if (now - this.#shownAt > REST_MS) {
      this.#shownAt = now;
      this.#options.changed();
    }
    if (now - this.#turnAt < TURN_MS) return;
    await nextTurn();
    this.#turnAt = performance.now();
  }

  #become(state: RunState): void {
    this.#state = state;
    this.#options.changed();
  }
}

/** Nothing came of a question, and nothing is lost by it. */
class NotRead extends Error {}

async function read<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (cause) {
    throw new NotRead('The next rows could not be read.', {cause});
  }
}

/** Timers of a page that nobody looks at wait for seconds; messages do not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
