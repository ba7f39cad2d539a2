import {expect} from '@open-wc/testing';
import type {Json, JsonEdit} from '../../../backends/src/testing/json-edits.js';
import {until} from '../testing/probe.js';
import {answersOf, faultsOf, mutate, mutationsAt, openWhole} from './testing/mutated-answers.js';
import {WatchedStats} from './testing/watched-stats.js';

let stats: WatchedStats;

const root = (): ShadowRoot => stats.element.shadowRoot!;
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** What a tile says, by its name. */
function tile(name: string): string {
  const found = [...root().querySelectorAll('.tile')].find(
    (one) => one.querySelector('.tile-name')?.textContent.trim() === name,
  );
  return plain(found?.querySelector('.tile-value')?.textContent ?? '');
}

const change = (path: string, edits: readonly JsonEdit[]): Promise<void> =>
  mutate(
    stats,
    edits.map((edit) => ({path, edit})),
  );

describe('kabinet-stats before data that is not as it should be', () => {
  afterEach(() => stats.close());

  for (const path of ['/report', '/session']) {
    it(`R15: shows figures or one card, whatever field of ${path} is missing, null or of another type`, async function () {
      this.timeout(120_000);
      stats = await openWhole();
      const mutations = await mutationsAt(stats, path);
      expect(mutations.length).to.be.greaterThan(100);
      for (const mutation of mutations) {
        await mutate(stats, [mutation]);
        expect(faultsOf(stats), JSON.stringify(mutation)).to.deep.equal([]);
      }
      await mutate(stats, []);
      await until('figures again', () => stats.clicks > 0);
    });
  }

  it('R15: overlooks fields that it does not know', async () => {
    stats = await WatchedStats.open();
    const before = stats.clicks;
    await change('/report', [
      {pointer: '/weather', set: {rain: null}},
      {pointer: '/totals/weather', set: 3},
    ]);
    expect(stats.clicks).to.equal(before);
    expect(faultsOf(stats)).to.deep.equal([]);
  });

  it('R16: makes no zero of money that is null or not there', async () => {
    stats = await WatchedStats.open();
    for (const edit of [
      {pointer: '/totals/earnings', set: null},
      {pointer: '/totals/earnings', remove: true},
    ] as const) {
      await change('/report', [edit]);
      expect(tile('Заработано'), JSON.stringify(edit)).to.equal('—');
    }
    await change('/report', [{pointer: '/totals/earnings', set: [{amount: '', currency: 'RUB'}]}]);
    expect(tile('Заработано')).to.equal('—');
    expect(stats.text).to.contain('Не удалось обновить');
  });

  const amounts: readonly (readonly [amount: string, shown: string])[] = [
    ['1000000000000000', '1 000 000 000 000 000,00 ₽'],
    ['12345678901234567890.12', '12 345 678 901 234 567 890,12 ₽'],
    ['1000000000000000000000', '1 000 000 000 000 000 000 000,00 ₽'],
    ['-0.00', '0,00 ₽'],
    ['0.30', '0,30 ₽'],
    ['-5.10', '−5,10 ₽'],
  ];
  it('R17: shows every digit of an amount, within its tile', async () => {
    stats = await WatchedStats.open();
    for (const [amount, shown] of amounts) {
      await change('/report', [{pointer: '/totals/earnings', set: [{amount, currency: 'RUB'}]}]);
      expect(tile('Заработано'), amount).to.equal(shown);
      const cut = [...root().querySelectorAll('.tile')].filter((one) => one.scrollWidth > one.clientWidth);
      expect(cut, amount).to.deep.equal([]);
    }
  });

  it('R18: shows a row once that the answer has twice', async () => {
    stats = await openWhole();
    const rows = () => [...root().querySelectorAll('.row-name')].map(({textContent}) => plain(textContent));
    const before = rows();
    const answers = await answersOf(stats, '/report');
    const [twice] = answers.flatMap((answer) => (answer as {rows?: Json[]}).rows?.slice(0, 3) ?? []);
    const doubled = answers.flatMap((answer) => (answer as {rows?: Json[]}).rows ?? []);
    await change('/report', [{pointer: '/rows', set: [twice!, ...doubled]}]);
    expect(rows()).to.deep.equal(before);
  });

  const currencies: readonly (readonly [currency: string, amount: string, shown: string])[] = [
    ['JPY', '1234', '1 234 ¥'],
    ['KWD', '1.234', '1,234 KWD'],
    ['RUB', '1234.5', '1 234,50 ₽'],
    ['USDT', '1.5', '1,50 USDT'],
    ['BTC', '0.00001234', '0,00001234 BTC'],
    ['XXZ', '7.5', '7,50 XXZ'],
  ];
  it('R34: writes amounts of any currency with its decimals, or its code', async () => {
    stats = await WatchedStats.open();
    for (const [currency, amount, shown] of currencies) {
      await change('/report', [{pointer: '/totals/earnings', set: [{amount, currency}]}]);
      expect(tile('Заработано'), currency).to.equal(shown);
    }
  });
});
