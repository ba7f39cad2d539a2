import {expect} from '@open-wc/testing';
import {valueScale} from './value-scale.js';

describe('the scale of values', () => {
  const cases: [values: (number | null)[], min: number, max: number, step: number][] = [
    [[1500, 0, 320], 0, 1500, 500],
    [[27_491.76], 0, 30_000, 10_000],
    [[100], 0, 100, 25],
    [[1, 3], 0, 3, 1],
    [[9], 0, 9, 3],
    [[-120.5, 300], -200, 400, 200],
    [[110.5], 0, 150, 50],
    [[-80], -80, 0, 20],
    [[null, 40], 0, 40, 10],
    [[0.0266, 0.031], 0, 0.04, 0.01],
  ];
  for (const [values, min, max, step] of cases) {
    it(`has round lines for ${values.join(', ')}`, () => {
      const scale = valueScale(values)!;
      expect(scale.min).to.be.closeTo(min, 1e-9);
      expect(scale.max).to.be.closeTo(max, 1e-9);
      expect(scale.step).to.be.closeTo(step, 1e-9);
    });
  }

  it('is none where there is nothing', () => {
    expect(valueScale([0, null, 0])).to.equal(undefined);
    expect(valueScale([])).to.equal(undefined);
  });
});
