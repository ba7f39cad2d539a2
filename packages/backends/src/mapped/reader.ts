import {BackendError} from '@kabinet/contract';
import type {Commission, Link, LinkDraft, Operation, Partner, Payout, Period} from '@kabinet/contract';
import type * as v from 'valibot';
import type {WireRequest} from '../http/request.js';
import type {CreateLinkMapping, LinksMapping, ListMapping, Mapping, ReportMapping} from './document/judged.js';
import {Budget} from './expressions/budget.js';
import {joinsIn} from './joins.js';
import {Kept} from './kept.js';
import type {ForeignAnswer} from './requests/answer.js';
import {bodyOf} from './requests/body.js';
import {dayParameters, isOfPeriod} from './requests/days.js';
import {addressOf} from './requests/url.js';
import type {Parameters} from './requests/url.js';
import {answersOf} from './requests/walk.js';
import {readRow} from './rows.js';
import type {RowTrace} from './rows.js';
import {SCHEMAS} from './schemas.js';
import type {DayFigures} from './schemas.js';

/** Everything that a list has, and when it was asked for. */
export interface Whole<Row> {
  readonly rows: readonly Row[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ReaderOptions {
  readonly mapping: Mapping;
  readonly parameters: Parameters;
  readonly keepMs: number;
  readonly now: () => number;
  readonly ask: (name: Operation, path: string) => Promise<ForeignAnswer>;
  /** Sends what changes something, once. */
  readonly send: (name: Operation, request: Omit<WireRequest, 'headers'>) => Promise<ForeignAnswer>;
}

/** Reads what the contract wants out of a foreign API, and makes links there. */
export class Reader {
  readonly #options: ReaderOptions;
  readonly #kept: Kept;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#kept = new Kept(options.keepMs, options.now);
  }

  /** @throws {BackendError} */
  partner(): Promise<Partner> {
    const {mapping, parameters} = this.#options;
    const {request, fields} = mapping.partner;
    return this.#kept.get('partner', async () => {
      const {body} = await this.#ask('session', addressOf(request, parameters));
      const read = await readRow(fields, SCHEMAS.partner, {}, {row: body, answer: body, budget: new Budget()});
      return whole<Partner>(read, 0);
    });
  }

  commissions(list: ListMapping): Promise<Whole<Commission>> {
    return this.#whole('commissions.list', list, SCHEMAS.commissions);
  }

  payouts(list: ListMapping): Promise<Whole<Payout>> {
    return this.#whole('payouts.list', list, SCHEMAS.payouts);
  }

  links(list: LinksMapping): Promise<Whole<Link>> {
    return this.#whole('links.list', list, SCHEMAS.links);
  }

  /** What was counted on the days of a period. An API that cannot be asked for days is asked for all of them. */
  days(report: ReportMapping, period: Period): Promise<Whole<DayFigures>> {
    const {timeZone} = this.#options.mapping.programme;
    const bounds = isOfPeriod(report.request) ? dayParameters(period, report.days, timeZone) : {};
    return this.#kept.get(`report ${bounds['from']} ${bounds['to']}`, async () => {
      const at = this.#options.now();
      const days: DayFigures[] = [];
      let last = '';
      for await (const rows of this.#pages('report', report, SCHEMAS.report, bounds)) {
        const page = JSON.stringify(rows);
        if (page === last) break;
        days.push(...rows);
        last = page;
      }
      return {rows: days, at};
    });
  }

  /** @throws {BackendError} Also when the new link cannot be read: it was made then. */
  async makeLink(list: LinksMapping, create: CreateLinkMapping, draft: LinkDraft): Promise<Link> {
    const {mapping, parameters, send} = this.#options;
    const body = JSON.stringify(await bodyOf(create.body, draft, new Budget()));
    const {body: answer} = await send('links.create', {
      method: create.method,
      path: addressOf(create.request, parameters),
      body,
    });
    this.#kept.forget();
    const budget = new Budget();
    const row = await create.row.over(answer, {answer}, budget);
    const constants = {programme: mapping.programme.id};
    return whole<Link>(await readRow(list.fields, SCHEMAS.links, constants, {row, answer, budget}), 0);
  }

  /** Each row once: an API that numbers its pages repeats rows when new ones come in between. */
  #whole<Row extends {id: string}>(
    name: Operation,
    list: ListMapping,
    schema: v.GenericSchema<unknown, Row>,
  ): Promise<Whole<Row>> {
    return this.#kept.get(name, async () => {
      const at = this.#options.now();
      const rows = new Map<string, Row>();
      for await (const page of this.#pages(name, list, schema, {})) {
        const before = rows.size;
        for (const row of page) if (!rows.has(row.id)) rows.set(row.id, row);
        if (rows.size === before) break;
      }
      return {rows: [...rows.values()], at};
    });
  }

  /** The rows of one answer after another. */
  async *#pages<Row>(
    name: Operation,
    list: ListMapping,
    schema: v.GenericSchema<unknown, Row & Record<string, unknown>>,
    bounds: Parameters,
  ): AsyncGenerator<Row[]> {
    const {mapping, parameters} = this.#options;
    const constants = {programme: mapping.programme.id};
    const all = {...parameters, ...bounds};
    for await (const {answer, budget, rows} of answersOf(list, all, (path) => this.#ask(name, path))) {
      const joinedTo = await joinsIn(list.joins, answer, budget);
      const page: Row[] = [];
      for (const [index, row] of rows.entries()) {
        const joined = await joinedTo(row);
        page.push(whole<Row>(await readRow(list.fields, schema, constants, {row, answer, joined, budget}), index));
      }
      yield page;
    }
  }

  #ask(name: Operation, path: string): Promise<ForeignAnswer> {
    return this.#kept.get(`GET ${path}`, () => this.#options.ask(name, path));
  }
}

/** A row that cannot be read is no row to leave out: sums would be wrong without a word. */
function whole<Row>({row, problems}: RowTrace, index: number): Row {
  if (row !== undefined) return row as Row;
  const message = problems.map(({pointer, detail}) => `${pointer}: ${detail}`).join('; ');
  throw new BackendError('bad_response', `Row ${index + 1} cannot be read: ${message}`, {
    fields: problems,
    stage: 'schema',
    code: 'mapping_row',
  });
}
