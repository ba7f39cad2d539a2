import {expect, fixture, html} from '@open-wc/testing';
import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {Account, Balance as Answer, Money, PartnerBackend, Session} from '@kabinet/contract';
import type {RuntimeOptions} from '../runtime/options.js';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {SESSION, bareBackend, said, until} from '../testing/probe.js';
import {Balance} from './balance.js';
import {ACCOUNT as AMOUNTS, money} from './testing/balance-data.js';

customElements.define('tested-balance', Balance);

const ACCOUNT: Account = {
  ...AMOUNTS,
  counts: {pending: 312, onHold: 21, available: 2, requested: 5, paid: 1000},
  nextRelease: {date: '2026-11-24', amount: money('18420.00')},
};

const ANSWER: Answer = {
  meta: {asOf: '2026-11-20T22:30:00Z', timeZone: 'Europe/Moscow'},
  accounts: [ACCOUNT],
  nextPayout: {
    id: 'po_1',
    number: 'P-2116',
    date: '2026-11-26',
    amount: money('60000.00'),
    status: 'in_review',
    method: {ru: 'СБП', en: 'Faster payments'},
  },
  minimumPayout: money('1000.00'),
};

interface Case extends Partial<Omit<RuntimeOptions, 'backend'>> {
  answer?: Partial<Answer>;
  session?: Partial<Session>;
  backend?: PartnerBackend;
  width?: number;
}

let runtime: Runtime | undefined;

async function place({answer, session, backend, width = 1000, ...options}: Case = {}): Promise<Balance> {
  const given =
    backend ??
    bareBackend({
      session: async () => ({...SESSION, ...session}),
      balance: async () => ({...ANSWER, ...answer}),
    });
  runtime = createRuntime({backend: given, locale: 'ru', scheme: 'light', debug: true, ...options});
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = new Balance();
  element.runtime = runtime;
  box.append(element);
  await until('the balance', () => element.shadowRoot!.querySelector('[part=pipeline], [part=empty]'));
  return element;
}

/** What each element of this kind says. */
const all = (element: Balance, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((one) =>
    one.textContent.replace(/[\s\u00a0\u202f]+/g, ' ').trim(),
  );

const links = (element: Balance): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=link]'),
];

describe('kabinet-balance', () => {
  afterEach(() => runtime?.core.dispose());

  it('shows what is available, the next payout and the way of the money', async () => {
    const element = await place();
    expect(all(element, '[part=available]')).to.deep.equal(['Доступно к выводу 118 204,30 ₽ Выплата от 1 000,00 ₽']);
    expect(all(element, '[part=next]')).to.deep.equal([
      'Следующая выплата до 26 нояб. 60 000,00 ₽ На проверке P-2116 СБП',
    ]);
    expect(all(element, '.pipeline-head span')).to.deep.equal(['Ещё не выплачено 416 932,70 ₽', 'Уже у вас']);
    expect(all(element, '[part=station]')).to.deep.equal([
      'На проверке 96 410,00 ₽ 312 вознаграждений решение за программой',
      'В холде 142 318,40 ₽ 21 вознаграждение 24 нояб. освободится 18 420,00 ₽',
      'Доступно 118 204,30 ₽ 2 вознаграждения войдёт в новую выплату',
      'В выплате 60 000,00 ₽ 5 вознаграждений P-2116 придёт до 26 нояб.',
      'Выплачено 1 846 320,00 ₽ 1 000 вознаграждений за всё время',
    ]);
    expect(all(element, '[part=proof]')).to.deep.equal([
      'Сходится: 96 410,00 + 142 318,40 + 118 204,30 + 60 000,00 = 416 932,70 ₽; вместе с выплаченным заработано 2 263 252,70 ₽',
    ]);
  });

  it('says that the next payout is the first of several under way', async () => {
    const element = await place({answer: {nextPayout: {...ANSWER.nextPayout, amount: money('45000.00')}}});
    expect(all(element, '[part=station]')[3]).to.equal(
      'В выплате 60 000,00 ₽ 5 вознаграждений первая, P-2116, до 26 нояб.',
    );
  });

  it('speaks English', async () => {
    const element = await place({locale: 'en', scheme: 'dark'});
    expect(all(element, '[part=available]')).to.deep.equal([
      'Available to withdraw ₽118,204.30 Payouts from ₽1,000.00',
    ]);
    expect(all(element, '[part=next]')).to.deep.equal([
      'Next payout by 26 Nov ₽60,000.00 In review P-2116 Faster payments',
    ]);
    expect(all(element, '[part=station]').slice(0, 3)).to.deep.equal([
      'Pending ₽96,410.00 312 commissions the programme decides',
      'On hold ₽142,318.40 21 commissions ₽18,420.00 will be released on 24 Nov',
      'Available ₽118,204.30 2 commissions goes into a new payout',
    ]);
    expect(all(element, '[part=proof]')).to.deep.equal([
      'It adds up: 96,410.00 + 142,318.40 + 118,204.30 + 60,000.00 = ₽416,932.70; with what is paid, you have earned ₽2,263,252.70',
    ]);
    await expect(element).to.be.accessible();
  });

  it('draws a river where there is room, and says what it shows', async () => {
    const element = await place({width: 860});
    const river = element.shadowRoot!.querySelector<SVGElement>('[part=river]')!;
    expect(river.checkVisibility()).to.equal(true);
    expect(river.getAttribute('aria-label')!.replace(/\u00a0/g, ' ')).to.equal(
      'Путь денег: На проверке 96 410,00 ₽, В холде 142 318,40 ₽, Доступно 118 204,30 ₽, В выплате 60 000,00 ₽, Выплачено 1 846 320,00 ₽',
    );
    expect(river.querySelectorAll('path[d^=M]')).to.have.length(6);
    expect(element.shadowRoot!.querySelector('.bar')!.checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
  });

  for (const width of [562, 830]) {
    it(`lets it flow down beside its stations at ${width} px, a reach for each row`, async () => {
      const element = await place({width});
      const visible = [...element.shadowRoot!.querySelectorAll('[part=river]')].filter((one) => one.checkVisibility());
      expect(visible).to.have.length(1);
      expect(visible[0]!.classList.contains('is-down')).to.equal(true);
      const {top, height} = visible[0]!.getBoundingClientRect();
      const rows = [...element.shadowRoot!.querySelectorAll('[part=station]')];
      expect(rows.map((row) => Math.round(row.getBoundingClientRect().top - top))).to.deep.equal(
        [0, 0.2, 0.4, 0.6, 0.8].map((part) => Math.round(part * height)),
      );
      expect(element.shadowRoot!.querySelector('.bar')!.checkVisibility()).to.equal(false);
      await expect(element).to.be.accessible();
    });
  }

  it('draws bars where there is no room for a river', async () => {
    const element = await place({width: 550});
    const rivers = [...element.shadowRoot!.querySelectorAll('[part=river]')];
    expect(rivers.some((river) => river.checkVisibility())).to.equal(false);
    const bars = [...element.shadowRoot!.querySelectorAll('.bar > rect')].map((bar) => bar.getAttribute('width'));
    expect(bars).to.deep.equal(['23.1%', '34.1%', '28.4%', '14.4%']);
    await expect(element).to.be.accessible();
  });

  it('shows a newcomer the way that the money will take, and adds up no zeros', async () => {
    const zero = money('0.00');
    const nothing = {
      ...ACCOUNT,
      pending: zero,
      onHold: zero,
      available: zero,
      requested: zero,
      paid: zero,
      earned: zero,
    };
    const {nextRelease: _, counts: __, ...untouched} = nothing;
    const element = await place({
      backend: bareBackend({balance: async () => ({meta: ANSWER.meta, accounts: [untouched]})}),
    });
    expect(all(element, '[part=station]')).to.deep.equal([
      'На проверке 0,00 ₽ продажу сначала проверяют',
      'В холде 0,00 ₽ потом ждут конца срока возврата',
      'Доступно 0,00 ₽ теперь их можно получить',
      'В выплате 0,00 ₽ уже на пути к вам',
      'Выплачено 0,00 ₽ за всё время',
    ]);
    expect(all(element, '[part=proof]')[0]).not.to.contain('=');
    const drawn = [...element.shadowRoot!.querySelectorAll('[part=river] path, .bar rect')].map((one) => one.outerHTML);
    expect(drawn.join()).not.to.match(/NaN|Infinity/);
    await expect(element).to.be.accessible();
  });

  it('shows it in the currency of the programme where the backend has no account yet', async () => {
    const element = await place({backend: bareBackend()});
    expect(all(element, '[part=available]')).to.deep.equal(['Доступно к выводу 0,00 ₽']);
  });

  it('says so when everything is paid out', async () => {
    const zero = money('0.00');
    const paidOut = {...ACCOUNT, pending: zero, onHold: zero, available: zero, requested: zero, earned: ACCOUNT.paid};
    const element = await place({answer: {accounts: [paidOut]}});
    expect(all(element, '[part=proof]')).to.deep.equal(['Всё заработанное выплачено: 1 846 320,00 ₽.']);
  });

  it('says how much is missing for a payout', async () => {
    const available = money('335.24');
    const element = await place({answer: {accounts: [{...ACCOUNT, available}]}});
    expect(said(element)).to.contain('Выплата от 1 000,00 ₽, не хватает 664,76 ₽');
    expect(all(element, '[part=station]')[2]).to.contain('до выплаты не хватает 664,76 ₽');
  });

  it('tells a payout that is only foreseen by the schedule', async () => {
    const nextPayout = {date: '2026-12-10', amount: money('118204.30')};
    const payoutSchedule = {ru: '10-го числа каждого месяца', en: 'the 10th of each month'};
    const programmes = SESSION.programmes.map((programme) => ({...programme, payoutSchedule}));
    const element = await place({answer: {nextPayout}, session: {programmes}});
    expect(all(element, '[part=next]')).to.deep.equal([
      'Следующая выплата 10 дек. 118 204,30 ₽ По графику: 10-го числа каждого месяца',
    ]);
    expect(all(element, '[part=station]')[2]).to.contain('войдёт в выплату 10 дек.');
    runtime?.core.dispose();
    const without = await place({answer: {nextPayout}});
    expect(all(without, '[part=next]')).to.deep.equal(['Следующая выплата 10 дек. 118 204,30 ₽ По графику']);
  });

  it('does not promise a day that has passed', async () => {
    const nextPayout = {...ANSWER.nextPayout, date: '2026-11-19'};
    const element = await place({answer: {nextPayout}});
    expect(all(element, '[part=next]')[0]).to.contain('ожидалась 19 нояб.');
    expect(all(element, '[part=station]')[3]).to.contain('P-2116 ожидалась 19 нояб.');
  });

  it('says that no payout is planned', async () => {
    const {nextPayout: _nextPayout, minimumPayout: _minimumPayout, ...rest} = ANSWER;
    const element = await place({backend: bareBackend({balance: async () => rest})});
    expect(all(element, '[part=next]')).to.deep.equal(['Следующая выплата Пока не назначена']);
    expect(all(element, '[part=available]')).to.deep.equal(['Доступно к выводу 118 204,30 ₽']);
  });

  it('shows a status that it does not know by its own name', async () => {
    const element = await place({answer: {nextPayout: {...ANSWER.nextPayout, status: 'teleported'}}});
    expect(all(element, '[part=status]')).to.deep.equal(['teleported']);
  });

  it('explains what is carried over, and takes it off', async () => {
    const account: Account = {
      ...ACCOUNT,
      pending: money('0.00'),
      onHold: money('20.00'),
      available: money('0.00'),
      requested: money('0.00'),
      carryOver: money('-343.12'),
      earned: money('1845996.88'),
    };
    const element = await place({answer: {accounts: [account]}});
    expect(said(element)).to.contain(
      'Перенос: −343,12 ₽. Возвраты после выплаты превысили доступную сумму. Разница зачтётся из следующих вознаграждений.',
    );
    expect(all(element, '.pipeline-head span')[0]).to.equal('Зачтётся из следующих вознаграждений 323,12 ₽');
    expect(said(element)).to.contain('Выплата от 1 000,00 ₽, не хватает 1 343,12 ₽');
    expect(all(element, '[part=proof]')[0]).to.contain('0,00 + 20,00 + 0,00 + 0,00 − 343,12 = −323,12 ₽; ');
    await expect(element).to.be.accessible();
  });

  it('does not say of figures that they add up when they do not', async () => {
    const element = await place({answer: {accounts: [{...ACCOUNT, earned: money('2263252.71')}]}});
    expect(said(element)).to.contain('Ещё не выплачено 416 932,70 ₽');
    expect(said(element)).not.to.contain('Сходится');
  });

  it('shows what is unknown as such, and never as zero', async () => {
    const unknown = null as unknown as Money;
    const account = {...ACCOUNT, requested: unknown, available: unknown};
    const element = await place({answer: {accounts: [account], nextPayout: {date: '2026-11-26'}}});
    expect(all(element, '[part=available] .amount')).to.deep.equal(['—']);
    expect(all(element, '[part=next] .amount')).to.deep.equal(['—']);
    expect(all(element, '[part=station]')[3]).to.contain('В выплате — ');
    expect(said(element)).to.contain('Ещё не выплачено —');
    expect(said(element)).not.to.contain('Сходится');
    await expect(element).to.be.accessible();
  });

  it('has a way for each currency, also for one that nobody knows', async () => {
    const nothing = {pending: money('0', 'USDT'), requested: money('0', 'USDT'), paid: money('0', 'USDT')};
    const tether = {
      ...nothing,
      currency: 'USDT',
      onHold: money('0.0012', 'USDT'),
      available: money('5', 'USDT'),
      earned: money('5.0012', 'USDT'),
    };
    const other: Account = {
      currency: 'XXZ',
      pending: money('1', 'XXZ'),
      onHold: money('0', 'XXZ'),
      available: money('2', 'XXZ'),
      requested: money('0', 'XXZ'),
      paid: money('3', 'XXZ'),
      earned: money('6', 'XXZ'),
    };
    const element = await place({answer: {accounts: [ACCOUNT, tether, other]}});
    expect(all(element, '[part=available] .amount')).to.deep.equal(['118 204,30 ₽', '5,00 USDT', '2,00 XXZ']);
    expect(all(element, '[part=next]')).to.have.length(1);
    expect(all(element, '[part=proof]').slice(1)).to.deep.equal([
      'Сходится: 0,00 + 0,0012 + 5,00 + 0,00 = 5,0012 USDT; вместе с выплаченным заработано 5,0012 USDT',
      'Сходится: 1,00 + 0,00 + 2,00 + 0,00 = 3,00 XXZ; вместе с выплаченным заработано 6,00 XXZ',
    ]);
    await expect(element).to.be.accessible();
  });

  for (const width of [280, 360, 560, 700, 840, 1280]) {
    it(`keeps figures of any size exact and inside ${width} px`, async () => {
      const account: Account = {
        ...ACCOUNT,
        pending: money('1000000000000000.00'),
        available: money('12345678901234567890.12'),
        earned: money('12346678901236616528.52'),
      };
      const nextPayout = {...ANSWER.nextPayout, amount: money('12345678901234567890.12')};
      const element = await place({answer: {accounts: [account], nextPayout}, width});
      expect(all(element, '[part=available] .amount')).to.deep.equal(['12 345 678 901 234 567 890,12 ₽']);
      expect(said(element)).to.contain('= 12 346 678 901 234 770 208,52 ₽');
      const widget = element.shadowRoot!.querySelector('.widget')!;
      expect(widget.scrollWidth).to.be.at.most(width);
    });
  }

  it('leads to the payouts where the page can show them', async () => {
    const targets: unknown[] = [];
    const element = await place({navigate: (target) => targets.push(target)});
    const [number, history] = links(element);
    expect(number!.ariaLabel).to.equal('Открыть выплату P-2116');
    number!.click();
    expect(history!.textContent.replace(/\s+/g, ' ').trim()).to.equal('История выплат');
    history!.click();
    expect(targets).to.deep.equal([{widget: 'payouts', id: 'po_1'}, {widget: 'payouts'}]);
    await expect(element).to.be.accessible();
  });

  it('offers no way that the page has not', async () => {
    expect(links(await place())).to.have.length(0);
  });

  it('promises nothing to a partner whose payouts are off', async () => {
    const element = await place({session: {partner: {...SESSION.partner, status: 'suspended'}}});
    expect(said(element)).to.contain('Аккаунт приостановлен');
    expect(all(element, '[part=station]')[2]).to.equal('Доступно 118 204,30 ₽ 2 вознаграждения');
  });

  it('adds up in sight for every partner of the sample', async () => {
    for (const partner of [SAMPLE_PARTNERS.large, SAMPLE_PARTNERS.small]) {
      for (const programme of Object.values(SAMPLE_PROGRAMMES)) {
        const element = await place({backend: memoryBackend({partner}), programme});
        expect(said(element), `${partner} ${programme}`).to.contain('Сходится: ');
        runtime?.core.dispose();
      }
    }
  });
});
