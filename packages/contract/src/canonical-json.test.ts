import {expect} from '@open-wc/testing';
import {canonicalJson} from './canonical-json.js';

describe('canonicalJson', () => {
  it('writes names in one order, at every depth, and leaves out what is undefined', () => {
    const value = {b: [{d: 1, c: 'x'}, null], a: {z: undefined, y: true}};
    expect(canonicalJson(value)).to.equal('{"a":{"y":true},"b":[{"c":"x","d":1},null]}');
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([3, 1, 2])).to.equal('[3,1,2]');
  });

  it('takes the normal form of a value', () => {
    const upper = (name: string, value: unknown) => (name === 'code' ? String(value).toUpperCase() : value);
    expect(canonicalJson({name: 'ab', code: 'ab'}, upper)).to.equal('{"code":"AB","name":"ab"}');
  });
});
