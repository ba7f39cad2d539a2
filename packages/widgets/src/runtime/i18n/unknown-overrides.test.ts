import {expect} from '@open-wc/testing';
import {addLocale} from './locales.js';
import {warnOfUnknown} from './unknown-overrides.js';

function saidOf(overrides: Parameters<typeof warnOfUnknown>[0]): unknown[] {
  const {warn} = console;
  const said: unknown[] = [];
  console.warn = (message: unknown) => said.push(message);
  warnOfUnknown(overrides);
  console.warn = warn;
  return said;
}

describe('texts of the operator', () => {
  it('that replace none of ours are named, those of parts that come later are known', () => {
    addLocale('kk', {own: {hello: 'Сәлем'}});
    expect(saidOf(undefined)).to.deep.equal([]);
    expect(
      saidOf({
        ru: {'stats.title': 'Сводка', 'stats.breakdown.share': 'Часть', 'stats.titel': 'X'},
        kk: {'own.hello': 'Y'},
      }),
    ).to.deep.equal(['kabinet: there is no text "stats.titel" to override']);
  });
});
