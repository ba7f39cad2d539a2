import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Commission, PartnerBackend} from '@kabinet/contract';
import {backendAt} from '../testing/backends.js';
import {PARTNER} from '../testing/data.js';
import {scenario} from '../testing/faults.js';
import {even, expectAccessible} from '../testing/page.js';
import type {OpenOptions} from '../testing/page.js';
import {catchFiles} from '../testing/caught-files.js';
import {commissionsBackend, commissionsStore, manyCommissions, withCommissions} from './testing/commissions-data.js';
import {openList} from './testing/commissions-page.js';
import type {CommissionsPage} from './testing/commissions-page.js';

const LIST = {method: 'GET', path: '/commissions'} as const;
/** The list asks by itself after hints; here nobody but the export shall ask. */
const NO_STREAM = {match: {path: '/stream'}, fate: 'hang'} as const;

async function openChoice(backend: PartnerBackend, options: OpenOptions = {}): Promise<CommissionsPage> {
  const page = await openList(backend, options);
  page.button(options.locale === 'en' ? 'Download' : 'Скачать').click();
  await page.until(() => page.root.querySelector('.file-choice') !== null, 'the choice of a form');
  return page;
}

const choice = (page: CommissionsPage): string[] =>
  [...page.root.querySelectorAll('.file-choice :is(p, button)')].map(({textContent}) => even(textContent));

function take(page: CommissionsPage, form: string): void {
  const found = [...page.root.querySelectorAll<HTMLButtonElement>('.file-choice button')].find((button) =>
    even(button.textContent).startsWith(form),
  );
  found!.click();
}

const many = (count: number): PartnerBackend => commissionsStore(manyCommissions(count)).backendFor(PARTNER);

/** So many rows, whatever stands in them, by the same answers. */
function countless(rows: number, counted = true): PartnerBackend {
  const backend = commissionsBackend();
  return withCommissions(backend, {
    list: async (query, options) => {
      const {
        summary: _summary,
        total: _total,
        ...page
      } = await backend.commissions!.list({...query, cursor: undefined}, options);
      const begin = Number(query.cursor ?? 0);
      const limit = query.limit ?? 25;
      const [first] = page.items;
      const items = Array.from({length: Math.min(limit, rows - begin)}, (_, index) => ({
        ...first!,
        id: `cm_${begin + index}`,
      }));
      const next = begin + limit < rows ? String(begin + limit) : null;
      return {...page, items, nextCursor: next, ...(counted && {total: rows})};
    },
  });
}

describe('commissions to take away', () => {
  it('are all that the list is narrowed down to, with what was asked above and what they come to below', async () => {
    const files = catchFiles();
    const page = await openChoice(commissionsBackend(), {attributes: {period: '2026-10-01/2026-11-21'}});
    expect(choice(page)).to.deep.equal([
      '8 строк: весь выбранный список, а не только то, что показано.',
      'CSV Сколько угодно строк',
      'XLSX До 20 000 строк',
      'Печать До 1 000 строк',
    ]);
    await expectAccessible(page);
    take(page, 'CSV');
    await page.untilText(
      'Файл готов: вознаграждения-2026-10-01-2026-11-21.csv. Строк: 8. Итоги сошлись с итогами программы.',
    );
    expect(page.announced).to.include('Файл готов');
    await expectAccessible(page);
    expect(files.map(({name}) => name)).to.deep.equal(['вознаграждения-2026-10-01-2026-11-21.csv']);
    const lines = (await files[0]!.blob.text()).split('\r\n');
    expect(lines.slice(0, 7)).to.deep.equal([
      'Вознаграждения',
      'Программа;Россия',
      'Период;2026-10-01 – 2026-11-21',
      'Часовой пояс;"Europe/Moscow, Москва (UTC+3)"',
      'Данные на;2026-11-21 14:32',
      '',
      'Номер;Дата;Событие;Заказ;Оффер;Ссылка;Площадка;Другие sub-id;Клиент;Почта клиента;' +
        'Сумма заказа;"Сумма заказа, валюта";База;"База, валюта";"Ставка, %";Вознаграждение;"Вознаграждение, валюта";Статус;' +
        'Статус изменён;Причина;Холд до;Ожидаемая выплата;Выплата;Дата выплаты;Сабпартнёр;Уровень сабпартнёра;Корректирует',
    ]);
    expect(lines[7]).to.equal(
      'cm_held;2026-11-19 10:12;Продажа;R-48213;Карта «Бриз»;Закреплённый пост;tg-pin;sub2=nov-26;Иван П.;' +
        'i•••@mail.example;41900,00;RUB;36410,00;RUB;6;2184,60;RUB;В холде;2026-11-19 10:12;' +
        'Столько длится срок возврата;2026-12-05 10:12;2026-12-10;;;;;',
    );
    expect(lines[14]).to.match(/^cm_paid;2026-10-24 20:34;.*;P-2104;/);
    expect(lines.slice(15)).to.deep.equal([
      '',
      'Всего строк;8;;',
      'На проверке;1;1500,00;RUB',
      'В холде;1;2184,60;RUB',
      'Подтверждено;2;141,75;RUB',
      'В выплате;1;3258,00;RUB',
      'Выплачено;1;1263,00;RUB',
      'Отклонено;1;339,00;RUB',
      'Отменено;1;880,00;RUB',
      'Контрольная сумма итогов;c30013f0',
      'Итоги сошлись с итогами программы.',
      '',
    ]);
    page.button('Закрыть').click();
    await page.until(() => page.root.querySelector('.strip') === null, 'nothing told any more');
    expect(page.focused).to.equal(page.button('Скачать'));
  });

  it('are those of the chosen status, and the file says so', async () => {
    const files = catchFiles();
    const page = await openList(commissionsBackend(), {locale: 'en', attributes: {period: '2026-10-01/2026-11-21'}});
    page.choose('Declined');
    await page.until(() => page.rows.length === 1, 'the rejected one');
    page.button('Download').click();
    await page.until(() => page.root.querySelector('.file-choice') !== null, 'the choice of a form');
    expect(choice(page)[0]).to.equal('1 row: the whole list as chosen, not only what is shown.');
    take(page, 'CSV');
    await page.untilText('Rows: 1. Its totals agree with those of the programme.');
    const text = await files[0]!.blob.text();
    expect(text).to.include('Filter “Status”,Declined\r\n');
    expect(text.match(/cm_/g)).to.have.length(1);
  });

  it('come page by page with their progress; cancelled, nothing is left of them', async () => {
    const files = catchFiles();
    const shop = await scenario();
    await shop.set([NO_STREAM]);
    const page = await openChoice(backendAt(shop.url));
    await shop.set([NO_STREAM, {match: {...LIST, after: 1}, delayMs: 60_000}]);
    take(page, 'CSV');
    await page.until(() => page.hasButton('Отменить'), 'the way to cancel');
    await page.until(() => page.root.querySelector('progress')?.max === 36, 'how much there is');
    expect(page.text).to.include('0 из 36');
    expect(page.announced).to.equal('Готовим CSV');
    await expectAccessible(page);
    page.button('Отменить').click();
    await page.until(() => !page.hasButton('Отменить'), 'the end, long before the answer');
    expect(page.announced).to.equal('Скачивание отменено');
    expect(page.focused).to.equal(page.button('Скачать'));
    expect(files).to.deep.equal([]);
  });

  it('go on after a fault where they were', async () => {
    const files = catchFiles();
    const shop = await scenario();
    await shop.set([NO_STREAM]);
    const page = await openChoice(backendAt(shop.url));
    const lost = {status: 503, text: ''};
    await shop.set([NO_STREAM, {match: {...LIST, after: 1}, answer: lost}]);
    take(page, 'CSV');
    await page.untilText('Сервис не отвечает. Прочитано строк: 0, отсюда можно продолжить.');
    expect(page.announced).to.include('отсюда можно продолжить');
    await expectAccessible(page);
    expect(files).to.deep.equal([]);
    await shop.set([]);
    page.button('Продолжить').click();
    await page.untilText('Строк: 36. Итоги сошлись с итогами программы.');
    expect((await files[0]!.blob.text()).match(/R-\d+/g)).to.have.length(36);
  });

  it('are typed cells in XLSX', async () => {
    const files = catchFiles();
    const page = await openChoice(many(45));
    take(page, 'XLSX');
    await page.untilText('Строк: 45. Итоги сошлись с итогами программы.');
    expect(files[0]!.name).to.equal('вознаграждения-2026-10-23-2026-11-21.xlsx');
    expect(files[0]!.blob.type).to.equal('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it('are on paper what people read, without the page around', async () => {
    const page = await openChoice(commissionsBackend(), {attributes: {period: '2026-10-01/2026-11-21'}});
    take(page, 'Печать');
    await page.untilText('Страницы готовы. Строк: 8. Итоги сошлись с итогами программы.');
    const paper = page.root.querySelector<HTMLIFrameElement>('.print-frame')!.contentDocument!;
    const cells = (row: Element): string[] => [...row.children].map(({textContent}) => even(textContent));
    expect([paper.title, paper.documentElement.lang]).to.deep.equal(['Вознаграждения', 'ru']);
    expect(cells(paper.querySelector('thead tr')!)).to.deep.equal([
      ...['Дата', 'Заказ', 'Оффер', 'Статус', 'База', 'Ставка', 'Вознаграждение', 'Выплата'],
    ]);
    expect([...paper.querySelectorAll('tbody tr')].map(cells)[3]).to.deep.equal([
      ...['16 нояб. 2026 г., 12:00', 'R-46388', 'Корректировка · Карта «Бриз»', 'Подтверждено'],
      ...['—', '—', '−315,75 ₽', ''],
    ]);
    const foot = [...paper.querySelectorAll('dl')].at(-1)!;
    expect(even(foot.textContent)).to.include('Всего строк 8 На проверке 1 500,00 ₽ (1) В холде 2 184,60 ₽ (1)');
    const sheet = paper.adoptedStyleSheets[0]!;
    expect(sheet.cssRules.length).to.be.above(5);
  });

  it('beyond what a form takes are CSV', async () => {
    const page = await openChoice(countless(20_001));
    expect(choice(page).slice(1)).to.deep.equal([
      'CSV Сколько угодно строк',
      'XLSX До 20 000 строк, а здесь 20 001',
      'Печать До 1 000 строк, а здесь 20 001',
    ]);
    const disabled = [...page.root.querySelectorAll<HTMLButtonElement>('.file-choice button')].map(
      (button) => button.disabled,
    );
    expect(disabled).to.deep.equal([false, true, true]);
    await expectAccessible(page);
  });

  it('are found to be too many where nobody had counted them', async () => {
    const files = catchFiles();
    const page = await openChoice(countless(1_001, false));
    expect(choice(page)[0]).to.equal('Весь выбранный список, а не только то, что показано.');
    take(page, 'Печать');
    await page.untilText('Напечатать можно до 1 000 строк, а здесь их больше. В CSV поместятся все.');
    page.button('Скачать CSV').click();
    await page.untilText('Строк: 1 001.');
    expect((await files[0]!.blob.text()).match(/cm_\d+/g)).to.have.length(1_001);
  });

  it('tell when their totals are not those of the programme', async () => {
    catchFiles();
    const backend = many(30);
    const lying = withCommissions(backend, {
      list: async (query, options) => {
        const page = await backend.commissions!.list(query, options);
        return page.summary ? {...page, summary: page.summary.map((one) => ({...one, count: one.count + 1}))} : page;
      },
    });
    const page = await openChoice(lying);
    take(page, 'CSV');
    await page.untilText('итоги файла отличаются от итогов программы');
    await expectAccessible(page);
  });

  it('are no file where an answer cannot be written, and nothing breaks', async () => {
    const files = catchFiles();
    const backend = many(30);
    const broken = withCommissions(backend, {
      list: async (query, options) => {
        const page = await backend.commissions!.list(query, options);
        const nonsense = {amount: {amount: null, currency: 'RUB'}, offer: undefined} as unknown as Commission;
        return query.totals === false ? {...page, items: page.items.map((row) => ({...row, ...nonsense}))} : page;
      },
    });
    const page = await openChoice(broken);
    for (const form of ['CSV', 'XLSX', 'Печать']) {
      take(page, form);
      await page.until(() => page.root.querySelector('.strip') !== null, 'what came of it');
      expect(even(page.root.querySelector('.strip-text')!.textContent)).to.equal('Не удалось подготовить файл');
      expect(page.hasButton('Продолжить')).to.equal(false);
      page.button('Закрыть').click();
      await page.until(() => page.root.querySelector('.strip') === null, 'nothing told any more');
    }
    expect(files).to.deep.equal([]);
    expect(page.rows).to.have.length(20);
  });

  for (const [locale, download, busy, done] of [
    ['ru', 'Скачать', 'Готовим CSV', 'Итоги сошлись с итогами программы.'],
    ['en', 'Download', 'Preparing the CSV', 'Its totals agree with those of the programme.'],
  ] as const) {
    it(`want keys only, and what comes of them is heard, ${locale}`, async () => {
      const files = catchFiles();
      const page = await openList(many(30), {locale});
      const heard: string[] = [];
      const status = page.root.querySelector('.widget > [role=status]')!;
      const listening = new MutationObserver(() => heard.push(page.announced));
      listening.observe(status, {childList: true, characterData: true, subtree: true});
      const focusedName = (): string => {
        const {focused} = page;
        return (focused?.ariaLabel ?? even(focused?.textContent ?? '')) || 'nothing';
      };
      page.button(download).focus();
      await sendKeys({press: 'Enter'});
      await page.until(() => page.root.querySelector('.file-choice button') !== null, 'the choice of a form');
      const stops: string[] = [];
      const tab = async (): Promise<void> => {
        await sendKeys({press: 'Tab'});
        stops.push(focusedName().split(' ')[0]!);
      };
      await tab();
      await tab();
      await tab();
      await sendKeys({down: 'Shift'});
      await tab();
      await tab();
      await sendKeys({up: 'Shift'});
      expect(stops).to.deep.equal(['CSV', 'XLSX', locale === 'ru' ? 'Печать' : 'Print', 'XLSX', 'CSV']);
      await sendKeys({press: 'Enter'});
      await page.untilText(done);
      expect(files).to.have.length(1);
      expect(focusedName()).to.equal(download);
      listening.disconnect();
      expect(heard[0]).to.equal(busy);
      expect(heard.at(-1)).to.include(done);
    });
  }

  it('end with the widget', async () => {
    const files = catchFiles();
    const shop = await scenario();
    await shop.set([NO_STREAM]);
    const page = await openChoice(backendAt(shop.url));
    await shop.set([{match: {...LIST, after: 1}, delayMs: 300}]);
    take(page, 'CSV');
    await page.until(() => page.hasButton('Отменить'), 'the way to cancel');
    page.element.remove();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(files).to.deep.equal([]);
  });
});
