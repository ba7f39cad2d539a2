import {expect} from '@open-wc/testing';
import {tidyTags} from './tags.js';

describe('tidyTags', () => {
  it('keeps each tag once, as it was written first', () => {
    expect(tidyTags(['Осень', 'email', 'осень', 'Email', 'осенью'])).to.deep.equal(['Осень', 'email', 'осенью']);
  });
});
