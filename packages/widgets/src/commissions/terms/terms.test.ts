import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {BackendError} from '@kabinet/contract';
import type {Money, PartnerBackend, Plan, PlanLine, Terms} from '@kabinet/contract';
import {even, expectAccessible} from '../../testing/page.js';
import {commissionsBackend} from '../testing/commissions-data.js';
import {openList} from '../testing/commissions-page.js';
import type {CommissionsPage} from '../testing/commissions-page.js';

const rub = (amount: string): Money => ({amount, currency: 'RUB'});
const percent = (rate: string) => ({kind: 'percent', rate}) as const;

function line(terms: Partial<Terms> & Pick<Terms, 'rule'>, rest: Partial<PlanLine> = {}): PlanLine {
  const offer = {id: 'of_fund', name: {ru: 'Инвестиции с нуля', en: 'First investments'}};
  return {offer, terms: {event: 'sale', holdDays: 0, ...terms}, currency: 'RUB', ...rest};
}

const planOf = (...lines: PlanLine[]): Plan => ({
  meta: {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'},
  lines,
});

function withPlan(plan: PartnerBackend['plan']): PartnerBackend {
  return {...commissionsBackend(), ...(plan && {plan})};
}

/** The sheet with the terms, as it is read. */
async function terms(page: CommissionsPage, name = 'Условия'): Promise<HTMLElement> {
  page.button(name).click();
  await page.until(() => page.root.querySelector('.plan') !== null, 'the terms');
  return page.root.querySelector<HTMLElement>('.plan')!;
}

const items = (from: ParentNode, selector: string): string[] =>
  [...from.querySelectorAll(selector)].map((one) => even(one.textContent));

const LADDER = line(
  {
    rule: {
      kind: 'tiered',
      by: 'volume',
      window: 'month',
      split: true,
      tiers: [
        {from: '0', reward: percent('6')},
        {from: '50000', reward: percent('8')},
      ],
    },
    holdDays: 14,
    excluded: ['shipping', 'tax', 'wrapping'],
  },
  {
    offer: {id: 'of_card', name: {ru: 'Карта «Бриз»', en: 'The Breeze card'}},
    tier: {
      by: 'volume',
      window: 'month',
      reached: '49880.00',
      tier: {from: '0', reward: percent('6')},
      next: {tier: {from: '50000', reward: percent('8')}, missing: '120.00'},
    },
  },
);

const SENTENCES: readonly (readonly [what: string, line: PlanLine, ru: readonly string[], en: readonly string[]])[] = [
  [
    'a rate',
    line({rule: percent('8'), holdDays: 1, firstSaleOnly: true, cap: rub('500.00')}),
    [
      '8 % за первую покупку клиента',
      'За следующие покупки клиента вознаграждения нет.',
      'Холд: 1 день после события.',
      'Не больше 500,00 ₽ за одну продажу.',
    ],
    [
      '8% for the customer’s first purchase',
      'Later purchases of the customer earn nothing.',
      'Hold: 1 day after the event.',
      'At most ₽500.00 for one sale.',
    ],
  ],
  [
    'an amount for each lead',
    line({event: 'lead', rule: {kind: 'fixed', amount: rub('450.00')}, holdMonths: 1}),
    ['450,00 ₽ за каждую заявку', 'Холд: до конца следующего месяца.'],
    ['₽450.00 for each lead', 'Hold: until the end of the next month.'],
  ],
  [
    'a hybrid',
    line({
      rule: {kind: 'hybrid', amount: rub('300.00'), rate: '5.5', amountOnce: true},
      holdDays: 21,
      holdMonths: 2,
      recurringMonths: 12,
    }),
    [
      '300,00 ₽ + 5,5 % с каждой продажи',
      'Фиксированная часть — только за первую покупку клиента.',
      'С покупок клиента в течение 12 месяцев после первой.',
      'Холд: 21 день после события.',
      'Холд: до конца месяца через 2 месяца после события.',
      'Из двух сроков действует более поздний.',
    ],
    [
      '₽300.00 + 5.5% for each sale',
      'The flat part is for the customer’s first purchase only.',
      'For purchases of a customer within 12 months of the first one.',
      'Hold: 21 days after the event.',
      'Hold: until the end of the month 2 months after the event.',
      'Whichever of the two is later.',
    ],
  ],
  [
    'a share of a result',
    line({rule: {kind: 'revshare', rate: '25', negative: 'carry'}, holdDays: 3, vat: {rate: '20', mode: 'added'}}),
    [
      'Доля дохода: 25 %',
      'Отрицательный результат вычитается из следующих.',
      'Сверх вознаграждения начисляется НДС 20 %.',
      'Холд: 3 дня после события.',
    ],
    [
      'Revenue share: 25%',
      'A result below zero is taken off the next ones.',
      'VAT of 20% is paid on top.',
      'Hold: 3 days after the event.',
    ],
  ],
  [
    'a ladder',
    LADDER,
    [
      '6 % – 8 % с продажи, по ступеням',
      'Ступень зависит от оборота за календарный месяц.',
      'Каждая часть заказа считается по своей ступени.',
      'Не считается: доставка, налог и wrapping.',
      'Холд: 14 дней после события.',
    ],
    [
      '6% – 8% for a sale, by tiers',
      'The tier depends on the volume of the calendar month.',
      'Each part of an order counts by its own tier.',
      'Does not count: delivery, tax and wrapping.',
      'Hold: 14 days after the event.',
    ],
  ],
];

describe('kabinet-commissions: the terms', () => {
  for (const [what, one, ru, en] of SENTENCES) {
    it(`are told in plain words: ${what}`, async () => {
      for (const [locale, name, expected] of [
        ['ru', 'Условия', ru],
        ['en', 'Terms', en],
      ] as const) {
        const page = await openList(
          withPlan(() => Promise.resolve(planOf(one))),
          {locale},
        );
        const sheet = await terms(page, name);
        expect(items(sheet, '.plan-line > .strong, .plan-conditions li')).to.deep.equal(expected);
      }
    });
  }

  it('show the tier now, the next one and what is missing', async () => {
    const page = await openList(withPlan(() => Promise.resolve(planOf(LADDER))));
    const sheet = await terms(page);
    expect(items(sheet, '.plan-ladder li')).to.deep.equal(['6 % сейчас', '8 % при обороте от 50 000,00 ₽']);
    expect(sheet.querySelector('.plan-ladder [aria-current=step]')?.textContent).to.include('сейчас');
    expect(items(sheet, '.tier-place .caption')).to.deep.equal(['Ещё 120,00 ₽ оборота до ступени 8 %.']);
    expect(sheet.textContent).to.include('Валюта вознаграждений: RUB.');
    await expectAccessible(page);
  });

  it('show what is left of a month', async () => {
    const month = {earned: rub('3200.00'), left: rub('1800.00'), ends: '2026-11-30T21:00:00Z'};
    const one = line({rule: percent('8'), monthCap: rub('5000.00')}, {month});
    const page = await openList(withPlan(() => Promise.resolve(planOf(one))));
    const sheet = await terms(page);
    expect(items(sheet, '.plan-conditions li')).to.include('Не больше 5 000,00 ₽ в месяц.');
    expect(items(sheet, '.tier-place .caption')).to.deep.equal([
      'До предела осталось 1 800,00 ₽. Новый месяц начнётся 1 декабря.',
    ]);
    expect([sheet.querySelector('meter')!.value, sheet.querySelector('meter')!.max]).to.deep.equal([3200, 5000]);
  });

  it('open from a commission with those of its offer; focus comes back', async () => {
    const page = await openList(withPlan(() => Promise.resolve(planOf(LADDER, line({rule: percent('5')})))));
    await page.explain('R-48213');
    page.button('Условия этого оффера').focus();
    const sheet = await terms(page, 'Условия этого оффера');
    expect(items(sheet, '.plan-name')).to.deep.equal(['Карта «Бриз»']);
    page.button('Все условия').click();
    await page.until(() => items(sheet, '.plan-name').length === 2, 'the terms of all offers');
    await sendKeys({press: 'Escape'});
    await page.until(() => page.root.querySelector('.plan') === null, 'an end');
    expect(even(page.focused!.textContent)).to.equal('Условия этого оффера');
    expect(page.isExplaining).to.equal(true);
  });

  it('say so when there are none, and when they do not come', async () => {
    const empty = await openList(withPlan(() => Promise.resolve(planOf())));
    expect(even((await terms(empty)).textContent)).to.equal('Программа пока не назвала условий.');
    let fails = true;
    const failing = (): Promise<Plan> =>
      fails ? Promise.reject(new BackendError('unavailable', 'no')) : Promise.resolve(planOf(LADDER));
    const page = await openList(withPlan(failing));
    page.button('Условия').click();
    await page.untilText('Не удалось загрузить условия');
    fails = false;
    page.button('Повторить').click();
    await page.until(() => page.root.querySelector('.plan-ladder') !== null, 'the terms');
  });

  it('are not offered where the backend does not tell them', async () => {
    const {plan: _plan, ...backend} = commissionsBackend();
    const page = await openList(backend);
    expect(page.hasButton('Условия')).to.equal(false);
    await page.explain('R-48213');
    expect(page.hasButton('Условия этого оффера')).to.equal(false);
  });
});
