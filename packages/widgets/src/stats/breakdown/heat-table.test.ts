import {expect} from '@open-wc/testing';
import {byWeekdayAndHour, heatLevel} from './heat-table.js';

describe('heat table', () => {
  it('is as strong as a figure is to the strongest', () => {
    expect([0, -5, 1, 25, 26, 75, 100].map((value) => heatLevel(value, 100))).to.deep.equal([0, 0, 1, 1, 2, 3, 4]);
    expect(heatLevel(0, 0)).to.equal(0);
  });

  it('finds its figures whatever order the dimensions have', () => {
    const weekday = {dimension: 'weekday', value: '3'};
    const hour = {dimension: 'hour', value: '14'};
    for (const keys of [
      [weekday, hour],
      [hour, weekday],
    ]) {
      const values = byWeekdayAndHour([{keys, figures: {}}], () => ({kind: 'count', value: 7}));
      expect([...values]).to.deep.equal([['3 14', {kind: 'count', value: 7}]]);
    }
  });
});
