import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {CommissionsQuery} from '@kabinet/contract';
import {readCursor, writeCursor} from './cursor.js';

const asked: CommissionsQuery = {programme: 'retail', status: ['paid']};
const scope = {partnerId: 'anna', operation: 'commissions.list', query: asked};
const cursor = writeCursor(scope, ['2026-11-21T10:00:00.000Z', 'c_7']);

describe('cursors', () => {
  test('a query without one begins at the start', () => {
    assert.equal(readCursor(scope), undefined);
  });

  test('a cursor gives its position back', () => {
    assert.deepEqual(readCursor({...scope, query: {...scope.query, cursor}}), ['2026-11-21T10:00:00.000Z', 'c_7']);
  });

  test('order of names, absent values and page size do not matter', () => {
    const query = {offer: undefined, status: ['paid'], programme: 'retail', limit: 5, cursor};
    assert.ok(readCursor({...scope, query}));
  });

  test('another query, operation or partner refuses it', () => {
    const asked = {...scope, query: {...scope.query, cursor}};
    const others = [
      {...asked, partnerId: 'boris'},
      {...asked, operation: 'payouts.list'},
      {...asked, query: {...asked.query, status: ['pending']}},
      {...asked, query: {...asked.query, offer: 'o_1'}},
    ];
    for (const other of others) {
      assert.throws(() => readCursor(other), {kind: 'validation', code: 'cursor_mismatch'});
    }
  });

  test('what is no cursor is refused', () => {
    for (const text of ['x', '%', 'bnVsbA', 'W10', Buffer.from('[1,{}]').toString('base64url')]) {
      assert.throws(() => readCursor({...scope, query: {...scope.query, cursor: text}}), {kind: 'validation'});
    }
  });
});
