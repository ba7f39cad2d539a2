import {expect} from '@open-wc/testing';
import type {PartnerBackend, ProgrammeLinks} from '@kabinet/contract';
import {PARTNER} from '../testing/data.js';
import {expectAccessible} from '../testing/page.js';
import {linksStore, OFFERS} from './testing/links-data.js';
import {openLinks} from './testing/links-page.js';
import type {LinksPage} from './testing/links-page.js';

const OFFERED: ProgrammeLinks = {
  utm: {presets: [{name: 'Telegram', utm: {medium: 'partner', source: 'telegram'}}]},
  erid: true,
  promo: {codes: [], parameter: 'code'},
};
const CODES = [{code: 'BREEZE10', label: {ru: 'скидка 10 %', en: '10% off'}}];
const ALL = 'UTM-метки, промокод и маркировка рекламы';

function backendWith(offered: ProgrammeLinks | undefined, promoCodes = CODES): PartnerBackend {
  return linksStore({links: [], offered, promoCodes}).backendFor(PARTNER);
}

/** The widget with its fold opened. */
async function opened(backend: PartnerBackend, title = ALL): Promise<LinksPage> {
  const page = await openLinks(backend);
  await page.untilText(title);
  const fold = page.root.querySelector<HTMLDetailsElement>('[part="extras"]')!;
  fold.open = true;
  await page.until(() => fold.querySelector('input') !== null, 'the fields');
  return page;
}

const landing = (page: LinksPage): string => page.root.querySelector('.preview .address-target')?.textContent ?? '';

describe('what a link carries', () => {
  it('is not shown where the programme offers nothing', async () => {
    const page = await openLinks(backendWith(undefined));
    await page.untilText('Создать и скопировать');
    expect(page.root.querySelector('[part="extras"]')).to.equal(null);
  });

  it('is shown as far as it is offered', async () => {
    const page = await opened(backendWith({erid: true}), 'Маркировка рекламы');
    const labels = [...page.root.querySelectorAll('[part="extras"] label')].map(({textContent}) => textContent);
    expect(labels).to.deep.equal(['Токен маркировки рекламы']);
  });

  it('has nothing in its fold, not even a shape, until that is opened', async () => {
    const page = await openLinks(backendWith(OFFERED));
    await page.untilText(ALL);
    expect(page.root.querySelector('[part="extras"]')!.children.length).to.equal(1);
  });

  it('is filled by a preset, marked in the address to come, and kept in the link', async () => {
    const backend = backendWith(OFFERED);
    const page = await opened(backend);
    page.button('Telegram').click();
    await page.paste('Рекламная кампания', 'осень & зима');
    await page.paste('Токен маркировки рекламы', '2VtzquZ6qFj');
    await page.choose('Промокод', 'BREEZE10 · скидка 10 %');
    await page.paste('Куда ведёт', 'https://halyard.example/cards?utm_source=old#top');
    expect(landing(page)).to.equal(
      'halyard.example/cards?utm_medium=partner&utm_source=telegram' +
        '&utm_campaign=%D0%BE%D1%81%D0%B5%D0%BD%D1%8C%20%26%20%D0%B7%D0%B8%D0%BC%D0%B0&erid=2VtzquZ6qFj&code=BREEZE10#top',
    );
    const marked = [...page.root.querySelectorAll('.preview [class^="address-"]')].map(({className}) => className);
    expect(marked).to.deep.equal([
      'address-target',
      'address-utm',
      'address-utm',
      'address-utm',
      'address-erid',
      'address-promo',
    ]);
    await expectAccessible(page);
    page.button('Создать и скопировать').click();
    await page.until(() => page.names.length === 1, 'the link');
    const [link] = (await backend.links!.list({programme: 'pg'})).items;
    expect([link?.utm, link?.erid, link?.promoCode]).to.deep.equal([
      {medium: 'partner', source: 'telegram', campaign: 'осень & зима'},
      '2VtzquZ6qFj',
      'BREEZE10',
    ]);
    expect(page.field('Источник').value).to.equal('');
  });

  it('warns of a medium that blockers hide, and of nothing else', async () => {
    const page = await opened(backendWith(OFFERED));
    const warning = 'Блокировщики прячут ссылки, у которых канал начинается с «cpa».';
    expect(page.text).not.to.include(warning);
    await page.paste('Канал', 'CPA-blog');
    expect(page.text).to.include(warning);
    expect(page.field('Канал').ariaInvalid).to.equal(null);
    await page.paste('Канал', 'cpc');
    expect(page.text).not.to.include(warning);
    expect(page.text).to.include('На учёт переходов и вознаграждений это не влияет');
  });

  it('says which parameters of the destination blockers take off', async () => {
    const page = await openLinks(backendWith(undefined));
    await page.untilText('Создать и скопировать');
    await page.paste('Куда ведёт', 'https://halyard.example/cards?page=2&yclid=1&utm_source=a&sub1=b');
    expect(page.descriptionOf('Куда ведёт')).to.include(
      'Страница разрешена программой. У части посетителей блокировщики срежут из адреса yclid и utm_source.',
    );
    await page.paste('Куда ведёт', 'https://halyard.example/cards?page=2');
    expect(page.descriptionOf('Куда ведёт')).not.to.include('блокировщики');
  });

  it('proposes nothing that blockers hide', async () => {
    const page = await opened(backendWith({utm: {}}), 'UTM-метки');
    const examples = [...page.root.querySelectorAll<HTMLInputElement>('[part="extras"] input')].map(
      ({placeholder}) => placeholder,
    );
    expect(examples).to.deep.equal(['telegram', 'partner', 'autumn-2026', '', '', '']);
  });

  it('tells a token that is none once its field is left', async () => {
    const page = await opened(backendWith(OFFERED));
    const field = page.field('Токен маркировки рекламы');
    field.value = 'нет';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await page.element.updateComplete;
    expect(field.ariaInvalid).to.equal(null);
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await page.element.updateComplete;
    expect(field.ariaInvalid).to.equal('true');
    page.button('Создать и скопировать').click();
    await page.until(() => page.root.activeElement === field, 'focus on the wrong field');
    expect(page.names).to.deep.equal([]);
  });

  it('is saved as a template, which fills the fields again and can be deleted', async () => {
    const page = await opened(backendWith({utm: {}}), 'UTM-метки');
    await page.paste('Источник', 'blog');
    await page.paste('Сохранить как шаблон', 'Весна');
    page.button('Сохранить').click();
    await page.until(() => page.announced === 'Шаблон «Весна» сохранён', 'the announcement');
    await page.until(() => page.hasButton('Весна'), 'the template');
    await page.paste('Источник', 'other');
    page.button('Весна').click();
    await page.element.updateComplete;
    expect(page.field('Источник').value).to.equal('blog');
    page.button('Удалить шаблон «Весна»').click();
    await page.until(() => !page.hasButton('Весна'), 'the template to go');
  });
});

describe('the choice among many offers', () => {
  const offers = Array.from({length: 12}, (_, index) => ({
    ...OFFERS[0]!,
    id: `of_${index}`,
    name: {ru: index === 7 ? 'Тёплый плед' : `Оффер ${index + 1}`, en: `Offer ${index + 1}`},
  }));
  const place = async (): Promise<{page: LinksPage; field: HTMLInputElement}> => {
    const page = await openLinks(linksStore({links: [], offers}).backendFor(PARTNER));
    await page.until(() => page.root.querySelector('[role="combobox"]') !== null, 'the search');
    return {page, field: page.field('Оффер')};
  };
  const options = (page: LinksPage): string[] =>
    [...page.root.querySelectorAll('[role="option"] > :first-child')].map(({textContent}) => textContent);
  const type = async (page: LinksPage, field: HTMLInputElement, text: string): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await page.element.updateComplete;
  };
  const press = async (page: LinksPage, field: HTMLElement, key: string): Promise<KeyboardEvent> => {
    const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
    field.dispatchEvent(event);
    await page.element.updateComplete;
    return event;
  };

  it('is by typing and keys', async () => {
    const {page, field} = await place();
    field.focus();
    await type(page, field, 'теплый');
    expect(options(page)).to.deep.equal(['Тёплый плед']);
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(page.descriptionOf('Оффер')).to.include('Найден 1 оффер');
    expect(field.getAttribute('aria-activedescendant')).to.equal('link-offer-of_7');
    await expectAccessible(page);
    expect((await press(page, field, 'Enter')).defaultPrevented).to.equal(true);
    expect([field.value, field.getAttribute('aria-expanded')]).to.deep.equal(['Тёплый плед', 'false']);
  });

  it('goes around by arrows; Escape leaves what was chosen', async () => {
    const {page, field} = await place();
    field.focus();
    await press(page, field, 'ArrowDown');
    expect(options(page)).to.have.length(12);
    expect(field.getAttribute('aria-activedescendant')).to.equal('link-offer-of_0');
    await press(page, field, 'ArrowUp');
    expect(field.getAttribute('aria-activedescendant')).to.equal('link-offer-of_11');
    await type(page, field, 'ничего такого');
    expect(page.descriptionOf('Оффер')).to.include('Найдено 0 офферов');
    await press(page, field, 'Escape');
    expect([field.value, field.getAttribute('aria-expanded')]).to.deep.equal(['Оффер 1', 'false']);
  });

  it('is by touch', async () => {
    const {page, field} = await place();
    field.focus();
    field.click();
    await page.until(() => options(page).length === 12, 'the offers');
    const option = page.root.querySelector<HTMLElement>('#link-offer-of_3')!;
    expect(option.getBoundingClientRect().height).to.be.at.least(44);
    option.click();
    await page.element.updateComplete;
    expect(field.value).to.equal('Оффер 4');
  });
});
