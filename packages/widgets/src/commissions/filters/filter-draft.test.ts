import {expect} from '@open-wc/testing';
import {EVERYTHING} from '../list/listing.js';
import {changesIn, draftOf, problemsIn} from './filter-draft.js';

const SLOTS = ['sub1', 'sub2'];

describe('the form of filters', () => {
  it('begins with what is in force', () => {
    const listing = {...EVERYTHING, minAmount: '100.50', subIds: {sub2: 'nov-26'}, offer: 'of_card'};
    expect(draftOf(listing, SLOTS, ',')).to.deep.equal({
      periodBy: 'event',
      type: '',
      offer: 'of_card',
      link: '',
      currency: '',
      subIds: {sub2: 'nov-26'},
      min: '100,50',
      max: '',
      slot: 'sub2',
    });
    expect(draftOf(EVERYTHING, SLOTS, ',').slot).to.equal('sub1');
  });

  it('says which amount is no number, and when the bounds are the wrong way round', () => {
    const draft = draftOf(EVERYTHING, SLOTS, ',');
    expect(problemsIn({...draft, min: '5', max: '10'}, ',')).to.deep.equal({});
    expect(problemsIn({...draft, min: 'x', max: ''}, ',')).to.deep.equal({min: 'not-a-number'});
    expect(problemsIn({...draft, min: '', max: '1..2'}, ',')).to.deep.equal({max: 'not-a-number'});
    expect(problemsIn({...draft, min: '10,01', max: '10'}, ',')).to.deep.equal({max: 'wrong-order'});
    expect(problemsIn({...draft, min: '-10', max: '-10,00'}, ',')).to.deep.equal({});
  });

  it('asks for what stands in it, without empty sub-ids', () => {
    const draft = {...draftOf(EVERYTHING, SLOTS, ','), subIds: {sub1: ' tg ', sub2: ' '}, min: '1,5', type: 'sale'};
    expect(changesIn(draft, ',')).to.deep.equal({
      periodBy: 'event',
      type: 'sale',
      offer: '',
      link: '',
      currency: '',
      subIds: {sub1: 'tg'},
      minAmount: '1.5',
      maxAmount: '',
    });
  });
});
