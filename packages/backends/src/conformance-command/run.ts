import {BackendError} from '@kabinet/contract';
import type {PartnerBackend, Session} from '@kabinet/contract';
import {conformanceCases} from '../conformance/index.js';
import type {ConformanceCase} from '../conformance/index.js';
import {httpBackend} from '../http/index.js';
import {apiWire} from './api-wire.js';
import {readArguments, USAGE, UsageError} from './arguments.js';
import type {CommandArguments} from './arguments.js';
import {htmlReport} from './html-report.js';
import {Journal} from './journal.js';
import {countsOf} from './report.js';
import type {ConformanceReport, ReportedFinding} from './report.js';
import {findingLines, summaryText} from './text-report.js';

/** What the command needs of the system it runs on. */
export interface CommandContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly writeFile: (path: string, text: string) => Promise<void>;
}

/** Exit codes: nothing is wrong; something is; asked wrongly; the backend cannot be asked. */
const [RIGHT, WRONG, MISUSED, UNREACHABLE] = [0, 1, 2, 3] as const;

/** Judges a running backend, prints what it finds and gives the exit code. */
export async function runConformance(args: readonly string[], context: CommandContext): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked) return await judge(asked, context);
    context.print(USAGE);
    return RIGHT;
  } catch (error) {
    context.complain(error instanceof Error ? error.message : String(error));
    if (!(error instanceof UsageError)) return UNREACHABLE;
    context.complain('Try: kabinet-conformance --help');
    return MISUSED;
  }
}

async function judge(asked: CommandArguments, context: CommandContext): Promise<number> {
  const report = await conformanceReport(asked, context);
  context.print(`\n${summaryText(report)}`);
  if (asked.json !== undefined) await context.writeFile(asked.json, `${JSON.stringify(report, null, 2)}\n`);
  if (asked.html !== undefined) await context.writeFile(asked.html, htmlReport(report));
  return report.counts.wrong > 0 ? WRONG : RIGHT;
}

async function conformanceReport(asked: CommandArguments, context: CommandContext): Promise<ConformanceReport> {
  const {url, write, only = ''} = asked;
  const {KABINET_TOKEN: token, KABINET_OTHER_TOKEN: otherToken, KABINET_EMPTY_TOKEN: emptyToken} = context.environment;
  if (!token) throw new UsageError('A token of a partner is expected in KABINET_TOKEN.');
  const journal = new Journal(url);
  const speaking = (given: string): PartnerBackend =>
    httpBackend({url, getToken: () => ({token: given}), fetch: journal.fetch});
  const backend = speaking(token);
  const other = otherToken ? speaking(otherToken) : undefined;
  const empty = emptyToken ? speaking(emptyToken) : undefined;
  const {partner, now} = await sessionOf(backend, 'KABINET_TOKEN');
  if (other) await sessionOf(other, 'KABINET_OTHER_TOKEN');
  if (empty) await sessionOf(empty, 'KABINET_EMPTY_TOKEN');
  context.print(`${url} as the partner ${partner.id}, ${write ? 'writes included' : 'reading only'}`);
  const cases = conformanceCases(() => ({
    backend,
    ...(other && {other}),
    ...(empty && {empty}),
    wire: apiWire(url, {partner: token, other: otherToken}, journal.fetch),
    mayWrite: write,
  })).filter(chosenBy(only));
  if (cases.length === 0) throw new UsageError(`No case is called "${only}".`);
  const findings: ReportedFinding[] = [];
  for (const {group, find} of cases) {
    if (findings.at(-1)?.group !== group) context.print(`\n${group}`);
    journal.clear();
    const finding = await find();
    const reported = finding.verdict === 'wrong' ? {...finding, exchanges: journal.exchanges()} : finding;
    findings.push(reported);
    context.print(findingLines(reported));
  }
  return {url, partner: partner.id, now, write, counts: countsOf(findings), findings};
}

/** A whole group by its name, else cases by a part of theirs. */
function chosenBy(only: string): (one: ConformanceCase, index: number, all: readonly ConformanceCase[]) => boolean {
  return ({name, group}, _index, all) =>
    all.some((other) => other.group === only) ? group === only : name.includes(only);
}

/** @throws {Error} saying why nothing can be asked. */
async function sessionOf(backend: PartnerBackend, variable: string): Promise<Session> {
  try {
    return await backend.session({});
  } catch (thrown) {
    const {kind, message} = BackendError.from(thrown);
    throw new Error(`The session cannot be asked for with ${variable}, ${kind}: ${message}`, {cause: thrown});
  }
}
