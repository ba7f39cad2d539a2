import {balanceCases} from './balance-cases.js';
import {commissionCases} from './commission-cases.js';
import {commissionListCases} from './commission-list-cases.js';
import {linkCases} from './link-cases.js';
import {linkFieldCases} from './link-field-cases.js';
import {linkListCases} from './link-list-cases.js';
import {listCases} from './list-cases.js';
import {reportCases} from './report-cases.js';
import {requisiteCases} from './requisite-cases.js';
import {sessionCases} from './session-cases.js';
import {streamCases} from './stream-cases.js';
import type {Bench, ConformanceCase, Judges, Subject} from './subject.js';

export type {ConformanceCase, Subject} from './subject.js';
export {comparableQueries, sameAnswers} from './same-answers.js';
export type {ComparedQuery, Difference} from './same-answers.js';

const ALL: Judges = {
  ...sessionCases,
  ...listCases,
  ...reportCases,
  ...linkCases,
  ...linkFieldCases,
  ...linkListCases,
  ...commissionCases,
  ...commissionListCases,
  ...balanceCases,
  ...requisiteCases,
  ...streamCases,
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
  return Object.entries(ALL).map(([name, judge]) => ({
    name,
    run: async () => judge(await (bench ??= prepare(subject))),
  }));
}

async function prepare(subject: () => Subject | Promise<Subject>): Promise<Bench> {
  const given = await subject();
  const session = await given.backend.session({});
  return {...given, session, programmes: session.programmes};
}
