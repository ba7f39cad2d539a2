import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import {catchFiles} from '../testing/caught-files.js';
import {even, expectAccessible} from '../testing/page.js';
import type {OpenOptions} from '../testing/page.js';
import {payoutsBackend, withPayouts} from './testing/payouts-data.js';
import {openList} from './testing/payouts-page.js';
import type {PayoutsPage} from './testing/payouts-page.js';

async function openStatement(options: OpenOptions = {}, backend = payoutsBackend()): Promise<PayoutsPage> {
  const page = await openList(backend, options);
  page.root.querySelector<HTMLElement>('[popovertarget=payout-statement]')!.click();
  await page.until('the months', () => page.root.querySelector('#statement-month') !== null);
  return page;
}

function make(page: PayoutsPage, form: string): void {
  const found = [...page.root.querySelectorAll<HTMLElement>('.file-choice button')].find(
    (button) => even(button.textContent) === form,
  );
  found!.click();
}

async function chooseMonth(page: PayoutsPage, month: string): Promise<void> {
  const months = page.root.querySelector<HTMLSelectElement>('#statement-month')!;
  months.value = month;
  expect(months.value).to.equal(month);
  months.dispatchEvent(new Event('change'));
  await page.element.updateComplete;
}

const outcome = (page: PayoutsPage): string => even(page.root.querySelector('.file-what')?.textContent ?? '');

async function untilTold(page: PayoutsPage, text: string): Promise<void> {
  await page.until(text, () => outcome(page) === text);
}

describe('the statement of a month', () => {
  it('is the month before this one as CSV, with what stands under it', async () => {
    const files = catchFiles();
    const page = await openStatement();
    const months = page.root.querySelector<HTMLSelectElement>('#statement-month')!;
    expect([months.value, even(months.selectedOptions[0]!.textContent)]).to.deep.equal(['2026-10', 'окт. 2026 г.']);
    await expectAccessible(page);
    make(page, 'CSV');
    await untilTold(page, 'Выписка готова. Выплат: 3.');
    expect(page.announced).to.equal('Выписка готова. Выплат: 3.');
    expect(files[0]!.name).to.equal('выписка-по-выплатам-2026-10.csv');
    const lines = (await files[0]!.blob.text()).split('\r\n');
    expect(lines.slice(3, 8)).to.deep.equal([
      'Период;2026-10-01 – 2026-10-31',
      'Часовой пояс;"Europe/Moscow, Москва (UTC+3)"',
      'Данные на;2026-11-21 14:32',
      '',
      'Выплата;Создана;Статус;Статус изменён;Способ;Счёт;Вознаграждения;Сумма;Комиссия;Налог;К получению;Валюта;Причина',
    ]);
    expect(lines.slice(8, 11).map((line) => line.split(';').slice(0, 4).join(';'))).to.deep.equal([
      'P-2103;2026-10-20 12:00;Отменена;2026-10-20 15:00',
      'P-2102;2026-10-15 12:00;Ошибка;2026-10-17 09:00',
      'P-2101;2026-10-08 12:00;Выплачена;2026-10-11 15:00',
    ]);
    expect(lines[10]).to.include(';74500,00;350,00;');
    expect(lines.slice(11)).to.deep.equal(['', 'Всего выплат;3', 'Итого;74500,00;RUB', '']);
  });

  it('is a worksheet and a page of paper, of the month that is chosen', async () => {
    const files = catchFiles();
    const page = await openStatement({locale: 'en'});
    await chooseMonth(page, '2026-11');
    make(page, 'XLSX');
    await untilTold(page, 'The statement is ready. Payouts: 3.');
    expect(files[0]!.name).to.equal('statement-of-payouts-2026-11.xlsx');
    await chooseMonth(page, '2026-10');
    make(page, 'Print');
    await untilTold(page, 'The statement is ready. Payouts: 3.');
    const paper = page.root.querySelector<HTMLIFrameElement>('.print-frame')!.contentDocument!;
    const cells = [...paper.querySelectorAll('tbody tr:last-child td')].map(({textContent}) => even(textContent));
    expect([cells[0], cells[1], cells[4], cells[5]]).to.deep.equal(['P-2101', '8 Oct 2026', '₽74,500.00', '₽350.00']);
    const facts = [...paper.querySelectorAll('dl:first-of-type dd')].map(({textContent}) => even(textContent));
    expect(facts.slice(2)).to.deep.equal(['1 – 31 Oct 2026', 'Europe/Moscow, Moscow (UTC+3)', '21 Nov 2026, 14:32']);
    expect(even(paper.querySelector('dl:last-of-type')!.textContent)).to.equal('Payouts in all 3 Total ₽74,500.00');
  });

  it('is none where nothing was paid out, and says so when it could not be made', async () => {
    const files = catchFiles();
    const page = await openStatement();
    await chooseMonth(page, '2026-09');
    make(page, 'CSV');
    await untilTold(page, 'В этом месяце выплат не создавали.');

    const backend = payoutsBackend();
    const failing = withPayouts(backend, {
      list: (query, options) =>
        query.period ? Promise.reject(new BackendError('unavailable', 'Gone.')) : backend.payouts!.list(query, options),
    });
    const other = await openStatement({}, failing);
    make(other, 'CSV');
    await untilTold(other, 'Не удалось подготовить выписку');
    expect(files).to.deep.equal([]);
  });
});
