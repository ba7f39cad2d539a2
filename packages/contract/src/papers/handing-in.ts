import type {Instant} from '../calendar.js';
import type {Reason} from '../commissions.js';
import {conflict} from '../refusals.js';
import {obligationOf} from './checklist.js';
import type {PaperRecord, PaperState} from './checklist.js';
import {requireFile} from './files.js';
import type {SentFile} from './obligations.js';

/** A file that was taken, and the record of it. */
export interface TakenFile {
  readonly record: PaperRecord;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The id of the file whose place it takes, to be deleted; what the operator had accepted is kept. */
  readonly replaced: string | undefined;
}

/**
 * What becomes of a file that a partner sends.
 * @throws {BackendError} `not_found`; `conflict` where no file is expected; `validation` for a file that is not taken.
 */
export function takenFile(
  state: PaperState,
  {id, file}: {readonly id: string; readonly file: SentFile},
  {now, fileId}: {readonly now: Instant; readonly fileId: string},
): TakenFile {
  const {upload, status} = obligationOf(state, id);
  if (!upload) throw conflict('wrong_status', `The obligation is ${status}: no file is expected.`);
  const bytes = requireFile(file, upload);
  const isReviewed = state.rules.find((rule) => rule.id === ruleIdOf(id))?.reviewed === true;
  const sent = {id: fileId, name: file.name, sentAt: now};
  const before = state.records.find(({obligation}) => obligation === id);
  return {
    record: {obligation: id, status: isReviewed ? 'in_review' : 'done', at: now, file: sent},
    bytes,
    replaced: before?.acceptedAt === undefined ? before?.file?.id : undefined,
  };
}

/**
 * The record of a signature; undefined when there is one already.
 * @throws {BackendError} `not_found`; `conflict` for what is not signed.
 */
export function signature(state: PaperState, id: string, now: Instant): PaperRecord | undefined {
  const {signable, status, document} = obligationOf(state, id);
  if (signable) return {obligation: id, status: 'done', at: now};
  if (status === 'done' && document) return undefined;
  throw conflict('wrong_status', 'There is nothing to sign.');
}

/** The signature of a payout's act, if there is one. */
export function signatureFor(records: readonly PaperRecord[], payoutId: string): PaperRecord | undefined {
  return records.find(
    ({obligation, status, file}) => status === 'done' && !file && payoutIdOf(obligation) === payoutId,
  );
}

/** The operator's word on what was handed in. */
export interface Verdict {
  readonly accepted: boolean;
  readonly reason?: Reason | undefined;
}

/**
 * What was handed in, with the operator's word on it. What is done already may still be rejected.
 * @throws {BackendError} `not_found`; `conflict` when nothing was handed in, or nothing would change.
 */
export function reviewed(state: PaperState, id: string, {accepted, reason}: Verdict, now: Instant): PaperRecord {
  obligationOf(state, id);
  const record = state.records.find(({obligation}) => obligation === id);
  if (!record) throw conflict('wrong_status', 'Nothing was handed in yet.');
  const status = accepted ? 'done' : 'rejected';
  if (record.status === status) throw conflict('wrong_status', `It is ${status} already.`);
  const {reason: _before, ...rest} = record;
  return {...rest, status, at: now, ...(accepted && {acceptedAt: now}), ...(reason && {reason})};
}

/** Ids of obligations begin with their rule's; what follows a dot is the payout's. */
function ruleIdOf(obligation: string): string {
  return obligation.split('.', 1)[0] ?? '';
}

/** Of an obligation that belongs to a payout. */
export function payoutIdOf(obligation: string): string | undefined {
  const dot = obligation.indexOf('.');
  return dot < 0 ? undefined : obligation.slice(dot + 1);
}
