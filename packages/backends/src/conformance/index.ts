import {balanceCases} from './balance-cases.js';
import {benchOf} from './bench.js';
import {commissionCases} from './commission-cases.js';
import {commissionListCases} from './commission-list-cases.js';
import {findingOf} from './finding.js';
import type {Finding} from './finding.js';
import {linkCases} from './link-cases.js';
import {linkFieldCases} from './link-field-cases.js';
import {linkListCases} from './link-list-cases.js';
import {listCases} from './list-cases.js';
import {moneyCases} from './money-cases.js';
import {pagingCases} from './paging-cases.js';
import {paperCases} from './paper-cases.js';
import {partnerCases} from './partner-cases.js';
import {payoutRequestCases} from './payout-request-cases.js';
import {reportCases} from './report-cases.js';
import {requisiteCases} from './requisite-cases.js';
import {sessionCases} from './session-cases.js';
import {streamCases} from './stream-cases.js';
import type {Bench, Judges, Subject} from './subject.js';
import {wireCases} from './wire-cases.js';
import {wordCases} from './word-cases.js';

export type {Finding} from './finding.js';
export type {Subject} from './subject.js';
export type {Asker, Wire, WireInit} from './wire.js';
export {comparableQueries, sameAnswers} from './same-answers.js';
export type {ComparedQuery, Difference} from './same-answers.js';

/** One property that a backend must have. */
export interface ConformanceCase {
  readonly name: string;
  /** What it is about: `lists`. */
  readonly group: string;
  /** Fails by rejecting, with a message that says what is wrong. */
  run(): Promise<void>;
  /** The same for a report: what was found, or why nothing could be judged. It never rejects. */
  find(): Promise<Finding>;
}

const GROUPS: Readonly<Record<string, Judges>> = {
  session: {...sessionCases, ...wordCases},
  wire: wireCases,
  partners: partnerCases,
  lists: {...listCases, ...pagingCases},
  report: reportCases,
  links: {...linkCases, ...linkFieldCases, ...linkListCases},
  commissions: {...commissionCases, ...commissionListCases},
  balance: balanceCases,
  money: moneyCases,
  // Before requisites are changed, which holds withdrawals.
  payouts: payoutRequestCases,
  requisites: requisiteCases,
  papers: paperCases,
  stream: streamCases,
};

/**
 * What every backend must do, in the form of tests for any framework:
 *
 *     for (const {name, run} of conformanceCases(() => ({backend, other}))) it(name, run);
 *
 * What a backend lacks is not judged. The subject is asked for once, when the first case runs. Cases follow one after
 * another: they write.
 */
export function conformanceCases(subject: () => Subject | Promise<Subject>): ConformanceCase[] {
  let bench: Promise<Bench> | undefined;
  const prepare = async () => benchOf(await subject());
  return Object.entries(GROUPS).flatMap(([group, judges]) =>
    Object.entries(judges).map(([name, judge]) => {
      const run = async () => judge(await (bench ??= prepare()));
      return {name, group, run, find: () => findingOf(group, name, run)};
    }),
  );
}
