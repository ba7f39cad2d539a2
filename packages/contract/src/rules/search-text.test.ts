import {expect} from '@open-wc/testing';
import {searchedOf} from './commission-search.js';
import {isLinkFound} from './link-listing.js';
import {searchFor} from './search-text.js';

describe('a search', () => {
  it('takes capitals, ё and blanks as they come', () => {
    expect(searchedOf({orderId: 'R-1', customerName: ' Алёна \n КОВАЛЁВА', customerEmail: null})).to.equal(
      'r-1\nалена ковалева',
    );
    expect(['алёна', 'Алена', 'АЛЁНА\t'].map(searchFor)).to.deep.equal(['алена', 'алена', 'алена']);
    expect([searchFor(' '), searchFor(undefined)]).to.deep.equal([undefined, undefined]);
  });

  it('finds a link by what one of its texts holds, and by no two of them together', () => {
    const link = {name: 'Über  uns', code: 'ueber', destination: 'https://shop.example/', tags: ['Ёлка']};
    const found = ['ÜBER UNS', 'ber u', 'UEBER', 'shop.example', 'елка', 'uns ueber', 'uns\nueber', 'xyz'];
    expect(found.filter((search) => isLinkFound(link, search))).to.deep.equal(found.slice(0, 5));
  });
});
