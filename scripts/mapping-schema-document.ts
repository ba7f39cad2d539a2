import {fileURLToPath} from 'node:url';
import {mappingDefinitions, mappingSchema} from '@kabinet/backends/mapped';
import {toJsonSchema} from '@valibot/to-json-schema';

export const MAPPING_SCHEMA_FILE = fileURLToPath(
  new URL('../packages/backends/mappings/mapping.schema.json', import.meta.url),
);

/** What editors know of mapping documents. Whether an expression is allowed only `loadMapping` can say. */
export function currentMappingSchema(): string {
  const schema = toJsonSchema(mappingSchema, {
    errorMode: 'ignore',
    target: 'draft-2020-12',
    definitions: mappingDefinitions,
  });
  const title = 'How a foreign JSON API is read as a partner’s backend';
  return `${JSON.stringify({...schema, title}, null, 2)}\n`;
}
