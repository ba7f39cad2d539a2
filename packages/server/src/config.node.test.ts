import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readConfig} from './config.js';

describe('readConfig', () => {
  test('needs nothing', () => {
    assert.deepEqual(readConfig({PATH: '/usr/bin', PORT: ''}), {
      port: 8787,
      hostname: '127.0.0.1',
      databaseUrl: undefined,
      dataFolder: '.data',
      publicOrigin: undefined,
      allowedOrigins: [],
      countryHeader: undefined,
      addressHeader: undefined,
      clickParameter: 'ref_click',
      stepUpUrl: undefined,
      secrets: {operatorKey: undefined, postbackSecret: undefined, tokenSecret: undefined},
    });
  });

  test('takes what is right', () => {
    const config = readConfig({
      PORT: '80',
      DATABASE_URL: 'postgresql://kabinet@db/kabinet',
      PUBLIC_ORIGIN: 'https://Go.Shop.example/',
      ALLOWED_ORIGINS: 'https://Shop.example/, https://partners.shop.example',
      COUNTRY_HEADER: 'cf-ipcountry',
      CLICK_PARAMETER: 'ref',
      STEP_UP_URL: 'https://shop.example/step-up',
      OPERATOR_KEY: 'x'.repeat(16),
    });
    assert.equal(config.port, 80);
    assert.equal(config.publicOrigin, 'https://go.shop.example');
    assert.deepEqual(config.allowedOrigins, ['https://shop.example', 'https://partners.shop.example']);
    assert.equal(config.stepUpUrl, 'https://shop.example/step-up');
    assert.equal(readConfig({STEP_UP_URL: 'http://127.0.0.1:80/x'}).stepUpUrl, 'http://127.0.0.1:80/x');
    assert.equal(config.secrets.operatorKey, 'x'.repeat(16));
  });

  for (const [name, value] of [
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://db'],
    ['PUBLIC_ORIGIN', 'go.shop.example'],
    ['ALLOWED_ORIGINS', 'https://shop.example shop.example'],
    ['PUBLIC_ORIGIN', 'https://go.shop.example/path'],
    ['PUBLIC_ORIGIN', 'ftp://go.shop.example'],
    ['COUNTRY_HEADER', 'two words'],
    ['CLICK_PARAMETER', 'utm_source'],
    ['CLICK_PARAMETER', 'sub1'],
    ['CLICK_PARAMETER', 'a&b'],
    ['STEP_UP_URL', 'http://shop.example/step-up'],
    ['STEP_UP_URL', 'https://me:secret@shop.example/step-up'],
    ['STEP_UP_URL', '/step-up'],
    ['OPERATOR_KEY', 'short'],
    ['OPERATOR_KEY', 'four words and blanks'],
  ] as const) {
    test(`refuses ${name}=${value} by name`, () => {
      assert.throws(
        () => readConfig({[name]: value}),
        new RegExp(`^Error: The configuration cannot be used:\\n  ${name}: `),
      );
    });
  }
});
