import {expect} from '@open-wc/testing';
import {commissionFor} from '@kabinet/contract';
import type {CommissionDetail, CommissionInput, ExplanationStep, Money, PartnerBackend, Terms} from '@kabinet/contract';
import {commissionsBackend, withCommissions} from './testing/commissions-data.js';
import {expectAccessible} from '../testing/page.js';
import {openList} from './testing/commissions-page.js';
import type {CommissionsPage} from './testing/commissions-page.js';

const rub = (amount: string): Money => ({amount, currency: 'RUB'});
const percent = (rate: string) => ({kind: 'percent', rate}) as const;
const terms = (rest: Partial<Terms> & Pick<Terms, 'rule'>): Terms => ({event: 'sale', holdDays: 0, ...rest});

/** The backend, but every commission is what the rules give for this. */
function earning(input: Omit<CommissionInput, 'isFirstSale' | 'digits'>): PartnerBackend {
  const earned = commissionFor({isFirstSale: true, digits: 2, ...input});
  if ('refused' in earned) throw new Error(earned.refused);
  const {amount, steps, tier, vat} = earned;
  const explanation = {steps: [...steps] as ExplanationStep[], ...(tier && {tier}), ...(vat && {vat})};
  return withDetail({amount, explanation, rule: input.terms.rule});
}

function withDetail(parts: Partial<CommissionDetail>): PartnerBackend {
  const backend = commissionsBackend();
  return withCommissions(backend, {
    get: async (query, options) => ({...(await backend.commissions!.get!(query, options)), ...parts}),
  });
}

async function explained(backend: PartnerBackend, locale = 'ru'): Promise<CommissionsPage> {
  const page = await openList(backend, {locale});
  await page.explain('R-48213');
  return page;
}

describe('kabinet-commissions: every kind of rule explains itself', () => {
  const LADDER: Terms = terms({
    rule: {
      kind: 'tiered',
      by: 'volume',
      window: 'month',
      tiers: [
        {from: '0', reward: percent('6')},
        {from: '50000', reward: percent('8')},
      ],
    },
  });

  it('a tier, the way to the next one, and what it would have given more', async () => {
    const input = {terms: LADDER, order: {amount: rub('6000.00')}, state: {volume: rub('42000.00')}};
    const page = await explained(earning(input));
    expect(page.lines('receipt')).to.deep.equal([
      'Сумма заказа 6 000,00 ₽',
      '× Ступень 6 %',
      '= Вознаграждение 360,00 ₽',
    ]);
    expect(page.part('tier')).to.equal(
      'Ступень 6 % Оборот за месяц48 000,00 ₽ 48 000,00 ₽ ' +
        'Ещё 2 000,00 ₽ оборота до ступени 8 %. По следующей ступени вышло бы на 120,00 ₽ больше.',
    );
    const bar = page.root.querySelector('meter')!;
    expect([bar.value, bar.max]).to.deep.equal([48_000, 50_000]);
    await expectAccessible(page);
    const english = await explained(earning(input), 'en');
    expect(english.part('tier')).to.equal(
      'Tier 6% Volume this month₽48,000.00 ₽48,000.00 ' +
        'Another ₽2,000.00 of volume to the tier of 8%. The next tier would have given ₽120.00 more.',
    );
  });

  it('the highest tier', async () => {
    const input = {terms: LADDER, order: {amount: rub('1000.00')}, state: {volume: rub('50000.00')}};
    expect((await explained(earning(input))).part('tier')).to.equal(
      'Ступень 8 % при обороте от 50 000,00 ₽ Оборот за месяц51 000,00 ₽ 51 000,00 ₽ Это высшая ступень.',
    );
  });

  const COUNTED: [done: number, next: string][] = [
    [0, 'Ещё 19 конверсий до ступени 700,00 ₽. По следующей ступени вышло бы на 200,00 ₽ больше.'],
    [16, 'Ещё 3 конверсии до ступени 700,00 ₽. По следующей ступени вышло бы на 200,00 ₽ больше.'],
    [18, 'Ещё 1 конверсия до ступени 700,00 ₽. По следующей ступени вышло бы на 200,00 ₽ больше.'],
    [19, 'Следующая конверсия будет уже по ступени 700,00 ₽. По следующей ступени вышло бы на 200,00 ₽ больше.'],
  ];
  for (const [done, next] of COUNTED) {
    it(`conversions that are missing after ${done}`, async () => {
      const reward = (amount: string) => ({kind: 'fixed', amount: rub(amount)}) as const;
      const tiers = [
        {from: '1', reward: reward('500.00')},
        {from: '21', reward: reward('700.00')},
      ];
      const rule = {kind: 'tiered', by: 'count', window: 'all_time', tiers} as const;
      const page = await explained(
        earning({terms: {...terms({rule: {...rule, tiers: [...tiers]}}), event: 'lead'}, state: {count: done}}),
      );
      const reached = String(done + 1);
      expect(page.part('tier')).to.equal(`Ступень 500,00 ₽ Конверсии за всё время${reached} ${reached} ${next}`);
    });
  }

  it('parts of a sale in several tiers', async () => {
    const rule = {...LADDER.rule, split: true} as Terms['rule'];
    const input = {
      terms: {...LADDER, rule},
      order: {amount: rub('10000.50')},
      state: {volume: rub('48000.00')},
    };
    expect((await explained(earning(input))).lines('receipt')).to.deep.equal([
      'Сумма заказа 10 000,50 ₽',
      '= База 10 000,50 ₽',
      'Ступень 2 000,00 ₽ × 6 % 120,00 ₽',
      '+ Ступень 8 000,50 ₽ × 8 % 640,04 ₽',
      '= Вознаграждение 760,04 ₽',
    ]);
  });

  it('a hybrid, in the list too, with both of its parts', async () => {
    const backend = commissionsBackend();
    const rule = {kind: 'hybrid', amount: rub('450.00'), rate: '6'} as const;
    const list: NonNullable<PartnerBackend['commissions']>['list'] = async (query, options) => {
      const page = await backend.commissions!.list(query, options);
      return {...page, items: page.items.map((row) => ({...row, rule}))};
    };
    for (const [locale, words] of [
      ['ru', '450,00 ₽ + 6 %'],
      ['en', '₽450.00 + 6%'],
    ] as const) {
      const page = await openList(withCommissions(backend, {list}), {locale});
      const cell = page.root.querySelector('tbody .cell-rate')!;
      expect(cell.textContent.trim().replaceAll('\u00a0', ' ')).to.equal(words);
    }
  });

  it('a hybrid, its parts, and a rounded result', async () => {
    const rule = {kind: 'hybrid', amount: rub('300.00'), rate: '5.5', amountOnce: true} as const;
    const page = await explained(earning({terms: terms({rule}), order: {amount: rub('1234.56')}}));
    expect(page.lines('receipt')).to.deep.equal([
      'Сумма заказа 1 234,56 ₽',
      '× Ставка 5,5 %',
      '+ Фиксированная сумма 300,00 ₽',
      '= Вознаграждение до округления 367,9008 ₽ 367,90 ₽',
    ]);
    expect(page.text).to.include(
      'Гибридная ставка: 300,00 ₽ + 5,5 %. Фиксированная часть — только за первую покупку клиента.',
    );
  });

  it('what negative results carry, and what is waived', async () => {
    const rule = {kind: 'revshare', rate: '25', negative: 'carry'} as const;
    const input = {terms: terms({rule}), order: {amount: rub('4000.00')}, state: {carried: rub('-1000.00')}};
    const page = await explained(earning(input));
    expect(page.lines('receipt')).to.deep.equal([
      'Сумма заказа 4 000,00 ₽',
      '− Перенесено с прошлого 1 000,00 ₽',
      '= Чистый результат 3 000,00 ₽',
      '× Ставка 25 %',
      '= Вознаграждение 750,00 ₽',
    ]);
    expect(page.text).to.include('Доля дохода 25 %. Отрицательный результат вычитается из следующих.');
    const forgiven = await explained(
      earning({terms: terms({rule: {...rule, negative: 'waive'}}), order: {amount: rub('-80.00')}}),
    );
    expect(forgiven.lines('receipt')).to.deep.equal([
      'Сумма заказа −80,00 ₽',
      '+ Отрицательный остаток не учитывается 80,00 ₽',
      '= Чистый результат 0,00 ₽',
      '× Ставка 25 %',
      '= Вознаграждение 0,00 ₽',
    ]);
    expect(forgiven.text).to.include('Отрицательный результат прощается и не переносится.');
  });

  it('what does not count, tax on top, and caps', async () => {
    const page = await explained(
      earning({
        terms: terms({
          rule: percent('10'),
          excluded: ['shipping'],
          vat: {rate: '20', mode: 'added'},
          cap: rub('100.00'),
          monthCap: rub('1000.00'),
        }),
        order: {amount: rub('1300.00'), parts: [{code: 'shipping', amount: rub('300.00')}]},
        state: {monthEarned: rub('950.00')},
      }),
    );
    expect(page.lines('receipt')).to.deep.equal([
      'Сумма заказа 1 300,00 ₽',
      '− Доставка не входит в базу 300,00 ₽',
      '= База 1 000,00 ₽',
      '× Ставка 10 %',
      '= Без НДС 100,00 ₽',
      '+ НДС 100,00 ₽ × 20 % 20,00 ₽',
      '= Без учёта предела 120,00 ₽',
      '− Сверх предела 20,00 ₽',
      '− Сверх предела за месяц 50,00 ₽',
      '= Вознаграждение 50,00 ₽',
    ]);
  });

  it('tax that is contained', async () => {
    const vat = {rate: '20', mode: 'included'} as const;
    const input = {terms: terms({rule: percent('10'), vat}), order: {amount: rub('1200.00')}};
    expect((await explained(earning(input))).text).to.include('В том числе НДС 20 %: 20,00 ₽, без НДС 100,00 ₽.');
    expect((await explained(earning(input), 'en')).text).to.include('VAT of 20% included: ₽20.00, net ₽100.00.');
  });

  it('a share of a sub-partner’s commission', async () => {
    const page = await explained(
      withDetail({
        type: 'sub_partner',
        subPartner: {level: 2, name: 'Студия «Глина»'},
        explanation: {
          steps: [
            {operator: 'start', code: 'sub_commission', amount: rub('2000.00')},
            {operator: 'times', code: 'rate', rate: '5'},
            {operator: 'equals', code: 'commission', amount: rub('100.00'), emphasis: 'total'},
          ],
        },
      }),
    );
    expect(page.lines('receipt')).to.deep.equal([
      'Вознаграждение сабпартнёра 2 000,00 ₽',
      '× Ставка 5 %',
      '= Вознаграждение 100,00 ₽',
    ]);
    expect(page.lines('facts').slice(0, 3)).to.deep.equal([
      'Сумма заказа 41 900,00 ₽',
      'Сабпартнёр Студия «Глина»',
      'Уровень 2',
    ]);
  });
});
