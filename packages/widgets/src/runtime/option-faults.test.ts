import {expect} from '@open-wc/testing';
import {faultsOf} from './option-faults.js';

describe('faults of options', () => {
  it('are none of what is documented', () => {
    const options = {
      backend: {},
      scheme: 'dark',
      locale: 'en-US',
      texts: {ru: {'stats.title': 'Сводка'}},
      programme: 'main',
      currencies: [{code: 'ABC', digits: 4}],
      headingLevel: 3,
      storage: null,
      debug: true,
      navigate: () => undefined,
      onError: undefined,
    };
    expect(faultsOf(options)).to.deep.equal([]);
  });

  const wrong: [given: object, fault: string][] = [
    [{local: 'ru'}, 'local is no option. Is locale meant?'],
    [{onSesionExpired: () => undefined}, 'onSesionExpired is no option. Is onSessionExpired meant?'],
    [{colour: 'red'}, 'colour is no option.'],
    [{scheme: 'purple'}, 'scheme is none of auto, light, dark.'],
    [{locale: 'en_US'}, 'locale is no language tag such as ru, en or en-US.'],
    [{locale: 5}, 'locale is no language tag such as ru, en or en-US.'],
    [{texts: null}, 'texts is not an object of languages.'],
    [{texts: {en: null}}, 'texts has no texts by key in en.'],
    [{texts: {en: {'balance.title': {a: 1}}}}, 'texts has no text in en.balance.title.'],
    [{texts: {'balance.title': 'Money'}}, 'texts names "balance.title" where a language such as ru or en is expected.'],
    [{texts: {'en-GB': {}}}, 'texts names "en-GB" where a language such as ru or en is expected.'],
    [{programme: 5}, 'programme is not the id of a programme.'],
    [{currencies: 'EUR'}, 'currencies is not a list of {code, digits}.'],
    [{currencies: [null]}, 'currencies is not a list of {code, digits}.'],
    [{currencies: [{code: 'EUR', digits: 'two'}]}, 'currencies is not a list of {code, digits}.'],
    [{headingLevel: 9}, 'headingLevel is not from 1 to 6.'],
    [{storage: 'localStorage'}, 'storage has no getItem and setItem; null keeps nothing.'],
    [{debug: 'yes'}, 'debug is neither true nor false.'],
    [{onSessionExpired: '/login'}, 'onSessionExpired is not a function.'],
  ];
  for (const [given, fault] of wrong) {
    it(`names what is wrong with ${JSON.stringify(given)}`, () => {
      expect(faultsOf(given)).to.deep.equal([fault]);
    });
  }
});
