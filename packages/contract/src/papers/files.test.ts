import {expect} from '@open-wc/testing';
import {fromBase64, toBase64} from '../base64.js';
import type {BackendError} from '../errors.js';
import {problemOfFile, requireFile} from './files.js';

const limits = {types: ['application/pdf', 'image/png', 'image/jpeg'], maxBytes: 20};
const bytes = (...values: number[]) => new Uint8Array(values);
const PNG = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

describe('problemOfFile', () => {
  const cases: [type: string, size: number, beginning: Uint8Array | undefined, problem: string | undefined][] = [
    ['image/png', 20, PNG, undefined],
    ['image/jpeg', 20, bytes(0xff, 0xd8, 0xff, 0xe0), undefined],
    ['application/pdf', 20, new TextEncoder().encode('%PDF-1.4'), undefined],
    ['application/pdf', 20, undefined, undefined],
    ['image/svg+xml', 20, new TextEncoder().encode('<svg onl'), 'file_type'],
    ['', 20, PNG, 'file_type'],
    ['image/png', 0, bytes(), 'file_empty'],
    ['image/png', 21, PNG, 'file_too_large'],
    ['application/pdf', 20, new TextEncoder().encode('<html><s'), 'file_content'],
    ['image/jpeg', 8, PNG, 'file_content'],
    ['image/png', 4, PNG.subarray(0, 4), 'file_content'],
  ];
  for (const [type, size, beginning, problem] of cases) {
    it(`finds ${problem ?? 'nothing'} in ${type || 'no type'} of ${size} bytes`, () => {
      expect(problemOfFile({type, size, beginning}, limits)).to.equal(problem);
    });
  }
});

describe('requireFile', () => {
  const refusal = (type: string, content: string) => {
    try {
      requireFile({name: 'x', type, content}, limits);
      return undefined;
    } catch (error) {
      return (error as BackendError).fields.map(({pointer, code}) => [pointer, code]);
    }
  };

  it('gives the bytes', () => {
    expect(requireFile({name: 'x', type: 'image/png', content: toBase64(PNG)}, limits)).to.deep.equal(PNG);
  });

  it('names what is wrong, and does not repeat it', () => {
    expect(refusal('text/html', toBase64(PNG))).to.deep.equal([['/file/type', 'file_type']]);
    expect(refusal('image/png', '*')).to.deep.equal([['/file/content', 'not_base64']]);
    expect(refusal('image/png', '')).to.deep.equal([['/file/content', 'file_empty']]);
    expect(refusal('image/png', btoa('<script>'))).to.deep.equal([['/file/content', 'file_content']]);
  });
});

describe('base64', () => {
  it('is written and read, also of more bytes than a function takes arguments', () => {
    expect(toBase64(bytes(0, 255, 16))).to.equal('AP8Q');
    expect(fromBase64('AP8Q')).to.deep.equal(bytes(0, 255, 16));
    const large = Uint8Array.from({length: 300_001}, (_, at) => at % 251);
    expect(fromBase64(toBase64(large))).to.deep.equal(large);
  });
});
