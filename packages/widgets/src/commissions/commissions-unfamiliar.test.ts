import {expect} from '@open-wc/testing';
import {checkAnswer, commissionDetailSchema, commissionPageSchema} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {commissionsBackend, withCommissions} from './testing/commissions-data.js';
import {openList} from './testing/commissions-page.js';

/** As many digits as an amount may have. */
const LONG = '123456789012345678901234567890.12';

/** What a backend may send and this version does not know, or what it may leave out or send as null. */
const ROWS = [
  {status: 'frozen_by_bank', type: 'cashback', orderId: 'U-1', amount: {amount: '540.00', currency: 'RUB'}},
  {status: 'approved', orderId: 'U-2', amount: {amount: '0.00000042', currency: 'BTC'}},
  {status: 'approved', orderId: 'U-3', amount: {amount: '500', currency: 'ZORKMID'}},
  {status: 'pending', orderId: 'U-4', sale: null, base: null, rule: null, amount: {amount: LONG, currency: 'RUB'}},
  {status: 'paid', orderId: 'U-5', payout: null, amount: {amount: `-${LONG}`, currency: 'USDT'}},
].map((row, index) => ({
  id: `cm_${index}`,
  programme: 'pg',
  type: 'sale',
  occurredAt: '2026-11-19T07:12:00Z',
  offer: {id: 'of_card', name: 'Карта'},
  link: null,
  subIds: null,
  customer: null,
  reason: null,
  holdUntil: null,
  expectedPayoutDate: null,
  ...row,
}));

const SUMMARY = [
  {status: 'frozen_by_bank', count: 1, amount: [{amount: '540.00', currency: 'RUB'}]},
  {status: 'pending', count: 1, amount: [{amount: LONG, currency: 'RUB'}]},
];

function unfamiliar(): PartnerBackend {
  const meta = {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'};
  const page = {meta, items: ROWS, nextCursor: null, total: 5, summary: SUMMARY};
  const steps = [
    {operator: 'start', code: 'lunar_bonus', amount: {amount: LONG, currency: 'RUB'}},
    {operator: 'times', code: 'rate', rate: null, amount: null},
    {operator: 'equals', code: 'commission', amount: {amount: LONG, currency: 'RUB'}, exact: null},
  ];
  const detail = {...ROWS[3], explanation: {steps, tier: null, vat: null}, timeline: [{code: 'eclipse', at: null}]};
  return withCommissions(commissionsBackend(), {
    list: () => Promise.resolve(checkAnswer(commissionPageSchema, page)),
    get: () => Promise.resolve(checkAnswer(commissionDetailSchema, detail)),
  });
}

describe('kabinet-commissions before what this version does not know', () => {
  it('shows statuses, types and currencies by their own names, and every digit', async () => {
    const page = await openList(unfamiliar(), {width: 1600});
    expect(page.rows.map((row) => [row.at(1), row.at(-2), row.at(-1)])).to.deep.equal([
      ['U-1 cashback · Карта', 'frozen_by_bank', '540,00 ₽'],
      ['U-2 Карта', 'Подтверждено', '0,00000042 BTC'],
      ['U-3 Карта', 'Подтверждено', '500,00 ZORKMID'],
      ['U-4 Карта', 'На проверке', '123 456 789 012 345 678 901 234 567 890,12 ₽'],
      ['U-5 Карта', 'Выплачено', '−123 456 789 012 345 678 901 234 567 890,12 USDT'],
    ]);
    // What is not told is told as such, and never as nothing at all.
    expect(page.rows[3]!.slice(2, 4)).to.deep.equal(['—', '—']);
    expect(page.choices).to.include('frozen_by_bank 1');
    expect(page.totals.at(-1)).to.equal('Итого 2 123 456 789 012 345 678 901 234 568 430,12 ₽');
  });

  it('explains what is told', async () => {
    const page = await openList(unfamiliar(), {width: 1600});
    await page.explain('U-4');
    expect(page.lines('receipt')).to.deep.equal([
      'lunar_bonus 123 456 789 012 345 678 901 234 567 890,12 ₽',
      '× Ставка —',
      '= Вознаграждение 123 456 789 012 345 678 901 234 567 890,12 ₽',
    ]);
    expect(page.part('tier')).to.equal('');
    expect(page.lines('timeline')).to.deep.equal(['eclipse ожидается']);
  });
});
