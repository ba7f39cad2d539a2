import {expect} from '@open-wc/testing';
import {addLocale, loadLocales, localesFor} from './locales.js';
import {TextSource} from './text-source.js';

const source = new TextSource({
  en: () => Promise.resolve({stats: {'late.title': 'Later', 'late.own': 'Ours'}}),
  ru: () => Promise.resolve({stats: {'late.title': 'Позже'}}),
});

describe('the texts of a part', () => {
  it('come in the language that is asked for, beside those that are there', async () => {
    await loadLocales('ru');
    const before = localesFor('ru');
    expect(source.has('ru')).to.equal(false);
    await source.load('ru');
    expect([source.has('ru'), source.has('en')]).to.deep.equal([true, false]);
    const after = localesFor('ru');
    expect(after).to.not.equal(before);
    expect([after?.ru?.stats?.['late.title'], after?.ru?.stats?.title]).to.deep.equal(['Позже', 'Статистика']);
    expect(localesFor('ru')).to.equal(after);
  });

  it('do not replace what the operator has added before', async () => {
    addLocale('en', {stats: {'late.own': 'Theirs'}});
    await source.load('en');
    await loadLocales('en');
    const {stats} = localesFor('en')?.en ?? {};
    expect([stats?.['late.title'], stats?.['late.own']]).to.deep.equal(['Later', 'Theirs']);
  });

  it('are English for a language that only the operator brings', () => {
    expect(source.has('kk')).to.equal(true);
  });
});
