import {expect} from '@open-wc/testing';
import {commissionPageSchema, commissionSchema} from './commissions.js';
import {BackendError, kindOfStatus} from './errors.js';
import {linkDraftSchema} from './links.js';
import {reportQuerySchema} from './report.js';
import {checkAnswer, checkInput} from './validation.js';

const failure = (run: () => unknown): BackendError => {
  try {
    run();
  } catch (error) {
    if (error instanceof BackendError) return error;
  }
  throw new Error('A BackendError was expected.');
};

describe('checks at the edge', () => {
  it('name every wrong field by its pointer', () => {
    const error = failure(() => checkInput(linkDraftSchema, {programme: '', offer: 7, subIds: {sub11: 'x'}}));
    expect(error.kind).to.equal('validation');
    expect(error.retryable).to.equal(false);
    expect(error.fields.map(({pointer}) => pointer)).to.deep.equal(['/programme', '/offer', '/subIds/sub11']);
  });

  it('refuse days that do not exist and a period that ends before it begins', () => {
    const at = (from: string, to: string) => ({programme: 'p', metrics: ['clicks'], period: {from, to}});
    const pointers = (input: unknown) =>
      failure(() => checkInput(reportQuerySchema, input)).fields.map((f) => f.pointer);
    expect(pointers(at('2026-02-29', '2026-03-01'))).to.deep.equal(['/period/from']);
    expect(pointers(at('2026-11-21', '2026-11-20'))).to.deep.equal(['/period/to']);
  });

  it('refuse a name that no object can be trusted to keep, instead of passing over it', () => {
    const period = {from: '2026-11-01', to: '2026-11-30'};
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const names = Object.fromEntries([[name, ['x']]]);
      const report = {programme: 'p', metrics: ['clicks'], period, filters: names};
      expect(failure(() => checkInput(reportQuerySchema, report)).fields).to.deep.equal([
        {pointer: `/filters/${name}`, detail: `Nothing is called "${name}".`},
      ]);
      const draft = {programme: 'p', offer: 'o', subIds: names};
      expect(failure(() => checkInput(linkDraftSchema, draft)).fields[0]?.pointer).to.equal(`/subIds/${name}`);
    }
  });

  it('tell an answer that does not fit from a wrong question', () => {
    const error = failure(() => checkAnswer(commissionPageSchema, {items: [], meta: {}}));
    expect(error.kind).to.equal('bad_response');
    expect(error.stage).to.equal('schema');
    expect(error.retryable).to.equal(true);
  });

  it('take null for absent, which is neither zero nor a fault', () => {
    const row = {
      id: 'c_1',
      programme: 'p_1',
      type: 'sale',
      occurredAt: '2026-11-21T10:00:00Z',
      offer: {id: 'o_1', name: 'Card'},
      amount: {amount: '1.00', currency: 'RUB'},
      status: 'paid',
      sale: null,
      reason: {code: null, text: 'Moved'},
      rule: null,
    };
    const checked = checkAnswer(commissionSchema, row);
    expect(checked.sale).to.equal(undefined);
    expect(checked.rule).to.equal(undefined);
    expect(checked.reason).to.deep.equal({code: undefined, text: 'Moved'});
    expect(() => checkAnswer(commissionSchema, {...row, amount: null})).to.throw('/amount');
  });

  it('let unknown statuses and unknown fields through', () => {
    const row = {
      id: 'c_1',
      programme: 'p_1',
      type: 'bounty',
      occurredAt: '2026-11-21T10:00:00Z',
      offer: {id: 'o_1', name: 'Card'},
      amount: {amount: '1.00', currency: 'RUB'},
      status: 'waiting_for_moon',
      extra: 1,
    };
    const page = {items: [row], nextCursor: null, meta: {asOf: '2026-11-21T10:00:00Z', timeZone: 'Europe/Moscow'}};
    expect(checkAnswer(commissionPageSchema, page).items[0]?.status).to.equal('waiting_for_moon');
  });
});

describe('BackendError', () => {
  it('wraps whatever was thrown, and keeps an error of another copy of the package', () => {
    const thrown = new TypeError('boom');
    expect(BackendError.from(thrown).kind).to.equal('bad_response');
    expect(BackendError.from(thrown).cause).to.equal(thrown);
    const foreign = Object.assign(new Error('no'), {name: 'BackendError', kind: 'forbidden'});
    expect(BackendError.from(foreign).kind).to.equal('forbidden');
    expect(BackendError.from('text').message).to.equal('The backend failed.');
  });

  it('knows what a bare HTTP status means', () => {
    const kinds = [400, 401, 403, 404, 405, 408, 409, 410, 418, 422, 429, 500, 501, 503, 504].map(kindOfStatus);
    expect(kinds).to.deep.equal([
      'validation',
      'unauthenticated',
      'forbidden',
      'not_found',
      'unsupported',
      'timeout',
      'conflict',
      'not_found',
      'bad_response',
      'validation',
      'rate_limited',
      'unavailable',
      'unsupported',
      'unavailable',
      'timeout',
    ]);
  });
});
