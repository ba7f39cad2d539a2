/**
 * Writes packages/contract/openapi.json from the contract's schemas. The document is kept in the repository, and a
 * test fails when it no longer says what the schemas say.
 */
import {writeFile} from 'node:fs/promises';
import {currentDocument, DOCUMENT_FILE} from './openapi-document.js';

await writeFile(DOCUMENT_FILE, currentDocument());
console.log('packages/contract/openapi.json written.');
