import {expect} from '@open-wc/testing';
import {PARTNER} from '../../testing/data.js';
import {linksStore} from '../testing/links-data.js';
import {openLinks} from '../testing/links-page.js';
import type {LinksPage} from '../testing/links-page.js';

/** Nothing is painted, so that what comes after paint does not come by itself. */
async function openUnpainted(attributes: Readonly<Record<string, string>> = {}): Promise<LinksPage> {
  window.requestAnimationFrame = () => 0;
  const page = await openLinks(linksStore().backendFor(PARTNER), {attributes});
  await page.untilText('Закреплённый пост');
  expect(page.root.querySelector('dialog')).to.equal(null);
  return page;
}

describe('kabinet-links: before its workshop has come', () => {
  it('opens what can be done with a link, though asked before', async () => {
    const page = await openUnpainted();
    page.button('QR-код и публикация ссылки «Закреплённый пост»').click();
    await page.until(() => page.hasDialog, 'the dialog');
    expect(page.dialog.textContent).to.include('Закреплённый пост');
  });

  it('asks before it renames, though chosen before', async () => {
    const page = await openUnpainted({layout: 'latest'});
    await page.chooseInMenu('Закреплённый пост', 'Переименовать');
    await page.until(() => page.hasDialog, 'the question');
    expect(page.field('Название ссылки', page.dialog).value).to.equal('Закреплённый пост');
  });

  it('begins several links at once', async () => {
    const page = await openUnpainted();
    page.button('Сразу несколько').click();
    await page.until(() => page.hasDialog, 'the panel');
  });

  it('keeps the room of the form, and draws it once it is asked for', async () => {
    const page = await openUnpainted();
    expect(page.root.querySelector('.skeleton .builder')).not.to.equal(null);
    page.button('Сразу несколько').click();
    await page.until(() => page.hasField('Куда ведёт'), 'the form');
    expect(page.root.querySelector('.skeleton .builder')).to.equal(null);
  });
});
