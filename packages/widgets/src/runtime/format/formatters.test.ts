import {expect} from '@open-wc/testing';
import type {CurrencyDeclaration} from '@kabinet/contract';
import {createFormatters} from './formatters.js';
import type {Formatters} from './formatters.js';

const NBSP = '\u00a0';
const MINUS = '\u2212';

function formatters(locale: string, currencies: CurrencyDeclaration[] = []): Formatters {
  return createFormatters({locale, timeZone: 'Europe/Moscow', currencies, today: '2026-11-21'});
}

/** Intl chooses between several blanks from version to version. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}

const rub = (amount: string) => ({amount, currency: 'RUB'});

describe('money', () => {
  const cases: [amount: string, currency: string, ru: string, en: string][] = [
    ['1234.56', 'RUB', '1 234,56 ₽', '₽1,234.56'],
    ['0', 'RUB', '0,00 ₽', '₽0.00'],
    ['-1234.5', 'RUB', `${MINUS}1 234,50 ₽`, `${MINUS}₽1,234.50`],
    ['12345678901234567890.12', 'RUB', '12 345 678 901 234 567 890,12 ₽', '₽12,345,678,901,234,567,890.12'],
    ['0.0042', 'RUB', '0,0042 ₽', '₽0.0042'],
    ['1500', 'JPY', '1 500 ¥', '¥1,500'],
    ['1.5', 'KWD', '1,500 KWD', 'KWD 1.500'],
    ['10', 'USD', '10,00 $', '$10.00'],
    ['10', 'CAD', '10,00 CA$', 'CA$10.00'],
    ['10', 'SEK', '10,00 SEK', 'SEK 10.00'],
    ['10', 'KZT', '10,00 ₸', '₸10.00'],
    ['1234.5', 'USDT', '1 234,50 USDT', '1,234.50 USDT'],
    ['0.00012', 'BTC', '0,00012000 BTC', '0.00012000 BTC'],
    ['7', 'XXZ', '7,00 XXZ', '7.00 XXZ'],
  ];

  for (const [amount, currency, ru, en] of cases) {
    it(`${amount} ${currency}`, () => {
      expect(plain(formatters('ru').money({amount, currency}))).to.equal(ru);
      expect(plain(formatters('en-GB').money({amount, currency}))).to.equal(en);
    });
  }

  it('writes an operator’s currency with its own sign and digits', () => {
    const format = formatters('ru', [{code: 'BONUS', digits: 0, symbol: 'Б'}]);
    expect(plain(format.money({amount: '1200', currency: 'BONUS'}))).to.equal('1 200 Б');
    expect(format.moneyDigits('BONUS')).to.equal(0);
    expect(format.moneyDigits('USDT')).to.equal(2);
  });

  it('keeps the sign on one line with the amount', () => {
    expect(formatters('ru').money({amount: '5', currency: 'USDT'})).to.equal(`5,00${NBSP}USDT`);
  });

  it('is cut where the fraction begins', () => {
    const {before, fraction, after} = formatters('ru').moneyParts(rub('384742.8'));
    expect([plain(before), fraction, plain(after)]).to.deep.equal(['384 742', ',80', ' ₽']);
    expect(formatters('en-GB').moneyParts(rub('1.5'))).to.deep.equal({before: '₽1', fraction: '.50', after: ''});
    const yen = formatters('en-GB').moneyParts({amount: '1500', currency: 'JPY'});
    expect(yen).to.deep.equal({before: '¥1,500', fraction: '', after: ''});
  });

  it('is rounded on axes only', () => {
    expect(plain(formatters('ru').compactMoney(24_000, 'RUB'))).to.equal('24 тыс. ₽');
    expect(formatters('en-GB').compactMoney(1_250_000, 'RUB')).to.equal('₽1.3M');
    expect(plain(formatters('ru').compactMoney(24_000, 'USDT'))).to.equal('24 тыс. USDT');
  });
});

describe('numbers', () => {
  it('are written by the language', () => {
    const [ru, en] = [formatters('ru'), formatters('en-GB')];
    expect(plain(ru.count(48216))).to.equal('48 216');
    expect(en.count(48216)).to.equal('48,216');
    expect(ru.count(1.5)).to.equal('1,5');
    expect(plain(ru.percent('0.0266'))).to.equal('2,66 %');
    expect(en.percent(0.123, {digits: 1})).to.equal('12.3%');
    expect(plain(ru.percent(-0.123, {digits: 1, signed: true}))).to.equal(`${MINUS}12,3 %`);
    expect(ru.decimal('0.2345', 2)).to.equal('0,23');
    expect(plain(ru.compact(1_200_000))).to.equal('1,2 млн');
    expect(en.compact(24_000)).to.equal('24K');
    expect(plain(ru.quantity({value: '1500', unit: 'баллов'}))).to.equal('1 500 баллов');
  });

  it('are listed by the language', () => {
    expect(formatters('ru').list(['Россия', 'Сербия', 'Кипр'])).to.equal('Россия, Сербия и Кипр');
    expect(formatters('en-GB').list(['one', 'two'])).to.equal('one and two');
  });
});

describe('dates', () => {
  const [ru, en] = [formatters('ru'), formatters('en-GB')];

  it('name the year when it is not this one', () => {
    expect(plain(ru.date('2026-11-14'))).to.equal('14 нояб.');
    expect(plain(en.date('2026-11-14'))).to.equal('14 Nov');
    expect(plain(ru.date('2025-11-14'))).to.equal('14 нояб. 2025 г.');
    expect(plain(ru.date('2026-11-14', 'weekday'))).to.equal('сб, 14 нояб.');
    expect(plain(ru.date('2026-11-14', 'spoken'))).to.equal('суббота, 14 ноября');
    expect(plain(en.date('2026-11-14', 'long'))).to.equal('14 November');
  });

  it('keep a number and its month on one line', () => {
    expect(ru.date('2025-11-14', 'spoken')).to.equal('пятница, 14\u00a0ноября 2025\u00a0г.');
    expect(en.date('2026-11-14')).to.equal('14\u00a0Nov');
  });

  it('join into ranges', () => {
    expect(plain(ru.dateRange({from: '2026-10-23', to: '2026-11-21'}))).to.equal('23 окт. – 21 нояб.');
    expect(plain(en.dateRange({from: '2026-10-23', to: '2026-11-21'}))).to.equal('23 Oct – 21 Nov');
    expect(plain(ru.dateRange({from: '2026-11-21', to: '2026-11-21'}))).to.equal('21 нояб.');
    expect(plain(ru.dateRange({from: '2025-12-30', to: '2026-01-02'}))).to.contain('2025');
  });

  it('follow the programme’s clocks, not the visitor’s', () => {
    expect(ru.time('2026-11-21T11:32:00Z')).to.equal('14:32');
    expect(plain(ru.dateTime('2026-11-20T22:05:00Z'))).to.equal('21 нояб., 01:05');
    expect(plain(en.dateTime('2025-12-31T20:59:00Z'))).to.equal('31 Dec 2025, 23:59');
    expect(ru.dayOf('2026-11-20T22:05:00Z')).to.equal('2026-11-21');
  });

  it('name the zone by its place and distance from UTC', () => {
    const at = '2026-11-21T11:32:00Z';
    expect(ru.zone(at)).to.equal('Москва (UTC+3)');
    expect(en.zone(at)).to.equal('Moscow (UTC+3)');
    const zone = (locale: string, timeZone: string) =>
      createFormatters({locale, timeZone, currencies: [], today: '2026-11-21'}).zone(at);
    expect(zone('en-GB', 'America/New_York')).to.equal(`New York (UTC${MINUS}5)`);
    expect(zone('en-GB', 'Asia/Kathmandu')).to.match(/\(UTC\+5:45\)$/);
    expect(zone('ru', 'UTC')).to.equal('UTC');
  });
});
