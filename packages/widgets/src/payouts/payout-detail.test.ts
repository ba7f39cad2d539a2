import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {PayoutDetail} from '@kabinet/contract';
import {payoutsBackend, withChanges, withPayouts} from './testing/payouts-data.js';
import {openList, openPayouts} from './testing/payouts-page.js';

const money = (amount: string) => ({amount, currency: 'RUB'});

describe('kabinet-payouts: the detail', () => {
  it('adds up from the parts to what arrived', async () => {
    const page = await openList(payoutsBackend());
    await page.show('P-2101');
    expect(page.lines('receipt')).to.deep.equal([
      'Вознаграждения 1 75 000,00 ₽',
      '− Возвраты и корректировки 1 500,00 ₽',
      '= Сумма выплаты 74 500,00 ₽',
      '− Комиссия 350,00 ₽',
      '= Вы получили 74 150,00 ₽',
    ]);
    expect(page.lines('notice')).to.deep.equal(['Выплачена 11 октября']);
    expect(page.lines('timeline')).to.deep.equal([
      'Запланирована 8 окт., 12:00',
      'Готовится 10 окт., 09:00',
      'Выплачена 11 окт., 15:00',
    ]);
    expect(page.lines('facts')).to.deep.equal([
      'Способ СБП •• 4417',
      'Что внутри 2 вознаграждения',
      'Документы Подтверждение выплаты Состав выплаты',
    ]);
    await page.isAccessible();
  });

  it('says what is expected of one that is on its way', async () => {
    const page = await openList(payoutsBackend(), {locale: 'en', scheme: 'dark'});
    await page.show('P-2106');
    expect(page.lines('receipt')).to.deep.equal([
      'Commissions 1 ₽60,000.00',
      '= Payout ₽60,000.00',
      '− Fee ₽0.00',
      '= You will receive ₽60,000.00',
    ]);
    expect(page.lines('notice')).to.deep.equal(['In review since 19 November', 'The money arrives by 26 November.']);
    expect(page.lines('timeline')).to.deep.equal([
      'Requested 19 Nov, 12:00',
      'In review 19 Nov, 15:30',
      'The money is yours expected: by 26 Nov',
    ]);
    expect(page.root.querySelector('[aria-current=step]')!.textContent).to.contain('In review');
    await page.isAccessible();
  });

  it('says why one failed and what became of the money', async () => {
    const page = await openList(payoutsBackend());
    await page.show('P-2102');
    expect(page.lines('notice')).to.deep.equal([
      'Ошибка 17 октября',
      'Банк не принял перевод',
      'Сумма вернулась на баланс: 40 000,00 ₽. Она войдёт в следующую выплату.',
    ]);
    expect(page.lines('receipt')).to.deep.equal(['Вознаграждения 1 40 000,00 ₽', '= Сумма выплаты 40 000,00 ₽']);
  });

  it('does not say of parts that they add up when they do not', async () => {
    const page = await openList(withChanges(payoutsBackend(), {amount: money('74500.01')}));
    await page.show('P-2101');
    expect(page.lines('receipt')[2]).to.equal('Сумма выплаты 74 500,01 ₽');
    expect(page.detail!.textContent).to.contain('не составляют всю сумму');
  });

  it('opens and closes by its row, and gives focus back', async () => {
    const page = await openList(payoutsBackend());
    const opened: unknown[] = [];
    page.element.addEventListener('kabinet-payout-opened', ({detail}) => opened.push(detail));
    await page.show('P-2102');
    expect(opened).to.deep.equal([{id: 'po_2'}]);
    expect(page.opener('P-2102').ariaExpanded).to.equal('true');
    expect(page.root.activeElement).to.equal(page.detail);
    expect(page.detail!.ariaLabel).to.equal('Выплата P-2102');
    page.press('Escape');
    await page.until('no detail', () => !page.detail);
    expect(page.root.activeElement).to.equal(page.opener('P-2102'));
    expect(page.opener('P-2102').ariaExpanded).to.equal('false');
    await page.show('P-2101');
    page.button('Закрыть').click();
    await page.until('no detail', () => !page.detail);
    page.root.querySelectorAll<HTMLElement>('tbody .cell-amount')[5]!.click();
    await page.until('the detail by its row', () => page.detail);
    page.opener('P-2101').click();
    await page.until('no detail', () => !page.detail);
  });

  it('is a sheet where there is no room beside the list', async () => {
    const page = await openList(payoutsBackend(), {width: 360});
    await page.until('its width', () => page.root.querySelector('tbody tr')!.clientWidth < 400);
    page.opener('P-2101').click();
    await page.until('the sheet', () => page.root.querySelector('dialog[open] [part=receipt]'));
    await page.isAccessible();
    page.button('Закрыть').click();
    await page.until('no sheet', () => !page.detail);
    await page.until('focus', () => page.root.activeElement === page.opener('P-2101'));
  });

  it('is opened by the page, also before anything is loaded', async () => {
    const page = await openPayouts(payoutsBackend());
    await page.element.show('po_1');
    await page.until('the detail', () => page.lines('receipt').length === 5);
    expect(page.detail!.ariaLabel).to.equal('Выплата P-2101');
  });

  it('closes when another list is shown', async () => {
    const page = await openList(payoutsBackend());
    await page.show('P-2101');
    page.choose('Не прошли');
    await page.until('no detail', () => !page.detail && page.rows.length === 2);
  });

  it('leads to the commissions inside where the page can show them, and where they are', async () => {
    const targets: unknown[] = [];
    const page = await openList(payoutsBackend(), {navigate: (target) => targets.push(target)});
    await page.show('P-2101');
    page.button('2 вознаграждения').click();
    await page.until('the page', () => targets.length > 0);
    expect(targets).to.deep.equal([{widget: 'commissions', payout: 'po_1'}]);
    await page.show('P-2102');
    await page.until('the other', () => page.lines('facts').includes('Что внутри 1 вознаграждение'));
    expect(page.root.querySelector('[part=facts] button')).to.equal(null);
  });

  it('is out of the way when it is a sheet before them', async () => {
    const sheets: (Element | null)[] = [];
    const page = await openList(payoutsBackend(), {
      width: 360,
      navigate: () => sheets.push(page.root.querySelector('dialog[open]')),
    });
    await page.until('its width', () => page.root.querySelector('tbody tr')!.clientWidth < 400);
    page.opener('P-2101').click();
    await page.until('the sheet', () => page.lines('facts').some((line) => line.includes('2 вознаграждения')));
    page.button('2 вознаграждения').click();
    await page.until('the page', () => sheets.length > 0);
    expect(sheets).to.deep.equal([null]);
  });

  it('asks the support on demand', async () => {
    const questions: unknown[] = [];
    const page = await openList(payoutsBackend(), {support: (context) => questions.push(context)});
    await page.show('P-2102');
    page.button('Спросить о P-2102').click();
    expect(questions).to.deep.equal([{widget: 'payouts', id: 'po_2'}]);
  });

  it('links to documents that are safe to follow, and only to them', async () => {
    const documents: PayoutDetail['documents'] = [
      {label: {ru: 'Акт', en: 'Statement'}, url: 'https://files.example/act.pdf'},
      {label: 'Чек', url: 'java\tscript:alert(1)'},
      {label: 'Счёт', url: '/relative'},
    ];
    const page = await openList(withChanges(payoutsBackend(), {documents}));
    await page.show('P-2101');
    const links = [...page.detail!.querySelectorAll('a')];
    expect(links.map(({href}) => href)).to.deep.equal(['https://files.example/act.pdf']);
    expect(links[0]!.rel).to.equal('noopener noreferrer');
    expect(page.lines('facts').at(-1)).to.equal('Документы Акт Чек Счёт');
    await page.isAccessible();
  });

  it('is not offered where the backend has none', async () => {
    const page = await openList(withPayouts(payoutsBackend(), {get: null}));
    expect(page.numbers[0]).to.equal('P-2106');
    expect(page.root.querySelector('.payout-open')).to.equal(null);
  });

  it('can be tried again when it did not load', async () => {
    let broken = true;
    const backend = payoutsBackend();
    const page = await openList(
      withPayouts(backend, {
        get: (query, options) =>
          broken
            ? Promise.reject(new BackendError('unavailable', 'x', {requestId: '9F3K-20D7'}))
            : backend.payouts!.get!(query, options),
      }),
    );
    page.opener('P-2101').click();
    await page.untilText('Не удалось загрузить выплату');
    expect(page.text).to.contain('Код 9F3K-20D7');
    await page.isAccessible();
    broken = false;
    page.button('Повторить').click();
    await page.until('the receipt', () => page.lines('receipt').length === 5);
  });

  it('never shows one payout under the name of another', async () => {
    let offline = false;
    const backend = payoutsBackend();
    const page = await openList(
      withPayouts(backend, {
        get: (query, options) =>
          offline ? Promise.reject(new BackendError('offline', 'x')) : backend.payouts!.get!(query, options),
      }),
    );
    await page.show('P-2101');
    offline = true;
    page.opener('P-2102').click();
    await page.untilText('Нет соединения');
    expect(page.detail!.ariaLabel).to.equal('Выплата P-2102');
    expect(page.lines('receipt')).to.deep.equal([]);
  });
});
