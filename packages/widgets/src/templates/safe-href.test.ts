import {expect} from '@open-wc/testing';
import {safeHref} from './safe-href.js';

describe('safeHref', () => {
  it('lets addresses of pages through, as the browser understands them', () => {
    expect(safeHref('https://shop.example/a?b=1#c')).to.equal('https://shop.example/a?b=1#c');
    expect(safeHref('http://shop.example')).to.equal('http://shop.example/');
    expect(safeHref('https:\\\\shop.example')).to.equal('https://shop.example/');
  });

  const refused = [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://shop.example/1',
    'filesystem:https://shop.example/1',
    'mailto:a@shop.example',
    '//shop.example',
    '/path',
    '',
  ];
  for (const address of refused) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(safeHref(address)).to.equal(undefined));
  }
});
