import {expect} from '@open-wc/testing';
import {capacityFor, windowOf} from './row-window.js';

const SIGHT = {height: 600, rowHeight: 60, rows: 1000};

describe('the rows of a long list that are drawn', () => {
  it('are those in sight and a few beside them, always as many', () => {
    expect(capacityFor(600, 60)).to.equal(19);
    expect(windowOf({...SIGHT, top: 0})).to.deep.equal({from: 0, to: 19});
    expect(windowOf({...SIGHT, top: 6000})).to.deep.equal({from: 96, to: 115});
    expect(windowOf({...SIGHT, top: 59_400})).to.deep.equal({from: 981, to: 1000});
  });

  it('are exchanged one by one', () => {
    expect(windowOf({...SIGHT, top: 6059}).from).to.equal(96);
    expect(windowOf({...SIGHT, top: 6060}).from).to.equal(97);
  });

  it('are all of a short list', () => {
    expect(windowOf({...SIGHT, rows: 7, top: 0})).to.deep.equal({from: 0, to: 7});
    expect(windowOf({...SIGHT, rows: 0, top: 0})).to.deep.equal({from: 0, to: 0});
  });
});
