import {parseArgs} from 'node:util';
import {TOKEN_TTL_SECONDS} from '../tokens.js';
import {readGatewayConfig} from './config.js';
import type {Environment} from './config.js';
import {signPartnerToken} from './partner-token.js';
import {startGateway} from './start-gateway.js';
import type {StartedGateway} from './start-gateway.js';

export interface GatewayContext {
  readonly environment: Environment;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Exit codes: done; failed; written wrongly. */
const [DONE, FAILED, MISUSED] = [0, 1, 2] as const;

const HELP = `kabinet-gateway [serve] --config kabinet.gateway.json
  Serves the partner API before a platform. Keys are read from the environment.

kabinet-gateway check --config kabinet.gateway.json
  Says whether the config can be used.

kabinet-gateway token --config kabinet.gateway.json --partner <id> [--account <id>] [--name <text>] [--ttl <seconds>]
  Prints a token of a partner, to try it out. In production your own server signs them.`;

/** Runs the gateway's command. @returns The exit code, or the gateway that now serves. */
export async function runGateway(args: readonly string[], context: GatewayContext): Promise<number | StartedGateway> {
  const given = parse(args);
  if (typeof given === 'string') {
    context.complain(`${given}\n\n${HELP}`);
    return MISUSED;
  }
  if (given.help) {
    context.print(HELP);
    return DONE;
  }
  try {
    return await run(given, context);
  } catch (error) {
    context.complain(error instanceof Error ? error.message : String(error));
    return FAILED;
  }
}

interface Given {
  readonly name: string;
  readonly help: boolean;
  readonly config: string;
  readonly partner: string | undefined;
  readonly account: string | undefined;
  readonly label: string | undefined;
  readonly ttl: number;
}

async function run(given: Given, {environment, print, complain}: GatewayContext): Promise<number | StartedGateway> {
  const config = await readGatewayConfig(given.config, environment);
  if (given.name === 'token') {
    const {partner: sub = '', account, label: name, ttl} = given;
    const exp = Math.floor(Date.now() / 1000) + ttl;
    print(signPartnerToken({sub, exp, ...(account && {account}), ...(name && {name})}, config.tokenSecret));
    return DONE;
  }
  const gateway = await startGateway(
    given.name === 'check' ? {...config, file: {...config.file, port: 0}, dataFolder: undefined} : config,
    {onError: (error, {requestId, operation = '?'}) => complain(`${requestId} ${operation}: ${wordsOf(error)}`)},
  );
  if (given.name === 'check') {
    await gateway.close();
    print('The config can be used.');
    return DONE;
  }
  print(`The partner API is at ${gateway.url}/partner-api/v1`);
  return gateway;
}

function parse(args: readonly string[]): Given | string {
  const text = {type: 'string'} as const;
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        config: {...text, default: 'kabinet.gateway.json'},
        partner: text,
        account: text,
        name: text,
        ttl: {...text, default: String(TOKEN_TTL_SECONDS.usual)},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
    const [name = 'serve', ...more] = positionals;
    const ttl = Number(values.ttl);
    if (!['serve', 'check', 'token', 'help'].includes(name) || more.length > 0)
      return `There is no command "${positionals.join(' ')}".`;
    if (name === 'token' && values.partner === undefined) return '--partner is missing.';
    if (!Number.isSafeInteger(ttl) || ttl < 1) return '--ttl is a number of seconds.';
    const {config, partner, account, name: label, help} = values;
    return {name, help: help || name === 'help', config, partner, account, label, ttl};
  } catch (error) {
    return (error as Error).message;
  }
}

/** One line: what failed, and what it was caused by. Keys stand in neither. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause =
    error.cause instanceof Error && error.cause.message !== error.message ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
