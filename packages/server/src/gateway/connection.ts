import {PLATFORMS} from '@kabinet/backends/platforms';
import type {Connection, Platform, Runtime} from '@kabinet/backends/platforms';
import * as v from 'valibot';
import {unusable} from './config.js';
import type {GatewayConfig} from './config.js';
import {mappedConnection} from './mapped-connection.js';

/** @throws {Error} Naming what is wrong with the settings or the mapping document; fit to be shown to the operator. */
export async function connectionOf(config: GatewayConfig, runtime: Runtime): Promise<Connection> {
  const {file, keys, mapping: document} = config;
  const {mapping, allowance} = file;
  if (!mapping || document === undefined) return platformConnection(platformOf(file.platform), config, runtime);
  return mappedConnection({mapping, document, keys, allowance, runtime}).catch((cause: unknown) => {
    throw new Error(`${mapping.document}: ${cause instanceof Error ? cause.message : String(cause)}`, {cause});
  });
}

function platformConnection(
  platform: Platform,
  {file, keys, partnerKeys}: GatewayConfig,
  runtime: Runtime,
): Connection {
  const result = v.safeParse(platform.settings, file.settings ?? {});
  const missing = platform.keys.filter((name) => !Object.hasOwn(keys, name));
  const faults = [
    ...(result.success ? [] : result.issues.map((issue) => `/settings/${placeOf(issue)}: ${issue.message}`)),
    ...missing.map((name) => `/keys/${name}: it is missing.`),
    ...(platform.hasPartnerKeys && partnerKeys.size === 0
      ? ['/partnerKeys: each partner has a key of their own.']
      : []),
  ];
  if (!result.success || faults.length > 0) throw unusable(faults);
  return platform.connect({settings: result.output, keys, allowance: file.allowance, runtime});
}

function platformOf(name: string | undefined): Platform {
  const platform = PLATFORMS.find((known) => known.name === name);
  if (platform) return platform;
  throw unusable([`/platform: one of ${PLATFORMS.map((known) => known.name).join(', ')} is expected.`]);
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue)?.replaceAll('.', '/') ?? '';
}
