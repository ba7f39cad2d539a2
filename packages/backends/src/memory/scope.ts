import {accessOf, BackendError} from '@kabinet/contract';
import type {Instant, Meta} from '@kabinet/contract';
import type {PartnerFacts, ProgrammeFacts} from '../sample/dataset.js';
import {notFound} from './failures.js';
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

/** What an operation needs the partner to be allowed. */
export type Need = 'nothing' | 'offers' | 'see' | 'act';

/** @throws {BackendError} `forbidden`: one answer, which says no more than the session does. */
export function requireAccess({status}: PartnerFacts, need: Need): void {
  if (need === 'nothing' || isAllowed(status, need)) return;
  throw new BackendError('forbidden', `A partner who is ${status} may not do this.`, {code: 'partner_status'});
}

export function isAllowed(status: string, need: Exclude<Need, 'nothing'>): boolean {
  const {see, act} = accessOf(status);
  if (need === 'offers') return see || status === 'invited' || status === 'pending';
  return need === 'act' ? act : see;
}

/** A programme that the partner takes part in. @throws {BackendError} `not_found` */
export function programmeOf(tables: Tables, partner: PartnerFacts, id: string): ProgrammeFacts {
  const programme = partner.programmes.includes(id) ? tables.programmes.get(id) : undefined;
  if (!programme) throw notFound('programme', id);
  return programme;
}
