import {expect} from '@open-wc/testing';
import {randomStream, weightedDraw} from './random.js';

describe('randomStream', () => {
  it('gives these numbers in every engine', () => {
    const random = randomStream(1, 'test');
    expect(Array.from({length: 4}, () => random.below(1_000_000))).to.deep.equal([956_373, 928_672, 785_298, 267_104]);
  });

  it('depends on the seed and the name', () => {
    const first = (seed: number, name: string) => randomStream(seed, name).next();
    expect(new Set([first(1, 'a'), first(2, 'a'), first(1, 'b'), first(12, ''), first(1, '2')]).size).to.equal(5);
  });

  it('is spread evenly', () => {
    const random = randomStream(7, 'spread');
    const counts = Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) counts[random.below(10)]!++;
    for (const count of counts) expect(count).to.be.within(9_600, 10_400);
  });

  it('draws as often as the weights say', () => {
    const random = randomStream(7, 'weights');
    const draw = weightedDraw([
      ['a', 70],
      ['b', 30],
      ['c', 0],
    ]);
    const drawn = Array.from({length: 10_000}, () => draw(random));
    expect(drawn.filter((item) => item === 'b').length).to.be.within(2_850, 3_150);
    expect(drawn).not.to.include('c');
  });

  it('draws nothing from nothing', () => {
    expect(() => weightedDraw([])).to.throw(RangeError);
    expect(() => randomStream(1, 'x').pick([])).to.throw(RangeError);
  });
});
