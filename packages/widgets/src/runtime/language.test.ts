import {expect} from '@open-wc/testing';
import {languageOf} from './language.js';

describe('the language', () => {
  it('has texts and formats of its own', () => {
    expect(languageOf('ru')).to.deep.equal({language: 'ru', locale: 'ru'});
    expect(languageOf('en')).to.deep.equal({language: 'en', locale: 'en-GB'});
    expect(languageOf('en-us')).to.deep.equal({language: 'en', locale: 'en-US'});
  });

  it('is English when nothing better is said', () => {
    for (const tag of [undefined, '', 'no such thing', '_']) {
      expect(languageOf(tag), String(tag)).to.deep.equal({language: 'en', locale: 'en-GB'});
    }
  });
});
