import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {currentGatewaySchema, GATEWAY_SCHEMA_FILE} from '../../../../scripts/gateway-schema-document.js';
import {PLATFORMS} from '@kabinet/backends/platforms';
import * as v from 'valibot';

const GUIDE = new URL('../../../../docs/gateway.md', import.meta.url);

const examples = async () => {
  const text = await readFile(GUIDE, 'utf8');
  return text
    .split('```json\n')
    .slice(1)
    .map((part) => JSON.parse(part.split('```')[0] ?? '') as {platform?: string; settings?: object});
};

describe('the JSON Schema of a gateway’s config', () => {
  test('says what the schema says; `npm run openapi` writes it anew', async () => {
    assert.equal(await readFile(GATEWAY_SCHEMA_FILE, 'utf8'), currentGatewaySchema());
  });

  test('takes the guide’s examples, whose settings their platforms take', async () => {
    const validate = new Ajv2020({strict: false, validateFormats: false}).compile(
      JSON.parse(currentGatewaySchema()) as object,
    );
    const all = await examples();
    assert.ok(all.length >= 2);
    for (const example of all) {
      assert.equal(validate(example), true, JSON.stringify(validate.errors));
      const platform = PLATFORMS.find(({name}) => name === example.platform);
      if (platform) assert.equal(v.safeParse(platform.settings, example.settings).success, true);
    }
  });

  test('refuses a key in the place of its variable’s name', async () => {
    const validate = new Ajv2020({strict: false, validateFormats: false}).compile(
      JSON.parse(currentGatewaySchema()) as object,
    );
    const [example] = await examples();
    assert.equal(validate({...example, keys: {token: 'sk_live_1'}}), false);
    assert.deepEqual(
      validate.errors?.map(({instancePath}) => instancePath),
      ['/keys/token'],
    );
  });
});
