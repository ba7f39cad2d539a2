import {expect} from '@open-wc/testing';
import {commissionsQuerySchema} from './commissions.js';
import {decodeQuery, encodeQuery} from './query-string.js';
import {reportQuerySchema} from './report.js';

describe('query strings', () => {
  const query = {
    programme: 'p_1',
    period: {from: '2026-10-23', to: '2026-11-21'},
    metrics: ['clicks', 'earnings'],
    filters: {link: ['l_1', 'l_2'], country: ['RU']},
    limit: 20,
  };
  const written =
    'programme=p_1&period.from=2026-10-23&period.to=2026-11-21&metrics=clicks&metrics=earnings' +
    '&filters.link=l_1&filters.link=l_2&filters.country=RU&limit=20';

  it('writes lists as repeated names and objects with dots', () => {
    expect(encodeQuery(query).toString()).to.equal(written);
  });

  it('reads them back by the schema', () => {
    expect(decodeQuery(reportQuerySchema, new URLSearchParams(written))).to.deep.equal(query);
  });

  it('leaves out what is undefined', () => {
    expect(encodeQuery({programme: 'p_1', cursor: undefined}).toString()).to.equal('programme=p_1');
  });

  it('drops names that the schema does not have', () => {
    const search = new URLSearchParams('programme=p_1&partner=other&filter%5Baffiliate%5D=2');
    expect(decodeQuery(commissionsQuerySchema, search)).to.deep.equal({programme: 'p_1'});
  });

  it('keeps a number that is none as it came, so that the schema can name the field', () => {
    expect(decodeQuery(reportQuerySchema, new URLSearchParams('limit=many'))).to.deep.equal({limit: 'many'});
    expect(decodeQuery(reportQuerySchema, new URLSearchParams('limit=1e3'))).to.deep.equal({limit: '1e3'});
  });

  it('cannot be made to touch a prototype', () => {
    const search = new URLSearchParams('filters.__proto__=x&filters.constructor=y');
    const decoded = decodeQuery(reportQuerySchema, search) as {filters: object};
    expect(Object.keys(decoded.filters)).to.deep.equal(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
    expect(Object.getPrototypeOf(decoded.filters)).to.equal(Object.prototype);
  });
});
