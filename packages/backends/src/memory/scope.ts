import {notFound} from '@kabinet/contract';
import type {Instant, Meta} from '@kabinet/contract';
import type {PartnerFacts, ProgrammeFacts} from '../sample/dataset.js';
import type {Tables} from './tables.js';

/** One partner in one of their programmes, at one moment. */
export interface Scope {
  readonly tables: Tables;
  readonly partner: PartnerFacts;
  readonly programme: ProgrammeFacts;
  readonly now: Instant;
  /** Where the addresses of links begin: `https://go.shop.example/r/`. */
  readonly linkBase: string;
  meta(): Meta;
}

/** @throws {BackendError} `not_found` */
export function scopeIn({tables, now, linkBase}: Origin, partner: PartnerFacts, programmeId: string): Scope {
  const programme = programmeOf(tables, partner, programmeId);
  return {tables, partner, programme, now, linkBase, meta: () => ({asOf: now, timeZone: programme.timeZone})};
}

/** What all partners share. */
export type Origin = Pick<Scope, 'tables' | 'now' | 'linkBase'>;

/** A programme that the partner takes part in. @throws {BackendError} `not_found` */
export function programmeOf(tables: Tables, partner: PartnerFacts, id: string): ProgrammeFacts {
  const programme = partner.programmes.includes(id) ? tables.programmes.get(id) : undefined;
  if (!programme) throw notFound('programme', id);
  return programme;
}
