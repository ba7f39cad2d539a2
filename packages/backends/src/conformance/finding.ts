import {BackendError} from '@kabinet/contract';
import {isRead} from './bench.js';
import {beginObservation, observed} from './observation.js';
import {Fault} from './verdict.js';

/** What a case found. Absent is what could not be judged, because the backend, or its data, does not have it. */
export interface Finding {
  /** What the case is about: `lists`. */
  readonly group: string;
  readonly name: string;
  readonly verdict: 'passed' | 'absent' | 'wrong';
  /** What is wrong, or why it could not be judged. */
  readonly message?: string;
  /** The offending field of the answer, or of the question that was refused, as a JSON Pointer. */
  readonly pointer?: string;
}

/** Runs one case and says what it found; it never rejects. */
export async function findingOf(group: string, name: string, run: () => Promise<void>): Promise<Finding> {
  beginObservation();
  try {
    await run();
  } catch (error) {
    return {group, name, verdict: 'wrong', ...complaintOf(error)};
  }
  const {verdicts, lacking} = observed();
  if (verdicts > 0) return {group, name, verdict: 'passed'};
  return {group, name, verdict: 'absent', message: whyAbsent(lacking)};
}

function complaintOf(error: unknown): Pick<Finding, 'message' | 'pointer'> {
  if (error instanceof Fault) return {message: error.message, ...(error.pointer && {pointer: error.pointer})};
  if (!(error instanceof Error)) return {message: String(error)};
  if (error.name !== 'BackendError') return {message: error.message};
  const {kind, message, fields} = BackendError.from(error);
  const pointer = fields[0]?.pointer;
  return {message: `${kind}: ${message}`, ...(pointer && {pointer})};
}

function whyAbsent(lacking: readonly string[]): string {
  if (lacking.length === 0) return 'There is nothing to judge.';
  const why = lacking.every(isRead) ? 'The session does not name' : 'Not offered, or it writes:';
  return `${why} ${lacking.join(', ')}.`;
}
