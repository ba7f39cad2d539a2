import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {readConfig} from '../config.js';
import {FolderInUseError} from '../database/folder-lock.js';
import {helpOf, helpText} from './help.js';
import {COMMANDS, OPTION_NAMES, refuseOtherOptions} from './commands.js';
import type {Command, Options} from './commands.js';
import {runSeed, showKeys} from './database-commands.js';
import {runOnDatabase, sendToServer} from './transport.js';
import {UsageError} from './usage-error.js';

export interface CliContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Exit codes: what was asked is done; it was refused or failed; it was written wrongly. */
const [DONE, FAILED, MISUSED] = [0, 1, 2] as const;

/** Runs one command of the operator and gives the exit code. */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
  try {
    return await run(args, context);
  } catch (error) {
    if (error instanceof UsageError) {
      context.complain(`${error.message}\nTry: npm run operator -- help`);
      return MISUSED;
    }
    context.complain(error instanceof Error ? error.message : String(error));
    if (error instanceof FolderInUseError)
      context.complain('A running server takes commands itself: add --server <its address>.');
    return FAILED;
  }
}

async function run(args: readonly string[], context: CliContext): Promise<number> {
  const {name, topic, options, flags} = parse(args);
  if (name === undefined || name === 'help' || flags.help) {
    const command = commandOf(name === 'help' ? topic : name);
    context.print(command ? helpOf(command) : helpText());
    return DONE;
  }
  const {server} = flags;
  if (server !== undefined && !(/^https?:/.test(server) && URL.canParse(server))) {
    throw new UsageError('--server is an address such as http://127.0.0.1:8787.');
  }
  const config = readConfig(context.environment);
  if (name === 'seed') return runSeed(config, flags, context);
  if (name === 'keys') return showKeys(config, context);
  const command = commandOf(name);
  if (!command) throw new UsageError(`There is no command "${name}".`);
  refuseOtherOptions(command, options);
  const request = command.request(options);
  const key = config.secrets.operatorKey;
  if (server !== undefined && key === undefined)
    throw new UsageError('With --server its key is needed in OPERATOR_KEY.');
  const response =
    server !== undefined && key !== undefined
      ? await sendToServer(server, key, request)
      : await runOnDatabase(config, request);
  return response.headers.has('content-disposition') ? save(response, options, context) : report(response, context);
}

export interface Flags {
  readonly server: string | undefined;
  readonly force: boolean;
  readonly help: boolean;
}

function parse(args: readonly string[]): {
  name?: string | undefined;
  topic?: string | undefined;
  options: Options;
  flags: Flags;
} {
  const text = {type: 'string'} as const;
  const options = Object.fromEntries(OPTION_NAMES.map((name) => [name, text]));
  const flags = {server: text, force: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}} as const;
  try {
    const {values, positionals} = parseArgs({args: [...args], options: {...options, ...flags}, allowPositionals: true});
    const {server, force = false, help = false, ...given} = values;
    const [name, topic, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`"${more[0]}" is too much; texts with blanks stand in quotes.`);
    return {name, topic, options: given, flags: {server, force, help}};
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

function commandOf(name: string | undefined): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}

/** A document goes into the file that was named. */
async function save(response: Response, {file}: Options, {print}: CliContext): Promise<number> {
  if (file === undefined) throw new UsageError('--file is missing.');
  const bytes = new Uint8Array(await response.arrayBuffer());
  writeFileSync(file, bytes);
  print(JSON.stringify({file, type: response.headers.get('content-type'), bytes: bytes.length}, null, 2));
  return DONE;
}

/** The answer as it is; of a problem, what it says to people. */
async function report(response: Response, {print, complain}: CliContext): Promise<number> {
  const body = (await response.json()) as {title?: string; detail?: string};
  if (response.ok) {
    print(JSON.stringify(body, null, 2));
    return DONE;
  }
  complain(body.detail ?? body.title ?? `The server answered ${response.status}.`);
  return FAILED;
}
