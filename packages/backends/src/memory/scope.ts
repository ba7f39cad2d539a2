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

/** A programme that the partner takes part in. @throws {BackendError} `not_found` */
export function programmeOf(tables: Tables, partner: PartnerFacts, id: string): ProgrammeFacts {
  const programme = partner.programmes.includes(id) ? tables.programmes.get(id) : undefined;
  if (!programme) throw notFound('programme', id);
  return programme;
}
