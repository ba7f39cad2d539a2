import type {Instant} from '../calendar.js';
import {BackendError} from '../errors.js';
import {conflict, invalid, notFound} from '../refusals.js';
import type {RequisiteForm, RequisiteValues} from './form.js';
import {requireFilledIn, tidyValues} from './judge.js';
import {maskedValues, payoutMethodOf} from './mask.js';
import {MOST_REQUISITES} from './requisites.js';
import type {Requisite, RequisiteDraft} from './requisites.js';

/** Requisites as a backend keeps them: nothing is masked. */
export interface RequisiteRecord {
  readonly id: string;
  readonly form: string;
  readonly values: RequisiteValues;
  readonly isMain: boolean;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** How long withdrawals wait after a change. */
export const FREEZE_HOURS = 48;

const HOUR_MS = 3_600_000;

/** Operations that want a proof where the operator asks for one. */
export const STEP_UP_OPERATIONS = [
  'requisites.save',
  'requisites.remove',
  'requisites.reveal',
  'payouts.request',
  'obligations.sign',
] as const;

export interface Writing {
  readonly forms: readonly RequisiteForm[];
  readonly now: Instant;
  readonly newId: () => string;
}

/**
 * All requisites of a partner in a programme after a draft was saved.
 * @throws {BackendError} `validation` for an unknown form or values that are wrong, `not_found` for an unknown id,
 * `conflict` when there are too many, or when another form is put in the place of one.
 */
export function savedRequisites(
  records: readonly RequisiteRecord[],
  draft: RequisiteDraft,
  {forms, now, newId}: Writing,
): RequisiteRecord[] {
  const form = forms.find(({id}) => id === draft.form);
  if (!form) throw invalid('/form', 'form_not_offered', 'The programme takes no such form.');
  const before = draft.id === undefined ? undefined : recordOf(records, draft.id);
  if (before && before.form !== form.id) throw conflict('another_form', 'These requisites are of another form.');
  if (!before && records.length >= MOST_REQUISITES) {
    throw conflict('too_many', `There are ${MOST_REQUISITES} requisites already.`);
  }
  const values = tidyValues(form, {...before?.values, ...draft.values});
  requireFilledIn(form, values);
  const others = records.filter((record) => record !== before);
  const isMain = draft.isMain === true || before?.isMain === true || others.length === 0;
  const saved = {id: before?.id ?? newId(), form: form.id, values, isMain, createdAt: before?.createdAt ?? now};
  return inOrder([
    ...others.map((record) => (isMain ? {...record, isMain: false} : record)),
    {...saved, changedAt: now},
  ]);
}

/** All of them without one; of the rest the oldest becomes the main one. @throws {BackendError} `not_found` */
export function requisitesWithout(records: readonly RequisiteRecord[], id: string): RequisiteRecord[] {
  const gone = recordOf(records, id);
  const [first, ...rest] = inOrder(records.filter((record) => record !== gone));
  return first ? [{...first, isMain: true}, ...rest] : [];
}

/** Until when a change made now holds withdrawals. What was never filled in before holds nothing. */
export function freezeAfter(
  records: readonly RequisiteRecord[],
  frozenBefore: Instant | undefined,
  now: Instant,
): Instant | undefined {
  if (records.length === 0 && frozenBefore === undefined) return undefined;
  return new Date(Date.parse(now) + FREEZE_HOURS * HOUR_MS).toISOString();
}

/** Whether withdrawals are held at a moment. */
export function isFrozen(frozenUntil: Instant | undefined, now: Instant): frozenUntil is Instant {
  return frozenUntil !== undefined && Date.parse(frozenUntil) > Date.parse(now);
}

/** @throws {BackendError} `not_found` */
export function recordOf(records: readonly RequisiteRecord[], id: string): RequisiteRecord {
  const record = records.find((one) => one.id === id);
  if (!record) throw notFound('requisites', id);
  return record;
}

/** As the partner sees it unasked. */
export function toRequisite(record: RequisiteRecord, forms: readonly RequisiteForm[]): Requisite {
  const form = forms.find(({id}) => id === record.form);
  const account = form && payoutMethodOf(form, record.values).account;
  const values = maskedValues(form ?? {properties: {}}, record.values);
  return {...record, values, ...(account !== undefined && {account})};
}

/** @throws {BackendError} `forbidden`: what was handed in proves nothing, or nothing was. */
export function requireProof(proof: string | undefined, isProven: boolean): void {
  if (isProven) return;
  if (proof === undefined) {
    throw new BackendError('forbidden', 'The operator asks who you are first.', {code: 'step_up_required'});
  }
  throw new BackendError('forbidden', 'The operator did not accept the proof.', {code: 'step_up_failed'});
}

function inOrder(records: readonly RequisiteRecord[]): RequisiteRecord[] {
  const keyOf = ({isMain, createdAt, id}: RequisiteRecord) => `${isMain ? 0 : 1} ${createdAt} ${id}`;
  return [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
