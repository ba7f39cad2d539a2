import {expect} from '@open-wc/testing';
import {parseExactly} from './exact-json.js';

describe('parseExactly', () => {
  it('keeps the digits of numbers that a JavaScript number would round', () => {
    expect(parseExactly('{"id": 9007199254740993, "amount": 0.1234567890123456789, "count": 42}')).to.deep.equal({
      id: '9007199254740993',
      amount: '0.1234567890123456789',
      count: 42,
    });
    expect(parseExactly('[-12345678901234567890, 1.50, 0.000000000000000012, 1e3]')).to.deep.equal([
      '-12345678901234567890',
      1.5,
      1.2e-17,
      1000,
    ]);
  });

  it('leaves texts alone', () => {
    const text = '{"a": "say \\"12345678901234567890\\"", "12345678901234567890": "\\\\"}';
    expect(parseExactly(text)).to.deep.equal(JSON.parse(text));
  });

  it('refuses what is no JSON', () => {
    for (const text of ['', '{', '[1,]', '"a', '<html>']) expect(() => parseExactly(text), text).to.throw(SyntaxError);
  });
});
