import {readFileSync} from 'node:fs';
import {BANK_COMMANDS} from './bank-commands.js';
import {PAPER_COMMANDS} from './paper-commands.js';
import {UsageError} from './usage-error.js';

/** A command of the operator as a request to the operator API. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** One line for each way to write it. */
  readonly usage: readonly string[];
  request(options: Options): OperatorRequest;
}

export interface OperatorRequest {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
}

/** What follows the command: `--reason "…"` is `{reason: '…'}`. */
export type Options = Readonly<Partial<Record<OptionName, string>>>;

export const OPTION_NAMES = [
  'order',
  'event',
  'partner',
  'commission',
  'programme',
  'payout',
  'click',
  'reason',
  'code',
  'expected-date',
  'ttl',
  'offer',
  'file',
  'obligation',
  'document',
  'language',
  'limit',
] as const;
export type OptionName = (typeof OPTION_NAMES)[number];

const A_COMMISSION = ['--order <order id> [--event lead|sale]', '--partner <id> --commission <id>'];

const SUMMARY_OF_STATUS = {
  activate: 'Let a partner work: links, earnings, payouts.',
  suspend: 'Put a partner under question: nothing is lost, nothing is changed or paid.',
  block: 'Shut a partner out.',
  archive: 'A partner has left: the history stays.',
} as const;

export const COMMANDS: readonly Command[] = [
  {
    name: 'approve',
    summary: 'Approve a commission: from pending into its hold, from hold before its time.',
    usage: A_COMMISSION,
    request: (options) => ({path: commissionPath(options, 'approve')}),
  },
  ...(['reject', 'reverse'] as const).map((name) => ({
    name,
    summary: name === 'reject' ? 'Reject a commission that is not paid.' : 'Take a commission back, also a paid one.',
    usage: A_COMMISSION.map((usage) => `${usage} --reason <text> [--code <code>]`),
    request: (options: Options) => ({path: commissionPath(options, name), body: reasonOf(options)}),
  })),
  {
    name: 'pay-out',
    summary: 'Put everything that is approved in a programme into payouts, one for each partner.',
    usage: ['--programme <id> [--partner <id>] [--expected-date <2026-12-10>]'],
    request: (options) => ({
      path: path`/programmes/${required(options, 'programme')}/payouts`,
      body: {partner: options.partner, expectedDate: options['expected-date']},
    }),
  },
  {
    name: 'review-payout',
    summary: 'Look into a payout that a partner has asked for; they may still take it back.',
    usage: ['--partner <id> --payout <id or number>'],
    request: (options) => ({path: `${payoutPath(options)}/review`}),
  },
  {
    name: 'process-payout',
    summary: 'Set a payout that a partner has asked for on its way.',
    usage: ['--partner <id> --payout <id or number>'],
    request: (options) => ({path: `${payoutPath(options)}/process`}),
  },
  {
    name: 'reject-payout',
    summary: 'Refuse a payout that a partner has asked for; its money is available again.',
    usage: ['--partner <id> --payout <id or number> --reason <text> [--code <code>]'],
    request: (options) => ({path: `${payoutPath(options)}/reject`, body: reasonOf(options)}),
  },
  {
    name: 'cancel-payout',
    summary:
      'Call off a payout that is not on its way, such as one that waits for papers; its money is available again.',
    usage: ['--partner <id> --payout <id or number> --reason <text> [--code <code>]'],
    request: (options) => ({path: `${payoutPath(options)}/cancel`, body: reasonOf(options)}),
  },
  {
    name: 'mark-paid',
    summary: 'The money of a payout has arrived.',
    usage: ['--partner <id> --payout <id or number>'],
    request: (options) => ({path: `${payoutPath(options)}/paid`}),
  },
  {
    name: 'mark-failed',
    summary: 'The money of a payout came back; it is available again.',
    usage: ['--partner <id> --payout <id or number> --reason <text> [--code <code>]'],
    request: (options) => ({path: `${payoutPath(options)}/failed`, body: reasonOf(options)}),
  },
  {
    name: 'check-ledger',
    summary: 'Check that every station of the money is the sum of its commissions, and every payout of its items.',
    usage: [''],
    request: () => ({path: '/ledger/check'}),
  },
  ...(['activate', 'suspend', 'block', 'archive'] as const).map((name) => ({
    name,
    summary: SUMMARY_OF_STATUS[name],
    usage: ['--partner <id> [--reason <text>]'],
    request: (options: Options) => ({path: `${partnerPath(options)}/${name}`, body: {reason: options.reason}}),
  })),
  ...(['programme', 'offer', 'partner'] as const).map((kind) => ({
    name: `put-${kind}`,
    summary: `Make or change ${kind === 'offer' ? 'an' : 'a'} ${kind}, described by a JSON file.`,
    usage: [`--${kind} <id> --file <file.json>`],
    request: (options: Options) => ({
      method: 'PUT' as const,
      path: path`/${kind}s/${required(options, kind)}`,
      body: fileOf(options),
    }),
  })),
  ...BANK_COMMANDS,
  ...PAPER_COMMANDS,
  {
    name: 'erase-partner',
    summary: 'Delete a partner’s personal data. Figures and money stay, without a name.',
    usage: ['--partner <id>'],
    request: (options) => ({path: `${partnerPath(options)}/erase`}),
  },
  {
    name: 'erase-visitor',
    summary: 'Delete the personal data of a visitor, known by a click or an order.',
    usage: ['--click <click id>', '--order <order id>'],
    request: (options) => ({path: '/visitors/erase', body: visitorOf(options)}),
  },
  {
    name: 'issue-token',
    summary: 'Issue a token with which a partner’s page may ask for data.',
    usage: ['--partner <id> [--ttl <seconds>]'],
    request: (options) => ({path: `${partnerPath(options)}/tokens`, body: {ttlSeconds: secondsOf(options)}}),
  },
  {
    name: 'revoke-tokens',
    summary: 'End every token of a partner.',
    usage: ['--partner <id>'],
    request: (options) => ({path: `${partnerPath(options)}/tokens/revoke`}),
  },
];

/** What a command does not know would otherwise be dropped in silence. @throws {UsageError} */
export function refuseOtherOptions({name, usage}: Command, options: Options): void {
  const other = Object.keys(options).find((option) => !usage.some((line) => line.includes(`--${option} `)));
  if (other !== undefined) throw new UsageError(`The command ${name} has no --${other}.`);
}

function commissionPath(options: Options, act: string): string {
  if (options.order === undefined) {
    return path`/partners/${required(options, 'partner')}/commissions/${required(options, 'commission')}/${act}`;
  }
  const query = options.event === undefined ? '' : `?event=${encodeURIComponent(options.event)}`;
  return path`/orders/${options.order}/${act}` + query;
}

function partnerPath(options: Options): string {
  return path`/partners/${required(options, 'partner')}`;
}

function payoutPath(options: Options): string {
  return path`/partners/${required(options, 'partner')}/payouts/${required(options, 'payout')}`;
}

function reasonOf(options: Options): object {
  return {reason: required(options, 'reason'), code: options.code};
}

function visitorOf(options: Options): object {
  return options.click === undefined ? {order: required(options, 'order')} : {click: options.click};
}

function fileOf(options: Options): object {
  const file = required(options, 'file');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch (error) {
    throw new UsageError(`--file ${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function secondsOf({ttl}: Options): number | undefined {
  if (ttl === undefined) return undefined;
  if (!/^\d{1,9}$/.test(ttl)) throw new UsageError('--ttl is a number of seconds.');
  return Number(ttl);
}

function required(options: Options, name: OptionName): string {
  const value = options[name];
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing.`);
  return value;
}

/** A path whose values may hold anything. */
function path(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({raw: parts}, ...values.map(encodeURIComponent));
}
