import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {Validator} from '@seriousme/openapi-schema-validator';
import {currentDocument, DOCUMENT_FILE} from '../../../scripts/openapi-document.js';

interface Document {
  paths: Record<string, Record<string, {operationId: string; parameters?: {name: string; in: string}[]}>>;
}

describe('the OpenAPI document', () => {
  it('comes with the package under its own name', async () => {
    const folder = new URL('../', import.meta.url);
    const {files} = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as {files: string[]};
    assert.ok(files.includes('openapi.json'));
    assert.equal(import.meta.resolve('@kabinet/contract/openapi.json'), new URL('openapi.json', folder).href);
  });

  it('says what the schemas say; `npm run openapi` writes it anew', async () => {
    assert.equal(await readFile(DOCUMENT_FILE, 'utf8'), currentDocument());
  });

  it('is valid OpenAPI 3.1 to an independent validator', async () => {
    const validator = new Validator();
    const result = await validator.validate(currentDocument());
    assert.deepEqual(result.errors ?? [], []);
    assert.equal(result.valid, true);
    assert.equal(validator.version, '3.1');
  });

  it('is refused by that validator when an operation loses its answers', async () => {
    const broken = JSON.parse(currentDocument()) as {paths: Record<string, {get: {responses: unknown}}>};
    broken.paths['/session']!.get.responses = 'none';
    const result = await new Validator().validate(JSON.stringify(broken));
    assert.equal(result.valid, false);
  });

  it('has the paths and the names that operators build against', () => {
    const {paths} = JSON.parse(currentDocument()) as Document;
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, {operationId}]) => `${method} ${path} ${operationId}`),
    );
    assert.deepEqual(operations.sort(), [
      'get /balance balance',
      'get /commissions commissions.list',
      'get /commissions/{id} commissions.get',
      'get /documents/{id} documents.open',
      'get /links links.list',
      'get /links/templates links.templates',
      'get /obligations obligations.list',
      'get /offers offers.list',
      'get /payouts payouts.list',
      'get /payouts/requests/quote payouts.quote',
      'get /payouts/{id} payouts.get',
      'get /plan plan',
      'get /report report',
      'get /requisites requisites.list',
      'get /requisites/banks requisites.bank',
      'get /session session',
      'get /stream stream',
      'patch /links/{id} links.update',
      'post /links links.create',
      'post /links/templates links.saveTemplate',
      'post /links/{id}/archive links.archive',
      'post /obligations/{id}/file obligations.upload',
      'post /obligations/{id}/sign obligations.sign',
      'post /payouts/requests payouts.request',
      'post /payouts/{id}/cancel payouts.cancel',
      'post /requisites requisites.save',
      'post /requisites/{id}/remove requisites.remove',
      'post /requisites/{id}/reveal requisites.reveal',
    ]);
    const names = paths['/report']?.['get']?.parameters?.map(({name}) => name);
    assert.ok(names?.includes('period.from'));
    assert.ok(names?.includes('metrics'));
  });
});
