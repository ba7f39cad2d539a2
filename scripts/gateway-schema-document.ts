import {fileURLToPath} from 'node:url';
import {gatewayConfigSchema} from '@kabinet/server/gateway';
import {toJsonSchema} from '@valibot/to-json-schema';

export const GATEWAY_SCHEMA_FILE = fileURLToPath(new URL('../packages/server/gateway.schema.json', import.meta.url));

/** What editors know of a gateway's config file. What a platform's settings are, the gateway says when it starts. */
export function currentGatewaySchema(): string {
  const schema = toJsonSchema(gatewayConfigSchema, {errorMode: 'ignore', target: 'draft-2020-12', typeMode: 'input'});
  return `${JSON.stringify({...schema, title: 'What a gateway serves, and before what'}, null, 2)}\n`;
}
