import {BackendError, checkInput} from '@kabinet/contract';
import {compile, isExpression} from '../expressions/expression.js';
import type {Expression, Objection} from '../expressions/expression.js';
import {COMMISSION_FIELDS, LINK_FIELDS, PARTNER_FIELDS, PAYOUT_FIELDS, REPORT_FIELDS} from './fields.js';
import type {FieldKinds, FieldRule} from './fields.js';
import type {
  Body,
  ErrorMapping,
  Field,
  Join,
  LinksMapping,
  ListMapping,
  Mapping,
  ReportMapping,
  Source,
} from './judged.js';
import type {BodyMapping} from './links.js';
import type {JoinMapping} from './lists.js';
import {mappingSchema} from './mapping.js';
import type {MappingDocument} from './mapping.js';
import {objectionToShape} from './shape.js';
import type {FieldMapping, MomentStyle, MoneyStyle, ValueSource} from './values.js';

const USUAL_MONEY: MoneyStyle = {style: 'decimal'};
const USUAL_MOMENT: MomentStyle = {style: 'iso'};

/**
 * Judges a mapping document, an object or the text of one, and compiles it. What compiles expressions is loaded here, and
 * nothing that the document names.
 * @throws {BackendError} `validation`, naming each place that is wrong by its JSON pointer.
 */
export async function loadMapping(document: unknown): Promise<Mapping> {
  const given = typeof document === 'string' ? parsed(document) : document;
  const objection = objectionToShape(given);
  if (objection) throw refusal([objection]);
  const checked = checkInput(mappingSchema, given);
  const {default: jsonata} = await import('jsonata');
  const objections: Objection[] = [];
  const compiled = (text: string, place: string): Expression => {
    const outcome = compile(jsonata, text, place);
    if (isExpression(outcome)) return outcome;
    objections.push(outcome);
    return {text, place, over: () => Promise.resolve(undefined)};
  };
  const mapping = new Loader(checked, compiled).mapping();
  if (objections.length > 0) throw refusal(objections);
  return mapping;
}

/** Longer than any text that is refused for its length; parsing more than that takes time. */
const LONGEST_DOCUMENT = 1_000_000;

function parsed(text: string): unknown {
  if (text.length > LONGEST_DOCUMENT) throw refusal([{pointer: '', detail: 'The document is too long.'}]);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal([{pointer: '', detail: `It is no JSON: ${(error as Error).message}`}]);
  }
}

function refusal(fields: readonly Objection[]): BackendError {
  const message = fields.map(({pointer, detail}) => `${pointer}: ${detail}`).join('; ');
  return new BackendError('validation', message, {fields, code: 'mapping_document'});
}

type Compile = (text: string, place: string) => Expression;

class Loader {
  readonly #document: MappingDocument;
  readonly #compile: Compile;

  constructor(document: MappingDocument, compileAt: Compile) {
    this.#document = document;
    this.#compile = compileAt;
  }

  mapping(): Mapping {
    const {programme, partner, commissions, payouts, links, report, offers = []} = this.#document;
    return {
      programme,
      errors: this.#errors(),
      partner: {
        request: partner.request,
        fields: this.#fields(partner.fields, PARTNER_FIELDS, '/partner/fields'),
      },
      commissions: commissions && this.#list(commissions, COMMISSION_FIELDS, '/commissions'),
      payouts: payouts && this.#list(payouts, PAYOUT_FIELDS, '/payouts'),
      links: links && this.#links(links),
      report: report && this.#report(report),
      offers,
    };
  }

  #errors(): ErrorMapping {
    const {detail, code, kinds = {}, failed, empty = []} = this.#document.errors ?? {};
    return {
      detail: this.#maybe(detail, '/errors/detail'),
      code: this.#maybe(code, '/errors/code'),
      kinds,
      failed: this.#maybe(failed, '/errors/failed'),
      empty: empty.map(({status, when}, index) => ({status, when: this.#maybe(when, `/errors/empty/${index}/when`)})),
    };
  }

  #list(
    {request, paging, rows, keyed = false, joins = {}, fields}: NonNullable<MappingDocument['payouts']>,
    kinds: FieldKinds,
    place: string,
  ): ListMapping {
    return {
      request,
      paging,
      next: this.#maybe(paging?.style === 'cursor' ? paging.next : undefined, `${place}/paging/next`),
      rows: this.#compile(rows, `${place}/rows`),
      isKeyed: keyed,
      joins: Object.entries(joins).map(([name, join]) => this.#join(name, join, `${place}/joins/${name}`)),
      fields: this.#fields(fields, kinds, `${place}/fields`),
    };
  }

  #links({create, ...list}: NonNullable<MappingDocument['links']>): LinksMapping {
    const place = '/links/create';
    return {
      ...this.#list(list, LINK_FIELDS, '/links'),
      create: create && {
        request: create.request,
        method: create.request.method ?? 'POST',
        body: this.#body(create.body, `${place}/body`),
        row: this.#compile(create.row, `${place}/row`),
        customCodes: create.customCodes ?? false,
      },
    };
  }

  #body(body: BodyMapping, place: string): Body {
    return new Map(
      Object.entries(body).map(([name, part]) => {
        const there = `${place}/${name}`;
        return [name, isValue(part) ? this.#source(part, there) : this.#body(part, there)];
      }),
    );
  }

  #report({days = 'iso', ...list}: NonNullable<MappingDocument['report']>): ReportMapping {
    return {...this.#list(list, REPORT_FIELDS, '/report'), days};
  }

  #join(name: string, {rows, key, by}: JoinMapping, place: string): Join {
    return {
      name,
      rows: this.#compile(rows, `${place}/rows`),
      key: this.#compile(key, `${place}/key`),
      by: this.#compile(by, `${place}/by`),
    };
  }

  #fields(fields: Record<string, FieldMapping | undefined>, kinds: FieldKinds, place: string): Field[] {
    return Object.entries(fields).flatMap(([name, mapping]) => {
      const rule = kinds[name];
      return rule && mapping !== undefined ? [this.#field(name, rule, mapping, `${place}/${name}`)] : [];
    });
  }

  #field(name: string, rule: FieldRule, mapping: FieldMapping, place: string): Field {
    const document = this.#document;
    const long = typeof mapping === 'object' && 'value' in mapping ? mapping : {value: mapping};
    const currency = long.currency ?? document.currency ?? {constant: document.programme.currency};
    return {
      ...rule,
      name,
      place,
      source: this.#source(long.value, place),
      currency: this.#source(currency, long.currency === undefined ? '/currency' : `${place}/currency`),
      reading: {
        kind: rule.kind,
        money: long.money ?? document.money ?? USUAL_MONEY,
        moment: long.moment ?? document.moment ?? USUAL_MOMENT,
        table: long.table,
        otherwise: long.otherwise,
      },
    };
  }

  #source(source: ValueSource, place: string): Source {
    return typeof source === 'string' ? this.#compile(source, place) : source;
  }

  #maybe(text: string | undefined, place: string): Expression | undefined {
    return text === undefined ? undefined : this.#compile(text, place);
  }
}

function isValue(part: ValueSource | BodyMapping): part is ValueSource {
  return typeof part === 'string' || ('constant' in part && Object.keys(part).length === 1);
}
