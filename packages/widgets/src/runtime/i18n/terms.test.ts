import {expect} from '@open-wc/testing';
import {allMessages} from '../../all-messages.js';
import {termSets} from '../../locales/terms/index.js';
import type {TermSet} from '../options.js';
import {textsOfTerms, withTerms} from './terms.js';

const ours = {
  en: new Map(
    allMessages.flatMap(({namespace, en}) => Object.entries(en).map(([key, text]) => [`${namespace}.${key}`, text])),
  ),
  ru: new Map(
    allMessages.flatMap(({namespace, ru}) => Object.entries(ru).map(([key, text]) => [`${namespace}.${key}`, text])),
  ),
};

/** All that a partner of that set reads in a language. */
function saidTo(set: string, language: 'en' | 'ru'): string[] {
  return [...new Map([...ours[language], ...Object.entries(termSets[set]?.[language] ?? {})]).values()];
}

describe('terms', () => {
  it('replace texts that there are, with the same values in them', () => {
    for (const set of Object.values(termSets)) {
      for (const language of ['en', 'ru'] as const) {
        for (const [key, text] of Object.entries(set[language] ?? {})) {
          const replaced = ours[language].get(key);
          expect(replaced, key).to.be.a('string').and.not.equal(text);
          expect(text.match(/\{\{\w+\}\}/g), key).to.deep.equal(replaced?.match(/\{\{\w+\}\}/g) ?? null);
        }
      }
    }
  });

  it('let webmasters hear of clicks and leads only', () => {
    const said = saidTo('webmaster', 'ru').filter((text) => !/рассмотрении|одобрения/.test(text));
    expect(said.filter((text) => /переход|заявк|партнёр/i.test(text))).to.deep.equal([]);
    expect(saidTo('webmaster', 'en').filter((text) => /partner/i.test(text))).to.deep.equal([]);
  });

  it('call nobody a partner who is something else', () => {
    for (const set of ['blogger', 'agent']) {
      expect(
        [...saidTo(set, 'ru'), ...saidTo(set, 'en')].filter((text) => /partner|партнёр/i.test(text)),
      ).to.deep.equal([]);
    }
    expect(saidTo('affiliate', 'en').filter((text) => /partner/i.test(text))).to.deep.equal([]);
  });

  it('come when asked for, and are there at once from then on', async () => {
    expect(textsOfTerms(undefined)).to.equal(undefined);
    const texts = await textsOfTerms('agent');
    expect(texts?.['ru']?.['commissions.title']).to.equal('Агентские вознаграждения');
    expect(textsOfTerms('agent')).to.equal(texts);
  });

  it('that do not exist are named, with those that do', async () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (message: unknown) => said.push(message);
    try {
      expect(await textsOfTerms('constructor' as TermSet)).to.equal(undefined);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([
      'kabinet: terms: there is no set "constructor", only affiliate, webmaster, blogger, agent.',
    ]);
  });

  it('give way to the operator’s own words', () => {
    const set = {ru: {'stats.title': 'Трафик', 'links.builder.title': 'Поток'}, en: {'stats.title': 'Traffic'}};
    expect(withTerms(set, {ru: {'stats.title': 'Сводка'}, kk: {'stats.title': 'Статистика'}})).to.deep.equal({
      ru: {'stats.title': 'Сводка', 'links.builder.title': 'Поток'},
      en: {'stats.title': 'Traffic'},
      kk: {'stats.title': 'Статистика'},
    });
    expect(withTerms(set, undefined)).to.equal(set);
    expect(withTerms(undefined, undefined)).to.equal(undefined);
  });
});
