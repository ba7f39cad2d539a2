import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Shelf} from '../testing/shelf.js';
import {tabs} from './tabs.js';
import {clear, expectAccessible, find, finds, focused, show, text} from './testing/show.js';
import type {ShowOptions} from './testing/show.js';

type Section = 'links' | 'codes' | 'texts';

async function showTabs(options?: ShowOptions): Promise<Shelf> {
  let value: Section = 'links';
  return show(
    (_view, host) =>
      tabs<Section>({
        id: 'section',
        label: 'Разделы',
        value,
        choices: [
          {value: 'links', label: 'Ссылки', count: '12'},
          {value: 'codes', label: 'Промокоды'},
          {value: 'texts', label: 'Тексты'},
        ],
        onChoose: (chosen) => {
          value = chosen;
          host.requestUpdate();
        },
        panel: `Раздел ${value}`,
      }),
    options,
  );
}

/** What is chosen, what has focus, what is shown. */
async function stateOf(shelf: Shelf): Promise<string[]> {
  await shelf.updateComplete;
  const chosen = finds(shelf, '[aria-selected=true]').map(text).join();
  return [chosen, text(focused(shelf)!), text(find(shelf, '[role=tabpanel]'))];
}

describe('tabs', () => {
  afterEach(clear);

  it('are one tab stop, named, and belong to their panel', async () => {
    const shelf = await showTabs();
    expect(find(shelf, '[role=tablist]').ariaLabel).to.equal('Разделы');
    expect(finds(shelf, '[role=tab]').map(({tabIndex}) => tabIndex)).to.deep.equal([0, -1, -1]);
    const panel = find(shelf, '[role=tabpanel]');
    expect(find(shelf, '[role=tab]').getAttribute('aria-controls')).to.equal(panel.id);
    expect(panel.getAttribute('aria-labelledby')).to.equal('section-links');
    await expectAccessible(shelf);
  });

  it('are chosen by arrows, Home and End, and go round', async () => {
    const shelf = await showTabs();
    find(shelf, '[role=tab]').focus();
    for (const [press, chosen, shown] of [
      ['ArrowRight', 'Промокоды', 'Раздел codes'],
      ['ArrowLeft', 'Ссылки 12', 'Раздел links'],
      ['ArrowLeft', 'Тексты', 'Раздел texts'],
      ['ArrowRight', 'Ссылки 12', 'Раздел links'],
      ['End', 'Тексты', 'Раздел texts'],
      ['Home', 'Ссылки 12', 'Раздел links'],
    ] as const) {
      await sendKeys({press});
      expect(await stateOf(shelf)).to.deep.equal([chosen, chosen, shown]);
    }
    await sendKeys({press: 'Tab'});
    expect(focused(shelf)).to.equal(find(shelf, '[role=tabpanel]'));
  });

  it('go from right to left with the page', async () => {
    const shelf = await showTabs({direction: 'rtl'});
    find(shelf, '[role=tab]').focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(await stateOf(shelf)).to.deep.equal(['Промокоды', 'Промокоды', 'Раздел codes']);
  });
});
