import type {ErrorKind} from '@kabinet/contract';
import type {Expression} from '../expressions/expression.js';
import type {Reading} from '../values/value.js';
import type {FieldRule} from './fields.js';
import type {MappedRequest, Paging} from './lists.js';
import type {MappingDocument, OfferMapping} from './mapping.js';
import type {DayStyle} from './report.js';

/** Where a value comes from. */
export type Source = Expression | {readonly constant: unknown};

/** One field of the contract and how it is read. */
export interface Field extends FieldRule {
  readonly name: string;
  /** Where the document says it: `/commissions/fields/amount`. */
  readonly place: string;
  readonly source: Source;
  /** Of an amount. */
  readonly currency: Source;
  readonly reading: Reading;
}

/** Rows elsewhere in an answer, and what tells which belongs to a row of the list. */
export interface Join {
  readonly name: string;
  readonly rows: Expression;
  readonly key: Expression;
  readonly by: Expression;
}

export interface ListMapping {
  readonly request: MappedRequest;
  readonly paging: Paging | undefined;
  /** Of paging by cursor. */
  readonly next: Expression | undefined;
  readonly rows: Expression;
  /** Rows are an object's values by their keys. */
  readonly isKeyed: boolean;
  readonly joins: readonly Join[];
  readonly fields: readonly Field[];
}

/** What a request sends, by name: values, or objects of them. */
export type Body = ReadonlyMap<string, Source | Body>;

export interface CreateLinkMapping {
  readonly request: MappedRequest;
  readonly method: 'POST' | 'PUT';
  readonly body: Body;
  readonly row: Expression;
  readonly customCodes: boolean;
}

export interface LinksMapping extends ListMapping {
  readonly create: CreateLinkMapping | undefined;
}

export interface ReportMapping extends ListMapping {
  readonly days: DayStyle;
}

export interface ErrorMapping {
  readonly detail: Expression | undefined;
  readonly code: Expression | undefined;
  /** What an error is, by its code. */
  readonly kinds: Readonly<Record<string, ErrorKind>>;
  readonly failed: Expression | undefined;
  readonly empty: readonly {readonly status: number; readonly when: Expression | undefined}[];
}

/** A document that was judged, its expressions compiled. */
export interface Mapping {
  readonly programme: MappingDocument['programme'];
  readonly errors: ErrorMapping;
  readonly partner: {readonly request: MappedRequest; readonly fields: readonly Field[]};
  readonly commissions: ListMapping | undefined;
  readonly payouts: ListMapping | undefined;
  readonly links: LinksMapping | undefined;
  readonly report: ReportMapping | undefined;
  readonly offers: readonly OfferMapping[];
}
