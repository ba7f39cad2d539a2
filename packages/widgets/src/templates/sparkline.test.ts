import {expect} from '@open-wc/testing';
import {pathOf} from './sparkline.js';

describe('the path of a sparkline', () => {
  it('goes from left to right, from zero to the highest value', () => {
    expect(pathOf([0, 5, 10])).to.equal('M0 20L50 10L100 0');
  });

  it('goes below zero where values do', () => {
    expect(pathOf([-10, 10])).to.equal('M0 20L100 0');
  });

  it('of equal values is a line, and of nothing is nothing', () => {
    expect(pathOf([0, 0])).to.equal('M0 20L100 20');
    expect(pathOf([])).to.equal('');
  });
});
