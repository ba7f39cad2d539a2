import {expect} from '@open-wc/testing';
import type {Account, Balance, Money} from '@kabinet/contract';
import {
  additionOf,
  debtOf,
  isUntouched,
  missingOf,
  minimumOf,
  nextPayoutOf,
  stationsOf,
  timingOf,
  unpaidOf,
} from './balance.model.js';
import {ACCOUNT, money} from './testing/balance-data.js';

const account = (changes: Partial<Account> = {}): Account => ({...ACCOUNT, ...changes});

const nothing = {
  pending: money('0'),
  onHold: money('0.00'),
  available: money('0.00'),
  requested: money('0'),
  paid: money('0.00'),
  earned: money('0.00'),
};

const balance = (changes: Partial<Balance> = {}): Balance => ({
  meta: {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'},
  accounts: [account()],
  ...changes,
});

/** As an operator's own object may have it, whatever the types say. */
const unknown = null as unknown as Money;

describe('stations', () => {
  it('stand in the order of time, with their part of what is not paid out', () => {
    const stations = stationsOf(account({counts: {pending: 312, available: 0}}));
    expect(stations.map(({name}) => name)).to.deep.equal(['pending', 'onHold', 'available', 'requested', 'paid']);
    expect(stations.map(({count}) => count)).to.deep.equal([312, undefined, 0, undefined, undefined]);
    expect(stations.map(({share}) => Math.round(share * 1000))).to.deep.equal([231, 341, 284, 144, 0]);
  });

  it('know that unknown is not zero, and that less than nothing has no size', () => {
    const [pending, onHold, available] = stationsOf(account({pending: unknown, onHold: money('-5')}));
    expect(pending).to.deep.include({amount: undefined, share: 0});
    expect(onHold).to.deep.include({amount: money('-5'), share: 0});
    expect(available?.amount).to.deep.equal(money('118204.30'));
  });
});

describe('what is not paid out', () => {
  it('is an exact sum, less what is carried over', () => {
    expect(unpaidOf(account())).to.deep.equal(money('416932.70'));
    expect(
      unpaidOf(account({pending: money('0.1'), onHold: money('0.2'), available: money('0'), requested: money('0')})),
    ).to.deep.equal(money('0.3'));
    expect(unpaidOf(account({...nothing, carryOver: money('-343.12')}))).to.deep.equal(money('-343.12'));
    expect(unpaidOf(account({available: money('12345678901234567890.12')}))).to.deep.equal(
      money('12345678901234866618.52'),
    );
  });

  it('is unknown when a part of it is, or is of another currency', () => {
    expect(unpaidOf(account({requested: unknown}))).to.equal(undefined);
    expect(unpaidOf(account({requested: money('1', 'EUR')}))).to.equal(undefined);
  });
});

describe('the addition', () => {
  const written = (changes: Partial<Account>): string | undefined => {
    const addition = additionOf(account(changes));
    const terms = addition?.terms.map(({sign, amount}) => `${sign}${amount.amount}`).join(' ');
    return addition && `${terms} = ${addition.unpaid.amount}; ${addition.earned.amount}`;
  };

  it('can be repeated by hand', () => {
    expect(written({})).to.equal('96410.00 +142318.40 +118204.30 +60000.00 = 416932.70; 2263252.70');
  });

  it('takes off what is carried over', () => {
    expect(written({...nothing, paid: money('372.00'), carryOver: money('-343.12'), earned: money('28.88')})).to.equal(
      '0 +0.00 +0.00 +0 −343.12 = -343.12; 28.88',
    );
    expect(written({carryOver: money('0.00')})).to.equal(written({}));
  });

  it('is not claimed when the figures do not give it', () => {
    expect(written({earned: money('2263252.71')})).to.equal(undefined);
    expect(written({earned: unknown})).to.equal(undefined);
    expect(written({earned: money('2263252.70', 'EUR')})).to.equal(undefined);
    expect(written({paid: unknown})).to.equal(undefined);
    expect(written({onHold: unknown})).to.equal(undefined);
  });
});

describe('what is missing for a payout', () => {
  it('is what lacks of the minimum, and of the debt before it', () => {
    const minimum = money('500.00');
    expect(missingOf(account({available: money('335.24')}), minimum)).to.deep.equal(money('164.76'));
    expect(missingOf(account({available: money('0.00'), carryOver: money('-100.00')}), minimum)).to.deep.equal(
      money('600.00'),
    );
    expect(missingOf(account({available: money('500')}), minimum)).to.equal(undefined);
  });

  it('is not guessed', () => {
    expect(missingOf(account(), undefined)).to.equal(undefined);
    expect(missingOf(account(), money('1000000', 'EUR'))).to.equal(undefined);
    expect(missingOf(account({available: unknown}), money('500.00'))).to.equal(undefined);
  });

  it('is told in the account of its currency', () => {
    expect(minimumOf(balance({minimumPayout: money('10', 'EUR')}), account())).to.equal(undefined);
    expect(minimumOf(balance({minimumPayout: money('10')}), account())).to.deep.equal(money('10'));
  });

  it('knows a debt', () => {
    expect(debtOf(account({carryOver: money('-343.12')}))).to.deep.equal(money('343.12'));
    expect(debtOf(account({carryOver: money('0')}))).to.equal(undefined);
    expect(debtOf(account())).to.equal(undefined);
  });
});

describe('the next payout', () => {
  it('stands in the account of its currency, else in the first', () => {
    const euros = account({currency: 'EUR'});
    const accounts = [account(), euros];
    const inEuros = balance({accounts, nextPayout: {amount: money('58.68', 'EUR')}});
    expect(nextPayoutOf(inEuros, account())).to.equal(undefined);
    expect(nextPayoutOf(inEuros, euros)).to.deep.equal({amount: money('58.68', 'EUR')});
    expect(nextPayoutOf(balance({accounts, nextPayout: {date: '2026-12-10'}}), account())).to.deep.equal({
      date: '2026-12-10',
    });
  });

  it('arrives by a day, is made on a day, or is overdue', () => {
    const today = '2026-11-21';
    expect(timingOf({id: 'po', date: '2026-11-22'}, today)).to.equal('by');
    expect(timingOf({date: '2026-12-10'}, today)).to.equal('on');
    expect(timingOf({id: 'po', date: '2026-11-20'}, today)).to.equal('overdue');
    expect(timingOf({id: 'po'}, today)).to.equal(undefined);
  });
});

describe('a balance that was never touched', () => {
  it('has nothing anywhere', () => {
    expect(isUntouched(balance({accounts: [account(nothing)]}))).to.equal(true);
    expect(isUntouched(balance({accounts: [account({...nothing, paid: money('1'), earned: money('1')})]}))).to.equal(
      false,
    );
    expect(isUntouched(balance({accounts: [account({...nothing, pending: unknown})]}))).to.equal(false);
    expect(isUntouched(balance({accounts: [account(nothing)], nextPayout: {date: '2026-12-10'}}))).to.equal(false);
  });
});
