import {memoryBackend} from '@kabinet/backends/memory';
import {expect} from '@open-wc/testing';
import type {Link} from '@kabinet/contract';
import {sendKeys} from '@web/test-runner-commands';
import {expectOnPage} from '../testing/invariants.js';
import {PARTNER} from '../testing/data.js';
import {linksStore} from './testing/links-data.js';
import type {LinksData} from './testing/links-data.js';
import {even, expectAccessible} from '../testing/page.js';
import {copiedTexts, denyClipboard, openLinks} from './testing/links-page.js';
import type {OpenOptions} from '../testing/page.js';
import type {LinksPage} from './testing/links-page.js';

async function openForm(data: LinksData = {}, options: OpenOptions = {}): Promise<LinksPage> {
  const page = await openLinks(linksStore(data).backendFor(PARTNER), options);
  await page.until(() => page.root.querySelector('form') !== null && page.names.length > 0, 'form and list');
  return page;
}

const CREATE = 'Создать и скопировать';

describe('the constructor: offers', () => {
  it('tells the terms of the chosen offer in one line, and leaves out what cannot be promoted now', async () => {
    const page = await openForm();
    const offer = page.field<HTMLSelectElement>('Оффер');
    expect([...offer.options].map(({textContent}) => even(textContent))).to.deep.equal(['Карта «Бриз»', 'Кредит']);
    expect(page.descriptionOf('Оффер')).to.equal('ставка 6 %, холд 14 дней');
    await page.choose('Оффер', 'Кредит');
    expect(page.descriptionOf('Оффер')).to.equal('1 500,00 ₽ за заявку, без холда');
    expect(page.text).to.include('откроет loans.example');
  });

  it('begins anew with the offers of another programme', async () => {
    const page = await openLinks(memoryBackend());
    await page.until(() => page.root.querySelector('form') !== null, 'the form');
    const chosen = (): number => page.field<HTMLSelectElement>('Оффер').selectedIndex;
    const offers = page.field<HTMLSelectElement>('Оффер').options;
    await page.choose('Оффер', even(offers[1]!.textContent));
    expect(chosen()).to.equal(1);
    await page.choose('Программа', 'Европа');
    await page.until(() => page.descriptionOf('Оффер') === 'ставка 7 %, не больше 60,00 €, холд 21 день', 'its terms');
    expect(chosen()).to.equal(0);
  });

  it('says so when there is nothing to promote', async () => {
    const page = await openLinks(linksStore({offers: []}).backendFor(PARTNER));
    await page.untilText('Сейчас нет офферов, для которых можно создать ссылку.');
  });

  it('finds offers beyond the first page', async () => {
    const backend = linksStore().backendFor(PARTNER);
    const page = await openLinks({
      ...backend,
      offers: {
        list: async (query, options) => {
          const answer = await backend.offers!.list({...query, cursor: undefined}, options);
          return query.cursor === undefined
            ? {...answer, items: answer.items.slice(0, 1), nextCursor: 'more'}
            : {...answer, items: answer.items.slice(1, 2)};
        },
      },
    });
    await page.until(() => page.root.querySelectorAll('#link-offer option').length === 2, 'both offers');
  });
});

describe('the constructor: destination', () => {
  it('is checked as it is pasted, and shown as the browser reads it', async () => {
    const page = await openForm();
    await page.paste('Куда ведёт', 'https://Halyard.example/cards/breeze?a=b c');
    expect(page.descriptionOf('Куда ведёт')).to.include('Страница разрешена программой');
    expect(page.text).to.include('откроет halyard.example/cards/breeze?a=b%20c');
    expect(page.field('Куда ведёт').ariaInvalid).to.equal(null);
  });

  for (const [address, words] of [
    ['https://evil.example/', 'Сайт evil.example не входит в программу.'],
    ['https://аррӏе.com/', 'Сайт xn--80ak6aa92e.com не входит в программу.'],
    ['https://halyard.example@evil.example/', 'Уберите из адреса имя и пароль: всё, что стоит до знака @.'],
    ['https:\\\\halyard.example', 'Это не полный адрес: он начинается с https:// и имени сайта.'],
    ['//halyard.example', 'Это не полный адрес: он начинается с https:// и имени сайта.'],
    ['http://halyard.example/', 'Адрес должен начинаться с https://'],
    ['javascript:alert(1)', 'Адрес должен начинаться с https://'],
    ['https://halyard.example:8443/', 'Адреса с номером порта не подходят: halyard.example:8443'],
    ['https://halyard.example/\u202Egpj.exe', 'В адресе есть невидимые знаки. Наберите его вручную.'],
    [`https://halyard.example/${'a'.repeat(8192)}`, 'Адрес слишком длинный: не больше 2 048 знаков.'],
  ] as const) {
    it(`is refused: ${address.slice(0, 40)}`, async () => {
      const page = await openForm();
      await page.paste('Куда ведёт', address);
      expect(page.descriptionOf('Куда ведёт')).to.include(words);
      expect(page.field('Куда ведёт').ariaInvalid).to.equal('true');
      expect(page.text).to.include('сначала исправьте адрес');
      page.button(CREATE).click();
      await page.element.updateComplete;
      await page.until(() => page.root.activeElement === page.field('Куда ведёт'), 'focus on the wrong field');
      expect(page.names).to.have.length(3);
      expect(copiedTexts()).to.deep.equal([]);
    });
  }

  it('is not called wrong while it is being typed, but when the field is left', async () => {
    const page = await openForm();
    page.field('Куда ведёт').focus();
    await sendKeys({type: 'https://haly'});
    expect(page.field('Куда ведёт').ariaInvalid).to.equal(null);
    expect(page.descriptionOf('Куда ведёт')).to.include('Подходят страницы на halyard.example и *.halyard.example.');
    await sendKeys({press: 'Tab'});
    expect(page.descriptionOf('Куда ведёт')).to.include('Сайт haly не входит в программу.');
  });

  it('is checked anew when another offer is chosen', async () => {
    const page = await openForm();
    await page.paste('Куда ведёт', 'https://halyard.example/cards');
    await page.choose('Оффер', 'Кредит');
    expect(page.descriptionOf('Куда ведёт')).to.include('Сайт halyard.example не входит в программу.');
  });
});

describe('the constructor: sub-ids', () => {
  it('are folded away and have the operator’s names', async () => {
    const page = await openForm({}, {locale: 'en'});
    const fold = page.root.querySelector('details')!;
    expect(fold.open).to.equal(false);
    expect(even(fold.querySelector('summary')!.textContent)).to.equal('Your own code and sub IDsshown in reports');
    fold.open = true;
    await page.paste('Placement', 'tg-pin');
    await page.paste('Campaign', 'nov-26');
    expect(page.text).to.include('tg-pin and nov-26: come back in reports');
    await expectAccessible(page);
  });

  it('are not there when the operator asks for none', async () => {
    const page = await openForm({hasLabels: false});
    expect(page.root.querySelectorAll('[id^=link-sub]')).to.have.length(0);
  });
});

describe('the constructor: making a link', () => {
  it('makes it, copies it, marks it, says so, and tells the page', async () => {
    const store = linksStore();
    const page = await openLinks(store.backendFor(PARTNER));
    await page.untilText('Закреплённый пост');
    const created: Link[] = [];
    page.element.addEventListener('kabinet-link-created', ({detail}) => created.push(detail.link));
    page.root.querySelector('details')!.open = true;
    await page.paste('Куда ведёт', ' https://halyard.example/cards/breeze ');
    await page.paste('Название ссылки', 'Пост о картах');
    await page.paste('Площадка', 'tg-pin');
    page.button(CREATE).click();
    await page.until(() => page.announced === 'Ссылка создана и скопирована', 'the announcement');

    expect(created).to.have.length(1);
    const {url, name, destination, subIds} = created[0]!;
    expect([name, destination, subIds]).to.deep.equal([
      'Пост о картах',
      'https://halyard.example/cards/breeze',
      {sub1: 'tg-pin'},
    ]);
    expect(copiedTexts()).to.deep.equal([url]);
    expect(page.names).to.deep.equal(['Пост о картах', 'Закреплённый пост', 'Видеообзор', 'Подпись в почте']);
    expect(even(page.root.querySelector('.is-current .link-name')!.textContent)).to.equal('Пост о картах');
    for (const label of ['Куда ведёт', 'Название ссылки', 'Площадка']) expect(page.field(label).value).to.equal('');
    await page.untilText('4 из 50');
    await expectAccessible(page);
  });

  it('shows the new link first whatever was listed', async () => {
    const page = await openForm();
    await page.choose('Статус', 'В архиве');
    await page.untilText('Старый баннер');
    await page.paste('Название ссылки', 'Новая');
    page.button(CREATE).click();
    await page.until(() => page.names.length === 4, 'the list of links that are not archived');
    expect(page.names[0]).to.equal('Новая');
    expect(page.field<HTMLSelectElement>('Статус').value).to.equal('current');
  });

  it('selects the new address where the clipboard is denied', async () => {
    denyClipboard();
    const page = await openForm();
    const links: Link[] = [];
    page.element.addEventListener('kabinet-link-created', ({detail}) => links.push(detail.link));
    page.button(CREATE).click();
    await page.until(() => page.announced.startsWith('Ссылка создана и выделена'), 'the announcement');
    expect(getSelection()!.toString()).to.equal(links[0]!.url);
  });

  it('leads to the offer’s own page when no address is given', async () => {
    const page = await openForm();
    const links: Link[] = [];
    page.element.addEventListener('kabinet-link-created', ({detail}) => links.push(detail.link));
    page.field('Название ссылки').focus();
    await sendKeys({press: 'Enter'});
    await page.until(() => links.length === 1, 'the link');
    expect(links[0]!.destination).to.equal('https://halyard.example/cards');
  });

  it('makes one link of a double click and one of a held Enter', async () => {
    const page = await openForm();
    const links: Link[] = [];
    page.element.addEventListener('kabinet-link-created', ({detail}) => links.push(detail.link));
    const press = (detail: number) =>
      page.button(CREATE).dispatchEvent(new MouseEvent('click', {detail, bubbles: true, cancelable: true}));
    press(1);
    await page.until(() => page.names.length === 4, 'the link');
    press(2);
    const held = {key: 'Enter', repeat: true, bubbles: true, composed: true, cancelable: true};
    const goesThrough = page.field('Название ссылки').dispatchEvent(new KeyboardEvent('keydown', held));
    expect(goesThrough).to.equal(false);
    await page.element.updateComplete;
    expect(links).to.have.length(1);
  });

  it('takes a tap right after one on a field for a wish of its own', async () => {
    const page = await openForm();
    const tap = (element: Element, detail: number) =>
      element.dispatchEvent(new MouseEvent('click', {detail, bubbles: true, cancelable: true}));
    tap(page.field('Куда ведёт'), 1);
    tap(page.button(CREATE), 2);
    await page.until(() => page.names.length === 4, 'the link');
  });

  it('is reached and done by keyboard alone', async () => {
    const page = await openForm();
    page.field('Куда ведёт').focus();
    await sendKeys({type: 'https://halyard.example/x'});
    for (let stop = 0; stop < 3; stop++) await sendKeys({press: 'Tab'});
    expect(page.root.activeElement === page.button(CREATE)).to.equal(true);
    await sendKeys({press: 'Enter'});
    await page.until(() => page.announced === 'Ссылка создана и скопирована', 'the announcement');
    expect(page.root.activeElement === page.button(CREATE)).to.equal(true);
  });

  it('shows hostile texts as they are', async () => {
    const texts = ['<img src=x onerror=__pwned=1>', '{{name}}', '${7*7} $t(x)', 'R&D ООО „Ромашка“'];
    expectOnPage({texts});
    const page = await openForm();
    for (const text of texts) {
      await page.paste('Название ссылки', text);
      page.root.querySelector('details')!.open = true;
      await page.paste('Площадка', text);
      expect(page.text).to.include(`метки ${text}: вернутся в отчёты`);
      page.button(CREATE).click();
      await page.until(() => page.names[0] === text, text);
    }
  });
});

describe('the constructor: quota', () => {
  it('tells how many links are left to make', async () => {
    const page = await openForm({quota: 7});
    expect(page.text).to.include('Новая ссылка 3 из 7');
  });

  it('says why nothing can be made once it is used up', async () => {
    const page = await openForm({quota: 3});
    expect(page.button(CREATE).disabled).to.equal(true);
    expect(page.text).to.include('Лимит исчерпан: 3 ссылки. Уберите ненужную в архив, и место освободится.');
    await expectAccessible(page);
    await page.chooseInMenu('Видеообзор', 'Убрать в архив');
    await page.until(() => page.hasDialog, 'the question');
    page.button('Убрать в архив', page.dialog).click();
    await page.until(() => !page.button(CREATE).disabled, 'room for a link');
    expect(page.text).to.include('2 из 3');
  });
});

describe('the constructor: room', () => {
  for (const [width, sideBySide] of [
    [360, false],
    [768, false],
    [1200, true],
  ] as const) {
    it(`stands ${sideBySide ? 'beside' : 'above'} its result at ${width} px`, async () => {
      const page = await openForm({}, {width});
      const fields = page.root.querySelector('.builder-fields')!.getBoundingClientRect();
      const result = page.root.querySelector('.builder-result')!.getBoundingClientRect();
      expect(fields.top === result.top).to.equal(sideBySide);
      const widget = page.root.querySelector('.widget')!;
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
    });
  }
});

describe('the constructor: a code of one’s own', () => {
  it('shows it in the link to come, and makes the link with it', async () => {
    const page = await openForm();
    await page.paste('Свой код', 'osen-26');
    expect(page.text).to.include('go.halyard.example/r/osen-26');
    page.button(CREATE).click();
    await page.until(() => copiedTexts().length === 1, 'the link');
    expect(copiedTexts()).to.deep.equal(['https://go.halyard.example/r/osen-26']);
  });

  it('says that it is taken, at the field, and keeps what was typed', async () => {
    const page = await openForm();
    await page.paste('Свой код', 'K7qm2X');
    page.button(CREATE).click();
    await page.until(() => page.descriptionOf('Свой код').includes('занят'), 'the reason');
    expect(page.descriptionOf('Свой код')).to.equal('Этот код уже занят. Выберите другой. необязательно');
    expect(page.focused?.id).to.equal('link-code');
    expect(page.field('Свой код').value).to.equal('K7qm2X');
    expect(page.text).not.to.include('Ссылка не создана');
    await expectAccessible(page);
  });

  it('stays in sight while it is being corrected', async () => {
    const page = await openForm();
    const fold = page.root.querySelector('details')!;
    fold.open = true;
    await page.paste('Свой код', 'K7qm2X');
    page.button(CREATE).click();
    await page.until(() => page.descriptionOf('Свой код').includes('занят'), 'the reason');
    await page.paste('Свой код', 'K7qm2');
    expect([fold.open, page.descriptionOf('Свой код').includes('занят')]).to.deep.equal([true, false]);
  });

  it('says that it is none once it is complete, and sends nothing', async () => {
    const page = await openForm();
    await page.paste('Свой код', 'осень');
    expect(page.field('Свой код').ariaInvalid).to.equal(null);
    page.field('Свой код').dispatchEvent(new Event('change'));
    await page.element.updateComplete;
    expect(page.field('Свой код').ariaInvalid).to.equal('true');
    page.button(CREATE).click();
    await page.until(() => page.focused?.id === 'link-code', 'focus at the field');
    expect(page.names).to.have.length(3);
  });

  it('is asked for only where the backend allows it', async () => {
    const backend = linksStore().backendFor(PARTNER);
    const page = await openLinks({
      ...backend,
      session: async (query, options) => {
        const session = await backend.session(query, options);
        const {customCodes: _customCodes, ...links} = session.capabilities.links!;
        return {...session, capabilities: {...session.capabilities, links}};
      },
    });
    await page.untilText(CREATE);
    expect(page.root.querySelector('#link-code')).to.equal(null);
    expect(even(page.root.querySelector('summary')!.textContent)).to.equal('Меткивидны в отчётах');
  });
});
