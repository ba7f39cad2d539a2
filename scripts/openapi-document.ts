import {fileURLToPath} from 'node:url';
import {openApiDocument} from '@kabinet/contract';
import {toJsonSchema} from '@valibot/to-json-schema';

export const DOCUMENT_FILE = fileURLToPath(new URL('../packages/contract/openapi.json', import.meta.url));

/** The document as the schemas have it now. Checks that JSON Schema cannot express are left to the server. */
export function currentDocument(): string {
  const document = openApiDocument((schema) => {
    const {$schema: _dialect, ...rest} = toJsonSchema(schema, {errorMode: 'ignore', target: 'draft-2020-12'});
    return rest;
  }, '1.0.0');
  return `${JSON.stringify(document, null, 2)}\n`;
}
