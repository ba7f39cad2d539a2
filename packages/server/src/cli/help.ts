import {COMMANDS} from './commands.js';
import type {Command} from './commands.js';

const HEAD = `Commands of the operator. Write them after "npm run operator --".`;

const TAIL = `They work on the database of DATABASE_URL, else on the folder DATA_DIR (.data). Beside a running server that
keeps its data in a folder, name the server instead: --server http://127.0.0.1:8787, with its key in OPERATOR_KEY.

Examples:
  npm run operator -- approve --order 100045
  npm run operator -- reject --order 100046 --reason "Repeated request" --code duplicate
  npm run operator -- pay-out --programme pg_russia --expected-date 2026-12-10
  npm run operator -- mark-paid --partner pt_large --payout P-1001
  npm run operator -- suspend --partner pt_small --reason "Please call us" --server http://127.0.0.1:8787`;

const OTHERS = [
  ['seed [--force]', 'Fill an empty database with thirteen months of sample history.'],
  ['keys', 'Show the keys of this server: for the operator API and for signing postbacks.'],
  ['help [<command>]', 'Show this, or one command.'],
] as const;

export function helpText(): string {
  const lines: (readonly [string, string])[] = [
    ...COMMANDS.map(({name, summary}) => [name, summary] as const),
    ...OTHERS,
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return [HEAD, '', ...lines.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`), '', TAIL].join('\n');
}

export function helpOf({name, summary, usage}: Command): string {
  return [summary, '', ...usage.map((line) => `  npm run operator -- ${name} ${line}`)].join('\n');
}
