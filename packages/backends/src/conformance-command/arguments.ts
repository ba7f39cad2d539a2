/** What the command line asks for. */
export interface CommandArguments {
  readonly url: string;
  readonly write: boolean;
  /** One group, or the cases whose name holds this text. */
  readonly only?: string;
  /** Files that the report is written to. */
  readonly json?: string;
  readonly html?: string;
}

export const USAGE = `kabinet-conformance <url> [options]

Asks a running backend everything that the conformance suite asks, and says what passes, what is absent and what is
wrong. The address is that of the API: https://partners.shop.example/partner-api/v1

  --write         allow what changes something: makes links and archives them. For a test partner only.
  --only <text>   one group, or the cases whose name holds this text
  --json <file>   write the report as JSON
  --html <file>   write the report as a page
  --help

  KABINET_TOKEN        a token of a partner with some history
  KABINET_OTHER_TOKEN  of another partner of the same operator: neither may see the other
  KABINET_EMPTY_TOKEN  of a partner who has nothing yet

Exit codes: 0 nothing is wrong, 1 something is, 2 asked wrongly, 3 the backend cannot be asked.`;

/** What is written wrongly on the command line. */
export class UsageError extends Error {}

const VALUED = ['only', 'json', 'html'] as const;

/** Undefined when help is asked for. @throws {UsageError} */
export function readArguments(given: readonly string[]): CommandArguments | undefined {
  const values: Partial<Record<(typeof VALUED)[number], string>> = {};
  const positional: string[] = [];
  let write = false;
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? '';
    const [name = '', inline] = word.startsWith('--') ? word.slice(2).split(/=(.*)/s, 2) : [];
    const valued = VALUED.find((known) => known === name);
    if (word === '--help' || word === '-h') return undefined;
    else if (word === '--write') write = true;
    else if (valued) values[valued] = inline ?? given[++index] ?? missing(name);
    else if (word.startsWith('-')) throw new UsageError(`There is no option ${word}.`);
    else positional.push(word);
  }
  const [url, ...more] = positional;
  if (url === undefined || more.length > 0) throw new UsageError('One address is asked for.');
  if (!/^https?:/.test(url) || !URL.canParse(url)) throw new UsageError(`${url} is no address of an API.`);
  return {url, write, ...values};
}

function missing(name: string): never {
  throw new UsageError(`--${name} lacks its value.`);
}
