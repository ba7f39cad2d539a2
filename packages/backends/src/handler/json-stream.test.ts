import {expect} from '@open-wc/testing';
import {isLarge, jsonParts, jsonStream} from './json-stream.js';

describe('jsonStream', () => {
  it('writes what JSON.stringify writes', () => {
    for (const body of [{}, {a: []}, {a: [1, {b: [2]}], c: undefined, d: null, 'e"': 'ё'}, {nested: {rows: [1, 2]}}]) {
      expect([...jsonParts(body)].join('')).to.equal(JSON.stringify(body));
    }
  });

  it('sends a long list in chunks of bounded size', async () => {
    const body = {rows: Array.from({length: 10_000}, (_, index) => ({value: `row ${index}`})), nextCursor: null};
    const sizes: number[] = [];
    let text = '';
    const decoder = new TextDecoder();
    const reader = jsonStream(body).getReader();
    for (let {value, done} = await reader.read(); !done; {value, done} = await reader.read()) {
      sizes.push(value?.length ?? 0);
      text += decoder.decode(value, {stream: true});
    }
    expect(text).to.equal(JSON.stringify(body));
    expect(sizes.length).to.be.greaterThan(5);
    expect(Math.max(...sizes)).to.be.lessThan(33_000);
  });

  it('writes nothing before it is asked for', async () => {
    let written = 0;
    const row = {toJSON: () => ++written};
    const reader = jsonStream({rows: Array.from({length: 100_000}, () => row)}).getReader();
    await reader.read();
    expect(written).to.be.lessThan(20_000);
    await reader.cancel();
  });

  it('is for long lists only', () => {
    expect(isLarge({rows: Array.from({length: 500})})).to.equal(false);
    expect(isLarge({rows: Array.from({length: 501})})).to.equal(true);
    expect(isLarge({totals: {clicks: 1}})).to.equal(false);
  });
});
