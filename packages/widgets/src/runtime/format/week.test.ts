import {expect} from '@open-wc/testing';
import {firstWeekday, weekdayOfRegion} from './week.js';

describe('the first day of the week', () => {
  it('is that of the language’s country', () => {
    const days = ['ru', 'en-GB', 'en', 'en-US', 'pt-BR', 'he', 'ar-EG', 'de'].map(firstWeekday);
    expect(days).to.deep.equal([1, 1, 0, 0, 0, 0, 6, 1]);
  });

  it('is known where the engine does not tell', () => {
    expect(
      ['RU', 'GB', 'US', 'BR', 'IL', 'EG', 'DE', undefined].map((region) => weekdayOfRegion(region)),
    ).to.deep.equal([1, 1, 0, 0, 0, 6, 1, 1]);
  });
});
