import {expect} from '@open-wc/testing';
import {reserveRoom} from './room.js';

function put(html: string): HTMLElement {
  const area = document.createElement('div');
  area.innerHTML = html;
  document.body.append(area);
  return area.firstElementChild as HTMLElement;
}

const heightOf = (html: string): number => {
  const element = put(html);
  const {offsetHeight} = element;
  element.parentElement?.remove();
  return offsetHeight;
};

describe('reserveRoom', () => {
  before(() => reserveRoom('acme'));
  after(() => document.adoptedStyleSheets.pop());

  it('keeps the room of a widget that is to come', () => {
    expect(heightOf('<acme-balance></acme-balance>')).to.equal(555);
    expect(heightOf('<other-balance></other-balance>')).to.equal(0);
  });

  it('gives way to what the page says of it', () => {
    expect(heightOf('<acme-balance hidden></acme-balance>')).to.equal(0);
    expect(heightOf('<acme-balance style="min-height: 100px"></acme-balance>')).to.equal(100);
    expect(heightOf('<div><style>acme-balance { min-height: 0 }</style><acme-balance></acme-balance></div>')).to.equal(
      0,
    );
  });

  it('ends when the widget is there', () => {
    const element = put('<acme-balance></acme-balance>');
    customElements.define('acme-balance', class extends HTMLElement {});
    expect(element.offsetHeight).to.equal(0);
    element.parentElement?.remove();
  });
});
