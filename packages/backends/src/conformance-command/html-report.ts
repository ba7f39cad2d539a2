import type {ConformanceReport, ReportedFinding} from './report.js';
import {exchangeText, summaryText} from './text-report.js';

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
  h1 { font-size: 1.5rem; }
  h2 { font-size: 1.1rem; margin-block: 2rem 0.5rem; }
  ul { list-style: none; padding: 0; }
  li { padding-block: 0.4rem; border-block-end: 1px solid color-mix(in srgb, currentcolor 15%, transparent); }
  .verdict { display: inline-block; inline-size: 4.5rem; font-weight: 600; }
  .passed .verdict { color: light-dark(#1b7036, #6fcf8a); }
  .wrong .verdict { color: light-dark(#b3261e, #ff8a80); }
  .absent { opacity: 0.75; }
  p, pre { margin: 0.25rem 0 0 4.5rem; overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; font: 13px/1.5 ui-monospace, monospace; }
`;

/** The report as a page of its own: no script, nothing loaded from elsewhere. */
export function htmlReport(report: ConformanceReport): string {
  const {url, partner, now, write, findings} = report;
  const groups = [...new Set(findings.map(({group}) => group))];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conformance of ${escape(url)}: ${summaryText(report)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Conformance: ${summaryText(report)}</h1>
<p style="margin: 0">${escape(url)}, as the partner ${escape(partner)}, ${write ? 'writes included' : 'reading only'}, ${escape(now)}</p>
${groups
  .map((group) =>
    groupHtml(
      group,
      findings.filter((finding) => finding.group === group),
    ),
  )
  .join('\n')}
</body>
</html>
`;
}

function groupHtml(group: string, findings: readonly ReportedFinding[]): string {
  return `<h2>${escape(group)}</h2>\n<ul>\n${findings.map(findingHtml).join('\n')}\n</ul>`;
}

function findingHtml({verdict, name, message, pointer, exchanges = []}: ReportedFinding): string {
  const requests = verdict === 'wrong' ? exchanges.map(exchangeText).join('\n') : '';
  return [
    `<li class="${verdict}"><span class="verdict">${verdict}</span>${escape(name)}`,
    message === undefined ? '' : `<p>${escape(message)}</p>`,
    pointer === undefined ? '' : `<p>Field: <code>${escape(pointer)}</code></p>`,
    requests === '' ? '' : `<pre>${escape(requests)}</pre>`,
    '</li>',
  ].join('');
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
