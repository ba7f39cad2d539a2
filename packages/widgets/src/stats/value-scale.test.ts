import {expect} from '@open-wc/testing';
import {valueScale} from './value-scale.js';

describe('the scale of values', () => {
  const cases: [values: (number | null)[], min: number, max: number, step: number, digits: number][] = [
    [[1500, 0, 320], 0, 1600, 400, 0],
    [[27_491.76], 0, 32_000, 8000, 0],
    [[4229.24], 0, 4800, 1200, 0],
    [[100], 0, 100, 25, 0],
    [[1, 3], 0, 3, 1, 0],
    [[9], 0, 9, 3, 0],
    [[4.7], 0, 4.8, 1.2, 1],
    [[-120.5, 300], -240, 360, 120, 0],
    [[110.5], 0, 120, 30, 0],
    [[-80], -80, 0, 20, 0],
    [[null, 40], 0, 40, 10, 0],
    [[0.0266, 0.031], 0, 0.032, 0.008, 3],
    [[0.45], 0, 0.48, 0.12, 2],
  ];
  for (const [values, min, max, step, digits] of cases) {
    it(`has round lines for ${values.join(', ')}`, () => {
      const scale = valueScale(values)!;
      expect(scale.min).to.be.closeTo(min, 1e-9);
      expect(scale.max).to.be.closeTo(max, 1e-9);
      expect(scale.step).to.be.closeTo(step, 1e-9);
      expect(scale.digits).to.equal(digits);
    });
  }

  it('has four lines above zero for whatever is not a handful of whole things', () => {
    for (const highest of [0.011, 0.9, 1.3, 17.4, 44.5, 61.7, 83.2, 101.3, 999.9, 17_697.25, 2_000_000.5]) {
      const {max, step} = valueScale([highest])!;
      expect(Math.round(max / step), String(highest)).to.equal(4);
    }
  });

  it('is none where there is nothing', () => {
    expect(valueScale([0, null, 0])).to.equal(undefined);
    expect(valueScale([])).to.equal(undefined);
  });
});
