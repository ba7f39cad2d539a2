import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import * as v from 'valibot';
import {gatewayConfigSchema} from './config-schema.js';
import type {GatewayFile} from './config-schema.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A config file with the secrets that it names. */
export interface GatewayConfig {
  readonly file: GatewayFile;
  /** The operator's keys by their names. */
  readonly keys: Readonly<Record<string, string>>;
  /** Partners' own keys by the partners' ids. */
  readonly partnerKeys: ReadonlyMap<string, string>;
  readonly tokenSecret: string;
  /** The text of the mapping document. */
  readonly mapping: string | undefined;
  /** A PostgreSQL server, or a folder, where writes are remembered; without both they are in memory. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string | undefined;
}

const SHORTEST_SECRET = 32;

/** @throws {Error} Naming everything that is wrong with it; fit to be shown to the operator. */
export async function readGatewayConfig(path: string, environment: Environment): Promise<GatewayConfig> {
  const file = parsed(await textOf(path));
  const faults: string[] = [];
  const secret = (name: string, place: string): string => {
    const value = environment[name] ?? '';
    if (value === '') faults.push(`${place}: the environment has no ${name}.`);
    return value;
  };
  const keys = Object.fromEntries(
    Object.entries(file.keys).map(([name, variable]) => [name, secret(variable, `/keys/${name}`)]),
  );
  const tokenSecret = secret(file.tokenSecret, '/tokenSecret');
  if (tokenSecret !== '' && tokenSecret.length < SHORTEST_SECRET) {
    faults.push(`/tokenSecret: ${file.tokenSecret} has less than ${SHORTEST_SECRET} characters.`);
  }
  if ((file.platform === undefined) === (file.mapping === undefined)) {
    faults.push('/platform: either a platform or a mapping is expected.');
  }
  const partnerKeys = new Map<string, string>(
    file.partnerKeys === undefined ? [] : keysIn(secret(file.partnerKeys, '/partnerKeys'), faults),
  );
  for (const [id, {key}] of Object.entries(file.partners ?? {})) {
    if (key !== undefined) partnerKeys.set(id, secret(key, `/partners/${id}/key`));
  }
  const mapping = file.mapping && (await textOf(resolve(dirname(path), file.mapping.document)));
  if (faults.length > 0) throw unusable(faults);
  const {DATABASE_URL: databaseUrl, DATA_DIR: dataFolder} = environment;
  return {file, keys, partnerKeys, tokenSecret, mapping, databaseUrl, dataFolder};
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${path} cannot be read.`, {cause});
  });
}

function parsed(text: string): GatewayFile {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new Error('The config file is not JSON.', {cause});
  }
  const result = v.safeParse(gatewayConfigSchema, given);
  if (result.success) return result.output;
  throw unusable(result.issues.map((issue) => `${pointerOf(issue)}: ${issue.message}`));
}

function pointerOf(issue: v.BaseIssue<unknown>): string {
  return `/${(issue.path ?? []).map(({key}) => String(key)).join('/')}`;
}

const keysSchema = v.record(v.string(), v.pipe(v.string(), v.nonEmpty()));

function keysIn(text: string, faults: string[]): [string, string][] {
  if (text === '') return [];
  try {
    return Object.entries(v.parse(keysSchema, JSON.parse(text)));
  } catch {
    faults.push('/partnerKeys: a JSON object such as {"pt_alice": "key"} is expected in the variable.');
    return [];
  }
}

export function unusable(faults: readonly string[]): Error {
  return new Error(['The config cannot be used:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
}
