import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {currentMappingSchema, MAPPING_SCHEMA_FILE} from '../../../../../scripts/mapping-schema-document.js';

const REFFERQ = new URL('../../../mappings/refferq.json', import.meta.url);

describe('the JSON Schema of mapping documents', () => {
  it('says what the schemas say; `npm run openapi` writes it anew', async () => {
    assert.equal(await readFile(MAPPING_SCHEMA_FILE, 'utf8'), currentMappingSchema());
  });

  it('takes a document that is right, and names the place in one that is not', async () => {
    const validate = new Ajv2020({strict: false}).compile(JSON.parse(currentMappingSchema()) as object);
    const document = JSON.parse(await readFile(REFFERQ, 'utf8')) as {payouts: {request: {path: string}; rows?: string}};
    assert.equal(validate(document), true);
    document.payouts.request.path = 'https://elsewhere.example/payouts';
    assert.equal(validate(document), false);
    assert.deepEqual(
      validate.errors?.map(({instancePath, keyword}) => [instancePath, keyword]),
      [['/payouts/request/path', 'pattern']],
    );
    document.payouts.request.path = '/payouts';
    delete document.payouts.rows;
    assert.equal(validate(document), false);
  });
});
