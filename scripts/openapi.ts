/**
 * Writes packages/contract/openapi.json from the contract's schemas, and the JSON Schema of mapping documents. Both are
 * kept in the repository, and tests fail when they no longer say what the schemas say.
 */
import {writeFile} from 'node:fs/promises';
import {currentMappingSchema, MAPPING_SCHEMA_FILE} from './mapping-schema-document.js';
import {currentDocument, DOCUMENT_FILE} from './openapi-document.js';

await writeFile(DOCUMENT_FILE, currentDocument());
await writeFile(MAPPING_SCHEMA_FILE, currentMappingSchema());
console.log('packages/contract/openapi.json and packages/backends/mappings/mapping.schema.json written.');
