import {
  formsOf,
  FREEZE_HOURS,
  freezeAfter,
  isFrozen,
  notFound,
  recordOf,
  requireProof,
  requisitesWithout,
  savedRequisites,
  STEP_UP_OPERATIONS,
  toRequisite,
} from '@kabinet/contract';
import type {
  Bank,
  BankQuery,
  Instant,
  RequisiteDraft,
  RequisiteId,
  RequisiteRecord,
  Requisites,
  RevealedRequisite,
} from '@kabinet/contract';
import {SAMPLE_BANKS} from '../sample/requisites.js';
import type {PartnerFacts} from '../sample/dataset.js';
import type {Names} from './link-writes.js';
import type {Scope} from './scope.js';
import type {Tables} from './tables.js';

/** What a partner has filled in for a programme, and until when that holds withdrawals. */
export interface RequisiteBook {
  readonly records: readonly RequisiteRecord[];
  readonly frozenUntil?: Instant | undefined;
}

/** Whether what the operator's step-up gave proves who it is. */
export type StepUp = (proof: string, partner: string) => boolean;

export interface RequisiteScope extends Scope {
  /** Without it nothing is asked for. */
  readonly stepUp: StepUp | undefined;
}

export function listRequisites(scope: RequisiteScope): Requisites {
  const {tables, partner, programme, now, stepUp} = scope;
  const {records, frozenUntil} = tables.requisites(partner.id, programme.id);
  const forms = formsOf(programme.requisiteForms ?? []);
  return {
    forms,
    items: records.map((record) => toRequisite(record, forms)),
    ...(stepUp && {stepUp: [...STEP_UP_OPERATIONS]}),
    freezeHours: FREEZE_HOURS,
    ...(isFrozen(frozenUntil, now) && {frozenUntil}),
    meta: scope.meta(),
  };
}

export function saveRequisites(scope: RequisiteScope, draft: RequisiteDraft, names: Names): Requisites {
  const {tables, partner, programme, now} = scope;
  prove(scope, draft.proof);
  const forms = formsOf(programme.requisiteForms ?? []);
  const book = tables.requisites(partner.id, programme.id);
  const records = savedRequisites(book.records, draft, {forms, now, newId: () => names.nextId('rq')});
  tables.putRequisites(partner.id, programme.id, {
    records,
    frozenUntil: freezeAfter(book.records, book.frozenUntil, now),
  });
  return listRequisites(scope);
}

export function removeRequisites(scope: RequisiteScope, {id, proof}: RequisiteId): Requisites {
  const {tables, partner, programme, now} = scope;
  prove(scope, proof);
  const {records, frozenUntil} = tables.requisites(partner.id, programme.id);
  tables.putRequisites(partner.id, programme.id, {
    records: requisitesWithout(records, id),
    frozenUntil: freezeAfter(records, frozenUntil, now),
  });
  return listRequisites(scope);
}

export function revealRequisites(scope: RequisiteScope, {id, proof}: RequisiteId): RevealedRequisite {
  const {tables, partner, programme} = scope;
  const {records} = tables.requisites(partner.id, programme.id);
  const {values} = recordOf(records, id);
  prove(scope, proof);
  return {id, values};
}

/** The programme that the partner's requisites are of. @throws {BackendError} `not_found`, for foreign ones too. */
export function programmeOfRequisites(tables: Tables, partner: PartnerFacts, id: string): string {
  const programme = partner.programmes.find((one) =>
    tables.requisites(partner.id, one).records.some((record) => record.id === id),
  );
  if (programme === undefined) throw notFound('requisites', id);
  return programme;
}

/** @throws {BackendError} `not_found` */
export function bankOf({bik}: BankQuery): Bank {
  const bank = SAMPLE_BANKS.find((one) => one.bik === bik);
  if (!bank) throw notFound('bank', bik);
  return bank;
}

export function prove({stepUp, partner}: RequisiteScope, proof: string | undefined): void {
  requireProof(proof, !stepUp || (proof !== undefined && stepUp(proof, partner.id)));
}
