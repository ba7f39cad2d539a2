import {expect} from '@open-wc/testing';
import {askedDimensions, askedFilters, keysOf, narrowed, NO_CUT, widened} from './cut.js';

describe('cut', () => {
  const offered = [{id: 'link'}, {id: 'country'}, {id: 'device'}];

  it('narrows by a row and widens again by its chips', () => {
    const one = narrowed({}, [
      {dimension: 'country', value: 'RU'},
      {dimension: 'device', value: ''},
    ]);
    expect(one).to.deep.equal({country: ['RU'], device: ['']});
    expect(narrowed({country: ['RU', 'KZ']}, [{dimension: 'country', value: 'KZ'}])).to.deep.equal({country: ['KZ']});
    expect(keysOf({country: ['RU', 'KZ']})).to.deep.equal([
      {dimension: 'country', value: 'RU'},
      {dimension: 'country', value: 'KZ'},
    ]);
    expect(widened({country: ['RU', 'KZ']}, {dimension: 'country', value: 'RU'})).to.deep.equal({country: ['KZ']});
    expect(widened({country: ['RU']}, {dimension: 'country', value: 'RU'})).to.deep.equal({});
  });

  it('asks only for what is offered', () => {
    expect(askedFilters({country: ['RU'], geo: ['x'], link: []}, offered)).to.deep.equal({country: ['RU']});
    expect(askedFilters({geo: ['x']}, offered)).to.equal(undefined);
    expect(askedDimensions({...NO_CUT, by: ['geo', 'device', 'country', 'link']}, offered)).to.deep.equal([
      {id: 'device'},
      {id: 'country'},
    ]);
  });

  it('goes on to the next dimension when a filter has settled the first', () => {
    expect(askedDimensions(NO_CUT, offered)).to.deep.equal([{id: 'link'}]);
    expect(askedDimensions({...NO_CUT, filters: {link: ['l1']}}, offered)).to.deep.equal([{id: 'country'}]);
    expect(askedDimensions(NO_CUT, [])).to.deep.equal([]);
  });
});
