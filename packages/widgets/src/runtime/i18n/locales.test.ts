import {expect} from '@open-wc/testing';
import {addLocale, loadLocales, localesFor} from './locales.js';

describe('the texts of a language', () => {
  it('come when they are asked for, and no others with them', async () => {
    expect(localesFor('ru')).to.equal(undefined);
    await loadLocales('ru');
    expect(Object.keys(localesFor('ru')!)).to.deep.equal(['ru']);
    expect(localesFor('ru')?.ru?.stats?.title).to.equal('Статистика');
    expect(localesFor('en')).to.equal(undefined);
  });

  it('are English for a language that only the operator brings', async () => {
    expect(localesFor('kk')).to.equal(undefined);
    await loadLocales('kk');
    expect(Object.keys(localesFor('kk')!)).to.deep.equal(['en']);
  });

  it('take more of them, later ones first', async () => {
    await loadLocales('en');
    addLocale('en', {stats: {title: 'Results'}, own: {hello: 'Hi'}});
    const {stats, own} = localesFor('en')!.en!;
    expect([stats?.title, stats?.failed, own?.hello]).to.deep.equal([
      'Results',
      'The statistics could not be loaded',
      'Hi',
    ]);
  });
});
