import type {CommissionPage, CommissionsQuery} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {downloadSink, pickedSink} from '../../files/file-sink.js';
import type {FileSink} from '../../files/file-sink.js';
import {fileName} from '../../files/sheet-file.js';
import {ask} from '../../runtime/reads.js';
import type {CommissionsView} from '../commissions.messages.js';
import {CommissionReader} from './commission-reader.js';
import {csvTaker} from './csv-taker.js';
import {exportFacts} from './export-facts.js';
import {MOST_ROWS} from './export-format.js';
import type {ExportFormat} from './export-format.js';
import {ExportRun} from './export-run.js';
import type {RowTaker} from './export-run.js';
import {printTaker} from './print-taker.js';
import {spokenState} from './spoken-state.js';

/** From so many rows on, the visitor is asked for a place on disk, where the browser can write as rows come. */
const LARGE = 20_000;
const CSV_TYPE = 'text/csv;charset=utf-8';

/** One file in the making, or what came of it. */
export interface Export {
  readonly format: ExportFormat;
  readonly query: CommissionsQuery;
  readonly name: string;
  readonly run: ExportRun;
}

export interface Wanted {
  readonly format: ExportFormat;
  /** The set that is listed. */
  readonly query: CommissionsQuery;
  /** How many rows it has, where the backend counts. */
  readonly rows: number | undefined;
}

/** Makes files of a widget's commissions, one at a time. */
export class Exporter {
  readonly #host: WidgetHost;
  #export: Export | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
  }

  /** What is under way, or was last. */
  get export(): Export | undefined {
    return this.#export;
  }

  get isRunning(): boolean {
    return this.#export?.run.state.kind === 'running';
  }

  /** Begins a file; never rejects. To be called in answer to a press. */
  async start(view: CommissionsView, wanted: Wanted): Promise<void> {
    if (this.isRunning) return;
    const {format, query} = wanted;
    const name = fileName(view.t('title'), format === 'xlsx' ? 'xlsx' : 'csv', {
      locale: view.runtime.locale,
      period: query.period ? `${query.period.from}-${query.period.to}` : (query.payout ?? view.today),
    });
    const sink = format === 'csv' ? await sinkFor(name, wanted.rows) : undefined;
    if (format === 'csv' && !sink) return;
    const begin = async (survey: CommissionPage): Promise<RowTaker> => {
      if (format === 'print') {
        const {dateRange: days, dateTime: moment} = view.format;
        return printTaker(view, exportFacts(view, query, survey, {days, moment}), this.#host.renderRoot);
      }
      const facts = exportFacts(view, query, survey);
      if (sink) return csvTaker(view, facts, sink);
      const {xlsxTaker} = await import('./xlsx-taker.js');
      return xlsxTaker(view, facts, name);
    };
    const run = new ExportRun({
      reader: this.#readerFor(view, query),
      statuses: query.status,
      most: MOST_ROWS[format],
      begin,
      abandon: async () => sink?.abandon(),
      changed: () => this.#host.requestUpdate(),
    });
    this.#export = {format, query, name, run};
    await this.#go(view, this.#export);
  }

  /** After a failure. */
  async goOn(view: CommissionsView): Promise<void> {
    if (this.#export && !this.isRunning) await this.#go(view, this.#export);
  }

  /** Ends what is under way, and takes away what is told of it. */
  leave(): void {
    const {run} = this.#export ?? {};
    if (run && run.state.kind !== 'finished') run.cancel();
    this.#export = undefined;
    this.#host.requestUpdate();
  }

  async #go(view: CommissionsView, going: Export): Promise<void> {
    this.#host.announce(view.t(`export.running.${going.format}`));
    await going.run.start();
    const spoken = spokenState(view, going);
    if (this.#export === going && spoken) this.#host.announce(spoken);
  }

  #readerFor({runtime}: CommissionsView, query: CommissionsQuery): CommissionReader {
    return new CommissionReader(
      async (page, signal) => (await ask(runtime.backend, 'commissions.list', page, {signal})) as CommissionPage,
      query,
    );
  }
}

/** Undefined when the visitor chose no place. */
async function sinkFor(name: string, rows: number | undefined): Promise<FileSink | undefined> {
  try {
    const picked = (rows ?? Infinity) > LARGE ? await pickedSink(name) : undefined;
    return picked ?? downloadSink(name, CSV_TYPE);
  } catch {
    return undefined;
  }
}
