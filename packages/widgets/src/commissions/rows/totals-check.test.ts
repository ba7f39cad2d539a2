import {expect} from '@open-wc/testing';
import type {Commission, Money, PartnerBackend} from '@kabinet/contract';
import {expectAccessible} from '../../testing/page.js';
import type {Summary} from '../commissions.model.js';
import {bareCommission} from '../testing/bare-commission.js';
import {commissionsBackend, withCommissions} from '../testing/commissions-data.js';
import {openList} from '../testing/commissions-page.js';
import {mismatchesOf} from './totals-check.js';

const rub = (amount: string): Money => ({amount, currency: 'RUB'});

function row(status: string, amount: Money): Commission {
  return bareCommission({id: `${status}-${amount.amount}-${amount.currency}`, status, amount});
}

const ROWS = [
  row('approved', rub('0.10')),
  row('approved', rub('0.20')),
  row('approved', {amount: '0.000000000000000001', currency: 'ETH'}),
  row('paid', rub('100000000000000000000000000000.01')),
  row('paid', rub('-0.01')),
];

const SUMMARY: Summary = [
  {status: 'approved', count: 3, amount: [rub('0.30'), {amount: '0.000000000000000001', currency: 'ETH'}]},
  {status: 'paid', count: 2, amount: [rub('100000000000000000000000000000')]},
];

describe('totals and their rows', () => {
  it('agree to the last digit, by status and currency', () => {
    expect(mismatchesOf(ROWS, SUMMARY, '')).to.deep.equal([]);
  });

  it('are compared for the one status that is listed', () => {
    expect(mismatchesOf(ROWS.slice(0, 3), SUMMARY, 'approved')).to.deep.equal([]);
    expect(mismatchesOf([], SUMMARY, 'paid')).to.deep.equal([
      {status: 'paid', told: rub('100000000000000000000000000000'), added: rub('0')},
    ]);
  });

  it('disagree where one of them has more', () => {
    const [approved] = SUMMARY;
    expect(mismatchesOf(ROWS, [{...approved!, amount: [rub('0.31')]}], '')).to.deep.equal([
      {status: 'approved', told: rub('0.31'), added: rub('0.30')},
      {
        status: 'approved',
        told: {amount: '0', currency: 'ETH'},
        added: {amount: '0.000000000000000001', currency: 'ETH'},
      },
      {status: 'paid', told: rub('0'), added: rub('100000000000000000000000000000.00')},
    ]);
  });

  it('cannot be compared where a row has no money', () => {
    const broken = {...ROWS[0]!, amount: null as unknown as Money};
    expect(mismatchesOf([broken], SUMMARY, '')).to.deep.equal([]);
  });
});

describe('kabinet-commissions: totals that are not those of the rows', () => {
  /** The sample, whose totals say another sum for what is approved as long as `isWrong`. */
  function withWrongTotals(isWrong: () => boolean): PartnerBackend {
    const backend = commissionsBackend();
    return withCommissions(backend, {
      list: async (query, options) => {
        const page = await backend.commissions!.list(query, options);
        if (!isWrong()) return page;
        const summary = page.summary?.map((one) =>
          one.status === 'approved' ? {...one, amount: [rub('500.00')]} : one,
        );
        return {...page, ...(summary && {summary})};
      },
    });
  }

  it('are told with both sums, until they agree', async () => {
    let isWrong = true;
    const page = await openList(withWrongTotals(() => isWrong));
    await page.untilText(
      'Итоги не сходятся со строками. Подтверждено: в итогах 500,00 ₽, по строкам 141,75 ₽. Возможно, список менялся, пока загружался.',
    );
    await expectAccessible(page);
    isWrong = false;
    page.button('Загрузить заново').click();
    await page.until(() => !page.has('Итоги не сходятся'), 'agreement');
  });

  it('are not judged before all rows are there', async () => {
    const page = await openList(
      withWrongTotals(() => true),
      {locale: 'en', attributes: {'page-size': '5'}},
    );
    expect(page.has('Totals and rows')).to.equal(false);
    page.button('Show more').click();
    await page.untilText('Totals and rows do not agree. Approved: ₽500.00 in the totals, ₽141.75 by the rows.');
  });
});
