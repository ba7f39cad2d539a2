import {BackendError, commissionSchema, partnerSchema, payoutSchema} from '@kabinet/contract';
import type {Commission, Operation, Partner, Payout} from '@kabinet/contract';
import type * as v from 'valibot';
import {joinsIn} from './joins.js';
import {Kept} from './kept.js';
import type {ListMapping, Mapping} from './document/load.js';
import {Budget} from './expressions/budget.js';
import {addressOf} from './requests/address.js';
import type {Parameters} from './requests/address.js';
import type {ForeignAnswer} from './requests/answer.js';
import {answersOf} from './requests/walk.js';
import {readRow} from './rows.js';
import type {RowTrace} from './rows.js';

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
}

/** Reads what the contract wants out of a foreign API. */
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
      const read = await readRow(fields, partnerSchema, {}, {row: body, answer: body, budget: new Budget()});
      return whole<Partner>(read, 0);
    });
  }

  commissions(list: ListMapping): Promise<Whole<Commission>> {
    return this.#whole('commissions.list', list, commissionSchema);
  }

  payouts(list: ListMapping): Promise<Whole<Payout>> {
    return this.#whole('payouts.list', list, payoutSchema);
  }

  /** Each row once: an API that numbers its pages repeats rows when new ones come in between. */
  #whole<Row extends {id: string}>(
    name: Operation,
    list: ListMapping,
    schema: v.GenericSchema<unknown, Row>,
  ): Promise<Whole<Row>> {
    const {mapping, parameters, now} = this.#options;
    return this.#kept.get(name, async () => {
      const at = now();
      const rows = new Map<string, Row>();
      const constants = {programme: mapping.programme.id};
      for await (const page of answersOf(list, parameters, (path) => this.#ask(name, path))) {
        const before = rows.size;
        const {answer, budget} = page;
        const joinedTo = await joinsIn(list.joins, answer, budget);
        for (const [index, row] of page.rows.entries()) {
          const joined = await joinedTo(row);
          const read = await readRow(list.fields, schema, constants, {row, answer, joined, budget});
          const object = whole<Row>(read, index);
          if (!rows.has(object.id)) rows.set(object.id, object);
        }
        if (rows.size === before) break;
      }
      return {rows: [...rows.values()], at};
    });
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
