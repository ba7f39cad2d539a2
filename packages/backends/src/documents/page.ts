import {markup, Markup} from './markup.js';
import type {Content} from './markup.js';
import type {DocumentLanguage} from './words.js';

const STYLE =
  '@page{size:A4;margin:20mm}' +
  'body{margin:0 auto;padding:24px;max-width:170mm;background:#fff;color:#111;font:11pt/1.5 system-ui,sans-serif}' +
  'h1{margin:0 0 24px;font-size:16pt;line-height:1.25}' +
  'p{margin:0 0 12px}' +
  '.parties{display:grid;grid-template-columns:1fr 1fr;gap:24px;margin:0 0 24px}' +
  '.parties h2{margin:0 0 4px;font-size:9pt;font-weight:400;color:#555}' +
  '.parties p{margin:0;overflow-wrap:anywhere}' +
  'table{width:100%;margin:0 0 24px;border-collapse:collapse}' +
  'th,td{padding:6px 8px;border-bottom:1px solid #ccc;text-align:start;vertical-align:top}' +
  'th{font-weight:600}' +
  'thead{display:table-header-group}' +
  'tr{break-inside:avoid}' +
  '.sum{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}' +
  'tfoot td,tfoot th{border-bottom:0;font-weight:600}' +
  '.signature{padding:12px;border:1px solid #999}' +
  '@media print{body{padding:0}}';

/** SHA-256 of the style, so that no other style and nothing else at all is let in, wherever the file is opened. */
const STYLE_HASH = 'sha256-BxIWl+HLrn7DImgmLCmkmU6bXq4S9BQTAHPjrMyx6o0=';

export function page(language: DocumentLanguage, title: string, body: Content): string {
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`.html;
}
