import {expect} from '@open-wc/testing';
import type {CommissionsQuery} from '../commissions.js';
import {BackendError} from '../errors.js';
import {readCursor, writeCursor} from './cursor.js';

const asked: CommissionsQuery = {programme: 'retail', status: ['paid']};
const scope = {partner: 'anna', operation: 'commissions.list', query: asked};
const cursor = writeCursor(scope, ['2026-11-21T10:00:00.000Z', 'ё_7']);

describe('cursors', () => {
  it('are not there when a query begins at the start', () => {
    expect(readCursor(scope)).to.equal(undefined);
  });

  it('give their position back', () => {
    expect(readCursor({...scope, query: {...asked, cursor}})).to.deep.equal(['2026-11-21T10:00:00.000Z', 'ё_7']);
  });

  it('do not mind the order of names, absent values, the size of the page and its totals', () => {
    const query = {offer: undefined, status: ['paid'], programme: 'retail', limit: 5, totals: false, cursor};
    expect(readCursor({...scope, query})).to.have.length(2);
  });

  it('are refused by another query, operation or partner', () => {
    const own = {...scope, query: {...asked, cursor}};
    const others = [
      {...own, partner: 'boris'},
      {...own, operation: 'payouts.list'},
      {...own, query: {...own.query, status: ['pending']}},
      {...own, query: {...own.query, offer: 'o_1'}},
    ];
    for (const other of others) {
      expect(() => readCursor(other))
        .to.throw(BackendError)
        .with.property('code', 'cursor_mismatch');
    }
  });

  it('are refused when they are none', () => {
    for (const text of ['x', '%', 'ё', btoa('null'), btoa('[]'), btoa('[1,{}]'), btoa('"\xff"')]) {
      expect(() => readCursor({...scope, query: {...asked, cursor: text}}), text)
        .to.throw(BackendError)
        .with.property('kind', 'validation');
    }
  });
});
