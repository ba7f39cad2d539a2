import {expect} from '@open-wc/testing';
import {tagsIn, tagsProblem, writtenTags} from './link-tags.model.js';

describe('the tags in a field', () => {
  it('stand between commas, each once', () => {
    expect(tagsIn(' осень ,, email,Осень, зимняя распродажа,')).to.deep.equal(['осень', 'email', 'зимняя распродажа']);
    expect(tagsIn(' , ')).to.deep.equal([]);
    expect(writtenTags(['осень', 'email'])).to.equal('осень, email');
    expect(writtenTags()).to.equal('');
  });

  it('are ten of forty characters at most', () => {
    expect(tagsProblem('1,2,3,4,5,6,7,8,9,10')).to.equal(undefined);
    expect(tagsProblem('1,2,3,4,5,6,7,8,9,10,10')).to.equal(undefined);
    expect(tagsProblem('1,2,3,4,5,6,7,8,9,10,11')).to.deep.equal({reason: 'many'});
    expect(tagsProblem(`a, ${'ы'.repeat(40)}`)).to.equal(undefined);
    expect(tagsProblem(`a, ${'ы'.repeat(41)}`)).to.deep.equal({reason: 'long', tag: 'ы'.repeat(41)});
  });
});
