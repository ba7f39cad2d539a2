import {expect} from '@open-wc/testing';
import type {Offer} from '@kabinet/contract';
import {offersFor} from './offer-search.js';

const offer = (id: string, name: Offer['name'], description?: string): Offer => ({
  id,
  programme: 'pg',
  name,
  description,
  status: 'active',
  destination: 'https://shop.example/',
  allowedHosts: ['shop.example'],
  terms: [],
});

const OFFERS = [
  offer('a', {ru: 'Тёплый плед', en: 'A warm blanket'}),
  offer('b', {ru: 'Чайник', en: 'A teapot'}, 'Тёплые вечера'),
  offer('c', {ru: 'Плед дорожный', en: 'A travel blanket'}),
];

const found = (question: string, language = 'ru'): string[] => offersFor(question, OFFERS, language).map(({id}) => id);

describe('offersFor', () => {
  it('finds every word, in the name or the description, in any case', () => {
    expect(found('ПЛЕД')).to.deep.equal(['a', 'c']);
    expect(found('плед тёпл')).to.deep.equal(['a']);
    expect(found('плед чайник')).to.deep.equal([]);
    expect(found('blanket', 'en')).to.deep.equal(['a', 'c']);
  });

  it('finds «ё» by «е», and the other way round', () => {
    expect(found('тепл')).to.deep.equal(['a', 'b']);
    expect(found('плёд')).to.deep.equal(['a', 'c']);
  });

  it('finds all of them when nothing is asked', () => {
    expect(found('  ')).to.deep.equal(['a', 'b', 'c']);
  });
});
