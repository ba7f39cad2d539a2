import {expect} from '@open-wc/testing';
import {recall, remember} from './remembered.js';

describe('choices that are remembered', () => {
  afterEach(() => localStorage.removeItem('kabinet:links.columns'));

  it('are kept by the browser under our own name', () => {
    remember({storage: undefined}, 'links.columns', 'clicks');
    expect(localStorage.getItem('kabinet:links.columns')).to.equal('clicks');
    expect(recall({storage: undefined}, 'links.columns')).to.equal('clicks');
  });

  it('are kept nowhere when the operator says so', () => {
    remember({storage: null}, 'links.columns', 'clicks');
    expect(localStorage.getItem('kabinet:links.columns')).to.equal(null);
    expect(recall({storage: null}, 'links.columns')).to.equal(undefined);
  });

  it('are kept where the operator says', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    };
    remember({storage}, 'links.columns', 'clicks');
    expect([...kept]).to.deep.equal([['kabinet:links.columns', 'clicks']]);
    expect(recall({storage}, 'links.columns')).to.equal('clicks');
  });

  it('fail in silence where the browser refuses', () => {
    const refuse = (): never => {
      throw new DOMException('Denied', 'SecurityError');
    };
    const storage = {getItem: refuse, setItem: refuse};
    remember({storage}, 'links.columns', 'clicks');
    expect(recall({storage}, 'links.columns')).to.equal(undefined);
  });
});
