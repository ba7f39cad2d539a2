import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {BackendError, EXPLANATION_CODES} from '@kabinet/contract';
import type {CommissionDetail, PartnerBackend} from '@kabinet/contract';
import type {NavigationTarget, SupportContext} from '../runtime/options.js';
import {commissionsBackend, withCommissions} from './testing/commissions-data.js';
import {even, expectAccessible} from '../testing/page.js';
import {openCommissions, openList} from './testing/commissions-page.js';

/** The backend, but every detail has these parts. */
function withDetail(parts: Partial<CommissionDetail>): PartnerBackend {
  const backend = commissionsBackend();
  return withCommissions(backend, {
    get: async (query, options) => ({...(await backend.commissions!.get!(query, options)), ...parts}),
  });
}

const rub = (amount: string) => ({amount, currency: 'RUB'});

describe('kabinet-commissions: why an amount is what it is', () => {
  it('is a receipt, the status in a sentence, a timeline and the details', async () => {
    const page = await openList(commissionsBackend());
    await page.explain('R-48213');
    expect(even(page.explanation.ariaLabel)).to.equal('Почему 2 184,60 ₽');
    expect(even(page.explanation.querySelector('.detail-about')!.textContent)).to.equal('R-48213 · Карта «Бриз»');
    expect(page.lines('receipt')).to.deep.equal([
      'Оборот по карте 41 900,00 ₽',
      '− Переводы не входит по п. 3.2 правил 4 900,00 ₽',
      '− Скидка не входит в базу 590,00 ₽',
      '= База 36 410,00 ₽',
      '× Ставка 6 %',
      '= Вознаграждение 2 184,60 ₽',
    ]);
    expect(page.lines('notice')).to.deep.equal([
      'В холде до 5 декабря',
      'Столько длится срок возврата.',
      'Потом сумма сама станет доступной.',
      'Ожидаемая выплата: ≈ 10 декабря.',
    ]);
    expect(page.lines('timeline')).to.deep.equal([
      'Переход по ссылке 20 окт., 21:04',
      'Продажа 19 нояб., 10:12',
      'Холд закончится 5 дек.',
      'Выплата ≈ 10 дек.',
    ]);
    expect(page.lines('facts')).to.deep.equal([
      'Клиент Иван П. · i•••@mail.example',
      'Ссылка Закреплённый пост',
      'Площадка tg-pin',
      'sub2 nov-26',
    ]);
    await expectAccessible(page);
  });

  it('says the same in English', async () => {
    const page = await openList(commissionsBackend(), {locale: 'en', scheme: 'dark'});
    await page.explain('R-48213');
    expect(even(page.explanation.ariaLabel)).to.equal('Why ₽2,184.60');
    expect(page.lines('receipt')).to.deep.equal([
      'Card turnover ₽41,900.00',
      '− Transfers excluded by rule 3.2 ₽4,900.00',
      '− Discount not part of the base ₽590.00',
      '= Base ₽36,410.00',
      '× Rate 6%',
      '= Commission ₽2,184.60',
    ]);
    expect(page.lines('notice')).to.deep.equal([
      'On hold until 5 December',
      'As long as the refund window.',
      'Then the sum becomes available by itself.',
      'Expected payout: ≈ 10 December.',
    ]);
    expect(page.lines('timeline')).to.deep.equal([
      'Click on your link 20 Oct, 21:04',
      'Sale 19 Nov, 10:12',
      'Hold ends 5 Dec',
      'Payout ≈ 10 Dec',
    ]);
    await expectAccessible(page);
  });

  const NOTICES: [order: string, row: number, notice: string[]][] = [
    [
      'pending',
      1,
      [
        'На проверке',
        'После проверки сумма уйдёт в холд или сразу станет доступной.',
        'Ожидаемая выплата: ≈ 10 декабря.',
      ],
    ],
    ['rejected', 2, ['Отклонено 17 ноября', 'Не первая покупка клиента.']],
    ['reversed', 4, ['Отменено 19 ноября', 'Возврат.']],
    ['approved', 5, ['Подтверждено 4 ноября', 'Ожидаемая выплата: ≈ 10 декабря.']],
    ['in a payout', 6, ['В выплате', 'Деньги ожидаются: ≈ 26 ноября.']],
    ['paid', 7, ['Выплачено 10 ноября']],
  ];
  for (const [status, row, notice] of NOTICES) {
    it(`tells what it means to be ${status}`, async () => {
      const page = await openList(commissionsBackend());
      page.root.querySelectorAll<HTMLElement>('.commission-open')[row]!.click();
      await page.untilExplained();
      expect(page.lines('notice')).to.deep.equal(notice);
    });
  }

  it('ends at zero for what was refused, and asks so', async () => {
    const page = await openList(commissionsBackend());
    await page.explain('R-48140');
    expect(even(page.explanation.textContent)).to.include('Почему 0,00 ₽ вместо 339,00 ₽');
    expect(page.lines('adjustments')).to.deep.equal([
      'Вознаграждение 339,00 ₽',
      '− Отклонено 339,00 ₽',
      '= Осталось 0,00 ₽',
    ]);
  });

  it('shows what a refund left, and leads from one to the other and back', async () => {
    const page = await openList(commissionsBackend());
    page.root.querySelectorAll<HTMLElement>('.commission-open')[7]!.click();
    await page.untilExplained();
    expect(page.lines('adjustments')).to.deep.equal([
      'Вознаграждение 1 263,00 ₽',
      '− Корректировка 315,75 ₽',
      '= Осталось 947,25 ₽',
    ]);
    await expectAccessible(page);
    page.button('Корректировка −315,75 ₽').click();
    await page.untilText('Почему −315,75 ₽ R-46388 · Корректировка · Карта «Бриз»');
    await page.until(() => page.lines('receipt')[0] === 'Вознаграждение −1 263,00 ₽', 'its own steps');
    expect(page.lines('receipt')).to.deep.equal([
      'Вознаграждение −1 263,00 ₽',
      '× Доля возврата в заказе 25 %',
      '= Вознаграждение −315,75 ₽',
    ]);
    expect(page.lines('notice')[1]).to.equal('Возврат части заказа.');
    expect(page.lines('facts')[0]).to.equal('Возвращено клиенту 5 262,50 ₽');
    page.button('исходное вознаграждение').click();
    await page.until(() => page.lines('adjustments').length === 3, 'the original');
  });

  it('has words for every code of the rules, in both languages', async () => {
    const steps = EXPLANATION_CODES.map((code) => ({operator: 'plus', code, amount: rub('1.00')}) as const);
    const wordsIn = async (locale: string): Promise<string[]> => {
      const page = await openList(withDetail({explanation: {steps}}), {locale});
      await page.explain('R-48213');
      return [...page.explanation.querySelectorAll('[part=receipt] dt span:last-child')].map((one) =>
        even(one.textContent),
      );
    };
    expect(await wordsIn('ru')).to.deep.equal([
      'Сумма заказа',
      'Доставка',
      'Налог',
      'Скидка',
      'Не входит в базу',
      'База',
      'Перенесено с прошлого',
      'Перенос отрицательного остатка',
      'Отрицательный остаток не учитывается',
      'Чистый результат',
      'Ставка',
      'Ступень',
      'Фиксированная сумма',
      'Без НДС',
      'НДС',
      'Без учёта предела',
      'Сверх предела',
      'Сверх предела на клиента',
      'Сверх предела за месяц',
      'Вознаграждение сабпартнёра',
      'Доля возврата в заказе',
      'Удержание за все возвраты',
      'Учтено раньше',
      'Остаток после выплаты',
      'Вознаграждение',
    ]);
    expect(await wordsIn('en')).to.deep.equal([
      'Order total',
      'Delivery',
      'Tax',
      'Discount',
      'Not part of the base',
      'Base',
      'Carried over from earlier',
      'Carried forward below zero',
      'Waived below zero',
      'Net result',
      'Rate',
      'Tier',
      'Flat amount',
      'Without VAT',
      'VAT',
      'Without the cap',
      'Above the cap',
      'Above the cap of the customer',
      'Above the cap of the month',
      'Sub-partner’s commission',
      'Refunded share of the order',
      'Taken back for all refunds',
      'Adjusted earlier',
      'Left by a payout',
      'Commission',
    ]);
  });

  it('says so when there is no calculation, and shows the operator’s note', async () => {
    const silent = await openList(withDetail({explanation: {steps: []}, timeline: []}));
    await silent.explain('R-48213');
    expect(silent.text).to.include('Расчёт Программа не прислала расчёт.');
    expect(silent.has('Ход')).to.equal(false);
    const noted = await openList(withDetail({explanation: {steps: [], note: {ru: 'По акции', en: 'Promotion'}}}));
    await noted.explain('R-48213');
    expect(noted.text).to.include('Расчёт По акции');
  });

  it('offers the question, and the payout, where the page takes them', async () => {
    const questions: SupportContext[] = [];
    const targets: NavigationTarget[] = [];
    const page = await openList(commissionsBackend(), {
      support: (context) => questions.push(context),
      navigate: (target) => targets.push(target),
    });
    page.root.querySelectorAll<HTMLElement>('.commission-open')[6]!.click();
    await page.untilExplained();
    expect(page.text).to.include('Не сходится? Задать вопрос по R-47210');
    page.button('Задать вопрос по R-47210').click();
    page.button('P-2116').click();
    expect(questions).to.deep.equal([{widget: 'commissions', id: 'cm_sent'}]);
    expect(targets).to.deep.equal([{widget: 'payouts', id: 'po_2116'}]);
  });

  it('offers neither where the page does not', async () => {
    const page = await openList(commissionsBackend());
    page.root.querySelectorAll<HTMLElement>('.commission-open')[6]!.click();
    await page.untilExplained();
    expect(page.has('Не сходится?')).to.equal(false);
    expect(page.lines('facts')).to.include('Выплата P-2116');
    const buttons = [...page.explanation.querySelectorAll('button')];
    expect(buttons.map((one) => one.ariaLabel ?? one.textContent)).to.deep.equal(['Закрыть', 'Условия этого оффера']);
  });

  it('cannot be asked for where the backend does not explain', async () => {
    const page = await openList(withCommissions(commissionsBackend(), {get: null}));
    expect(page.orders).to.have.length(8);
    expect(page.root.querySelectorAll('.commission-open')).to.have.length(0);
    await expectAccessible(page);
  });
});

describe('kabinet-commissions: opening and closing an explanation', () => {
  it('works from the keyboard; focus goes there and comes back', async () => {
    const page = await openList(commissionsBackend());
    const opened: string[] = [];
    page.element.addEventListener('kabinet-commission-opened', ({detail}) => opened.push(detail.id));
    const opener = page.opener('R-48198');
    expect(even(opener.textContent)).to.equal('R-48198: Почему 1 500,00 ₽');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    opener.focus();
    await sendKeys({press: 'Enter'});
    await page.untilExplained();
    expect(page.focused).to.equal(page.explanation);
    expect(page.opener('R-48198').getAttribute('aria-expanded')).to.equal('true');
    expect(opened).to.deep.equal(['cm_pending']);
    await sendKeys({press: 'Escape'});
    await page.until(() => !page.isExplaining, 'an end');
    expect(page.focused).to.equal(page.opener('R-48198'));

    await sendKeys({press: 'Enter'});
    await page.untilExplained();
    page.button('Закрыть').click();
    await page.until(() => page.focused === page.opener('R-48198'), 'focus in the row');
  });

  it('takes the whole row for its button, and closes it again', async () => {
    const page = await openList(commissionsBackend());
    const row = page.root.querySelectorAll<HTMLElement>('tbody tr')[1]!;
    row.querySelector<HTMLElement>('.cell-base')!.click();
    await page.untilExplained();
    expect(row.className).to.equal('is-current');
    row.querySelector<HTMLElement>('.cell-status')!.click();
    await page.until(() => !page.isExplaining, 'an end');
  });

  it('stands beside the list from 1120 px, before it as a sheet below that', async () => {
    const page = await openList(commissionsBackend(), {width: 1122});
    await page.explain('R-48213');
    const list = page.root.querySelector('.list')!.getBoundingClientRect();
    const beside = page.explanation.getBoundingClientRect();
    expect(beside.left).to.equal(list.right);
    expect(Math.round(beside.width)).to.equal(392);
    const narrower = await openList(commissionsBackend(), {width: 1118});
    await narrower.explain('R-48213');
    expect(narrower.explanation.localName).to.equal('dialog');
  });

  it('is a sheet in a narrow widget; focus comes back from there, too', async () => {
    const page = await openList(commissionsBackend(), {width: 400});
    page.opener('R-48213').focus();
    await page.explain('R-48213');
    expect(page.explanation.localName).to.equal('dialog');
    expect(page.explanation.matches(':modal')).to.equal(true);
    expect(even(page.explanation.querySelector('.dialog-title')!.textContent)).to.equal('Почему 2 184,60 ₽');
    expect(page.lines('receipt')).to.have.length(6);
    await expectAccessible(page);
    await sendKeys({press: 'Escape'});
    await page.until(() => !page.isExplaining, 'an end');
    await page.until(() => page.focused === page.opener('R-48213'), 'focus in the row');
  });

  it('goes on when the widget changes its width', async () => {
    const page = await openList(commissionsBackend(), {width: 400});
    await page.explain('R-48213');
    page.element.parentElement!.style.width = '1200px';
    await page.until(() => page.explanation.localName === 'section', 'a panel');
    expect(page.lines('receipt')).to.have.length(6);
    page.element.parentElement!.style.width = '400px';
    await page.until(() => page.explanation.localName === 'dialog', 'a sheet');
  });

  it('can be opened by the page', async () => {
    const page = await openList(commissionsBackend());
    await page.element.show('cm_held');
    await page.untilExplained();
    expect(page.text).to.include('Почему 2 184,60 ₽ R-48213');
  });

  it('can be opened by the page before anything is loaded', async () => {
    const page = await openCommissions(commissionsBackend());
    await page.element.show('cm_held');
    await page.untilExplained();
    expect(page.text).to.include('Почему 2 184,60 ₽ R-48213');
  });

  it('ends with the list that it belongs to', async () => {
    const page = await openList(commissionsBackend());
    await page.explain('R-48213');
    page.choose('Выплачено');
    await page.until(() => !page.isExplaining && page.rows.length === 1, 'another list');
  });

  it('shows the row’s own words while it waits, and never those of the row before', async () => {
    const backend = commissionsBackend();
    const waiting: (() => void)[] = [];
    const page = await openList(
      withCommissions(backend, {
        get: async (query, options) => {
          if (query.id === 'cm_pending') await new Promise<void>((resolve) => waiting.push(resolve));
          return backend.commissions!.get!(query, options);
        },
      }),
    );
    await page.explain('R-48213');
    page.opener('R-48198').click();
    await page.untilText('Почему 1 500,00 ₽ R-48198 · Накопительный счёт');
    expect(page.root.querySelector('[part=receipt]')).to.equal(null);
    expect(page.explanation.querySelector('.skeleton')).not.to.equal(null);
    waiting.forEach((answer) => answer());
    await page.until(() => page.lines('receipt').length === 2, 'its own receipt');
    expect(page.lines('receipt')).to.deep.equal(['Фиксированная сумма 1 500,00 ₽', '= Вознаграждение 1 500,00 ₽']);
  });

  it('says so when the answer is about another one', async () => {
    const page = await openList(withDetail({id: 'cm_other'}));
    page.opener('R-48213').click();
    await page.untilText('Не удалось загрузить расчёт');
    expect(page.explanation.querySelector('.skeleton')).to.equal(null);
    expect(page.root.querySelector('[part=receipt]')).to.equal(null);
  });

  for (const kind of ['offline', 'unavailable'] as const) {
    it(`says so when the next explanation does not come: ${kind}`, async () => {
      const backend = commissionsBackend();
      let fails = false;
      const page = await openList(
        withCommissions(backend, {
          get: (query, options) =>
            fails ? Promise.reject(new BackendError(kind, kind)) : backend.commissions!.get!(query, options),
        }),
      );
      await page.explain('R-48213');
      fails = true;
      page.opener('R-48198').click();
      await page.untilText(kind === 'offline' ? 'Нет соединения' : 'Не удалось загрузить расчёт');
      expect(even(page.explanation.ariaLabel)).to.equal('Почему 1 500,00 ₽');
      expect(page.explanation.querySelector('.skeleton')).to.equal(null);
      expect(page.root.querySelector('[part=receipt]')).to.equal(null);
      fails = false;
      page.button('Повторить').click();
      await page.until(() => page.lines('receipt').length === 2, 'its own receipt');
    });
  }
});
