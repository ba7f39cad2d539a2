import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {onceOpened} from './once-opened.js';

describe('onceOpened', () => {
  const place = document.createElement('div');
  afterEach(() => place.remove());

  function show(word: string): HTMLElement {
    document.body.append(place);
    render(html`<div popover="manual">${onceOpened(() => html`<b>${word}</b>`)}</div>`, place);
    return place.querySelector<HTMLElement>('[popover]')!;
  }

  it('draws nothing before the panel is opened, and draws before it is seen', () => {
    const panel = show('one');
    expect(panel.textContent).to.equal('');
    panel.showPopover();
    expect(panel.textContent).to.equal('one');
  });

  it('keeps up to date what was drawn, also when it is closed again', () => {
    const panel = show('one');
    show('two');
    panel.showPopover();
    expect(panel.textContent).to.equal('two');
    panel.hidePopover();
    show('three');
    expect(panel.textContent).to.equal('three');
  });

  it('says where it belongs', () => {
    expect(() => render(html`<p title=${onceOpened(() => 'word')}></p>`, place)).to.throw('content of a popover');
  });
});
