import {expect} from '@open-wc/testing';
import {addMoney} from '../money.js';
import {carriedOver, commissionsFor} from './payout-choice.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});
const row = (id: string, day: number, amount: string) => ({
  id,
  occurredAt: `2026-11-${String(day).padStart(2, '0')}T00:00:00Z`,
  amount: rub(amount),
});

describe('commissionsFor', () => {
  const rows = [
    row('c', 3, '30.00'),
    row('a', 1, '100.00'),
    row('b', 2, '50.00'),
    row('r', 4, '-20.00'),
    row('z', 5, '0.00'),
  ];
  const cases: [wanted: string, taken: string, rest: string | undefined][] = [
    ['160.00', 'r z a b c', undefined],
    ['130.00', 'r z a b', undefined],
    ['129.99', 'r z a b', '0.01'],
    ['80.01', 'r z a b', '49.99'],
    ['80.00', 'r z a', undefined],
    ['0.01', 'r z a', '79.99'],
  ];
  for (const [wanted, taken, rest] of cases) {
    it(`takes ${taken} for ${wanted}`, () => {
      const choice = commissionsFor(rows, rub(wanted));
      expect(choice.taken.map(({id}) => id).join(' ')).to.equal(taken);
      expect(choice.rest?.amount.amount).to.equal(rest);
      expect(choice.rest?.of.id).to.equal(rest === undefined ? undefined : taken.at(-1));
    });
  }

  it('orders what happened at once by id', () => {
    const twins = [row('y', 1, '10.00'), row('x', 1, '10.00')];
    expect(commissionsFor(twins, rub('10.00')).taken.map(({id}) => id)).to.deep.equal(['x']);
  });

  it('cannot choose for more than there is', () => {
    expect(() => commissionsFor(rows, rub('160.01'))).to.throw(RangeError);
    expect(() => commissionsFor([], rub('1.00'))).to.throw(RangeError);
  });
});

describe('carriedOver', () => {
  it('adds up to nothing', () => {
    const {out, back} = carriedOver(rub('49.99'));
    expect([out.amount, back.amount]).to.deep.equal([rub('-49.99'), rub('49.99')]);
    expect(addMoney(out.amount, back.amount)).to.deep.equal(rub('0.00'));
    expect(back.steps.map(({operator, amount}) => [operator, amount?.amount])).to.deep.equal([
      ['start', '49.99'],
      ['equals', '49.99'],
    ]);
  });
});
