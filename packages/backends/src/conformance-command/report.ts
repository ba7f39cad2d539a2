import type {Finding} from '../conformance/index.js';

/** A request and how it was answered; without a status it was not. */
export interface Exchange {
  /** `GET /balance?programme=p_1` */
  readonly request: string;
  readonly body?: string;
  readonly status?: number;
}

export interface ReportedFinding extends Finding {
  /** The last requests of a case that found something wrong, the latest last. */
  readonly exchanges?: readonly Exchange[];
}

/** What the command found. It holds figures of the partner that was asked as. */
export interface ConformanceReport {
  /** The API's address. */
  readonly url: string;
  /** The partner's id and the moment of its session, by the backend's clock. */
  readonly partner: string;
  readonly now: string;
  readonly write: boolean;
  readonly counts: Readonly<Record<Finding['verdict'], number>>;
  readonly findings: readonly ReportedFinding[];
}

export function countsOf(findings: readonly Finding[]): ConformanceReport['counts'] {
  const count = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length;
  return {passed: count('passed'), absent: count('absent'), wrong: count('wrong')};
}
