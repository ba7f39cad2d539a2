import type {ConformanceReport, Exchange, ReportedFinding} from './report.js';

const MARKS = {passed: '✓', absent: '–', wrong: '✗'} as const;

/** One finding in lines: what was judged, what is wrong, and the request that showed it. */
export function findingLines({verdict, name, message, pointer, exchanges = []}: ReportedFinding): string {
  const lines = [`  ${MARKS[verdict]} ${name}`];
  if (verdict === 'absent' && message) lines[0] += `: ${message}`;
  if (verdict === 'wrong') {
    lines.push(`      ${message ?? 'It failed.'}`);
    if (pointer !== undefined) lines.push(`      field: ${pointer}`);
    const last = exchanges.at(-1);
    if (last) lines.push(`      request: ${exchangeText(last)}`);
  }
  return lines.join('\n');
}

export function exchangeText({request, body, status}: Exchange): string {
  return `${request}${body === undefined ? '' : ` ${body}`} → ${status ?? 'no answer'}`;
}

/** `58 pass, 9 absent, 1 wrong` */
export function summaryText({counts}: ConformanceReport): string {
  return `${counts.passed} pass, ${counts.absent} absent, ${counts.wrong} wrong`;
}
