import {expect} from '@open-wc/testing';
import {bareBackend, until} from '../testing/probe.js';
import {createRuntime} from './runtime.js';
import type {RuntimeOptions} from './options.js';
import {parsePeriodChoice} from './period-choice.js';

describe('options that cannot be used', () => {
  it('count as not given', () => {
    const given = {
      backend: bareBackend({}),
      scheme: 'purple',
      locale: 'en_US',
      texts: {en: null},
      currencies: [null, {code: 'ABC', digits: 4}, {code: 'XYZ', digits: 'two'}],
      headingLevel: 9,
      support: 5,
      onError: () => undefined,
    } as unknown as RuntimeOptions;
    const {scheme, locale, currencies, headingLevel, hooks, core} = createRuntime(given);
    core.dispose();
    expect([scheme, locale, currencies, headingLevel, Object.keys(hooks)]).to.deep.equal([
      'auto',
      'en-GB',
      [{code: 'ABC', digits: 4}],
      2,
      ['onError'],
    ]);
  });

  it('are told when nothing waits for it any more', async () => {
    const told: unknown[] = [];
    const {warn} = console;
    console.warn = (text: unknown) => void told.push(text);
    const {core} = createRuntime({backend: bareBackend({}), debug: 'yes' as unknown as boolean});
    await until('the word', () => told.includes('kabinet: option debug is neither true nor false.'));
    console.warn = warn;
    core.dispose();
  });

  it('are no period when they are no text', () => {
    expect(parsePeriodChoice(5 as unknown as string)).to.equal(undefined);
  });
});
