import {expect} from '@open-wc/testing';
import type {PartnerBackend} from '@kabinet/contract';
import {PARTNER} from '../../testing/data.js';
import {even, expectAccessible} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';
import {decoded, pixelsOf} from '../testing/decode-qr.js';
import {linksStore} from '../testing/links-data.js';
import {copiedTexts, denyClipboard, openLinks} from '../testing/links-page.js';
import type {LinksPage} from '../testing/links-page.js';

const ADDRESS = 'https://go.halyard.example/r/k7Qm2x';

async function openUse(
  options: OpenOptions = {},
  backend: PartnerBackend = linksStore().backendFor(PARTNER),
): Promise<LinksPage> {
  const page = await openLinks(backend, options);
  await page.untilText('Закреплённый пост');
  const isRussian = options.locale !== 'en';
  const [before, after] = isRussian ? ['QR-код и публикация ссылки «', '»'] : ['QR code and posting of “', '”'];
  const opener = page.button(`${before}Закреплённый пост${after}`);
  opener.focus();
  opener.click();
  await page.until(() => page.root.querySelector('.qr') !== null, 'the code');
  return page;
}

const sendWays = (page: LinksPage): string[][] =>
  [...page.dialog.querySelectorAll('a')].map(({textContent, href}) => [even(textContent), href]);

/** The device's own way of sending, or none, for the running test. */
function setDevice(share: ((data: ShareData) => Promise<void>) | undefined): void {
  for (const [name, value] of Object.entries({share, canShare: share && (() => true)})) {
    Object.defineProperty(navigator, name, {configurable: true, value});
  }
}

describe('using a link', () => {
  beforeEach(() => setDevice(undefined));
  afterEach(() => {
    for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`draws a code that leads where the link does, dark on white in a ${scheme} widget`, async () => {
      const page = await openUse({scheme});
      const drawing = new XMLSerializer().serializeToString(page.dialog.querySelector('.qr')!);
      const pixels = await pixelsOf(new Blob([drawing], {type: 'image/svg+xml'}), 128);
      expect(decoded(pixels)).to.equal(ADDRESS);
      expect([...pixels.data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
      await expectAccessible(page);
    });
  }

  it('gives ways to send the address and nothing else, where the device has none', async () => {
    const page = await openUse();
    const address = 'https%3A%2F%2Fgo.halyard.example%2Fr%2Fk7Qm2x';
    expect(sendWays(page)).to.deep.equal([
      ['Telegram', `https://t.me/share/url?url=${address}`],
      ['VK', `https://vk.com/share.php?url=${address}`],
      ['WhatsApp', `https://wa.me/?text=${address}`],
      ['X', `https://x.com/intent/post?url=${address}`],
      ['Почта', `mailto:?body=${address}`],
      ['Открыть страницу', 'https://halyard.example/cards'],
    ]);
    for (const way of page.dialog.querySelectorAll('a')) expect(way.rel).to.equal('noopener noreferrer');
  });

  it('sends by the device where it can', async () => {
    const sent: ShareData[] = [];
    setDevice((data) => {
      sent.push(data);
      return Promise.reject(new DOMException('The visitor closed it.', 'AbortError'));
    });
    const page = await openUse();
    expect(sendWays(page).map(([name]) => name)).to.deep.equal(['Открыть страницу']);
    page.button('Отправить…').click();
    expect(sent).to.deep.equal([{url: ADDRESS}]);
  });

  it('copies ready texts with the name of the offer, which is public, not that of the link', async () => {
    const page = await openUse();
    for (const kind of ['HTML', 'Markdown', 'BBCode']) page.button(`Скопировать ${kind}`).click();
    await page.until(() => copiedTexts().length === 3, 'three texts');
    expect(copiedTexts()).to.deep.equal([
      '<a href="https://go.halyard.example/r/k7Qm2x">Карта «Бриз»</a>',
      '[Карта «Бриз»](https://go.halyard.example/r/k7Qm2x)',
      '[url=https://go.halyard.example/r/k7Qm2x]Карта «Бриз»[/url]',
    ]);
  });

  it('selects a text where the clipboard is denied', async () => {
    denyClipboard();
    const page = await openUse();
    page.button('Скопировать BBCode').click();
    await page.until(() => getSelection()!.toString() !== '', 'a selection');
    expect(getSelection()!.toString()).to.equal('[url=https://go.halyard.example/r/k7Qm2x]Карта «Бриз»[/url]');
    expect(even(page.dialog.querySelector('[data-announcer]')!.textContent)).to.equal(
      'Выделено: нажмите Ctrl+C или ⌘C',
    );
  });

  it('gives both files under the name of the code', async () => {
    const files: [string, string][] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push([this.download, this.href.slice(0, 5)]);
    };
    try {
      const page = await openUse();
      page.button('Скачать PNG').click();
      await page.until(() => files.length === 1, 'the picture');
      page.button('Скачать SVG').click();
      expect(files).to.deep.equal([
        ['k7Qm2x.png', 'blob:'],
        ['k7Qm2x.svg', 'blob:'],
      ]);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('tells the page of a copied address, and gives focus back when it closes', async () => {
    const page = await openUse();
    const copied: string[] = [];
    page.element.addEventListener('kabinet-link-copied', (event) => copied.push(event.detail.link.id));
    page.button('Скопировать', page.dialog).click();
    await page.until(() => copied.length === 1, 'the event');
    expect(copied).to.deep.equal(['ln_3']);
    page.button('Закрыть', page.dialog).click();
    await page.until(() => !page.hasDialog, 'a closed panel');
    expect(page.focused?.ariaLabel).to.equal('QR-код и публикация ссылки «Закреплённый пост»');
  });

  it('speaks English and fits a phone', async () => {
    const page = await openUse({locale: 'en', width: 320});
    expect(even(page.dialog.innerText)).to.include('Закреплённый пост');
    expect(even(page.dialog.innerText)).to.include('It opens directly, past the link: no click is counted.');
    expect(page.dialog.scrollWidth).to.be.at.most(page.dialog.clientWidth);
    await expectAccessible(page);
  });
});
