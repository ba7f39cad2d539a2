import type {Command, OptionName, Options} from './commands.js';
import {UsageError} from './usage-error.js';

const A_PAPER = '--partner <id> --programme <id> --obligation <id>';

export const PAPER_COMMANDS: readonly Command[] = [
  {
    name: 'papers',
    summary: 'Show what partners have sent and nobody has looked at, or everything that is asked of one partner.',
    usage: ['', '--partner <id>'],
    request: ({partner}) => ({
      method: 'GET',
      path: partner === undefined ? '/obligations' : `/partners/${encodeURIComponent(partner)}/obligations`,
    }),
  },
  {
    name: 'accept-paper',
    summary: 'Accept what a partner has sent.',
    usage: [A_PAPER],
    request: (options) => ({path: `${paperPath(options)}/accept`}),
  },
  {
    name: 'reject-paper',
    summary: 'Refuse what a partner has sent or signed; it is asked for anew.',
    usage: [`${A_PAPER} --reason <text> [--code <code>]`],
    request: (options) => ({
      path: `${paperPath(options)}/reject`,
      body: {reason: required(options, 'reason'), code: options.code},
    }),
  },
  {
    name: 'save-document',
    summary: 'Save a file that a partner has sent, or a document of a payout: act.<payout id>, statement.<payout id>.',
    usage: ['--partner <id> --document <id> --file <file> [--language ru|en]'],
    request: (options) => {
      required(options, 'file');
      const [partner, document] = [required(options, 'partner'), required(options, 'document')].map(encodeURIComponent);
      const {language} = options;
      const query = language === undefined ? '' : `?language=${encodeURIComponent(language)}`;
      return {method: 'GET', path: `/partners/${partner}/documents/${document}${query}`};
    },
  },
  {
    name: 'audit',
    summary: 'Show who did what with money, requisites and papers, the latest first.',
    usage: ['[--partner <id>] [--limit <lines>]'],
    request: ({partner, limit}) => {
      const query = new URLSearchParams({...(partner !== undefined && {partner}), ...(limit !== undefined && {limit})});
      return {method: 'GET', path: `/audit?${query.toString()}`};
    },
  },
];

function paperPath(options: Options): string {
  const [partner, programme, obligation] = [
    required(options, 'partner'),
    required(options, 'programme'),
    required(options, 'obligation'),
  ].map(encodeURIComponent);
  return `/partners/${partner}/programmes/${programme}/obligations/${obligation}`;
}

function required(options: Options, name: OptionName): string {
  const value = options[name];
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing.`);
  return value;
}
