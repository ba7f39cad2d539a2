/**
 * Writes packages/contract/openapi.json from the contract's schemas, and the JSON Schemas of mapping documents and of a
 * gateway's config. All are kept in the repository, and tests fail when they no longer say what the schemas say.
 */
import {writeFile} from 'node:fs/promises';
import {currentGatewaySchema, GATEWAY_SCHEMA_FILE} from './gateway-schema-document.js';
import {currentMappingSchema, MAPPING_SCHEMA_FILE} from './mapping-schema-document.js';
import {currentDocument, DOCUMENT_FILE} from './openapi-document.js';

await writeFile(DOCUMENT_FILE, currentDocument());
await writeFile(MAPPING_SCHEMA_FILE, currentMappingSchema());
await writeFile(GATEWAY_SCHEMA_FILE, currentGatewaySchema());
for (const file of [DOCUMENT_FILE, MAPPING_SCHEMA_FILE, GATEWAY_SCHEMA_FILE]) console.log(`${file} written.`);
