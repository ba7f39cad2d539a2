import {
  addMoney,
  compareMoney,
  currencyDigits,
  dateIn,
  isZero,
  multiplyMoney,
  subtractMoney,
  zero,
} from '@kabinet/contract';
import type {Money, PartnerBackend, PayoutQuoteQuery, Programme} from '@kabinet/contract';
import {offers} from './subject.js';
import type {Bench, Judge, Judges} from './subject.js';
import {equal, fail, isTrue, refuses} from './verdict.js';
import {everyPayout} from './walk.js';

type Cashier = Required<NonNullable<PartnerBackend['payouts']>>;

/** Where the suite can take money out: the least that it may ask for, and all that there is. */
interface Till {
  readonly bench: Bench;
  readonly payouts: Cashier;
  readonly programme: Programme;
  /** A question about the least amount. */
  readonly least: PayoutQuoteQuery;
  readonly available: Money;
  readonly account: () => Promise<{available: Money; requested: Money; earned: Money}>;
  readonly rows: () => Promise<number>;
}

export const payoutRequestCases: Judges = {
  'a quote adds up: fee, tax and what arrives are the amount': tills(async ({payouts, least, available, programme}) => {
    for (const amount of [least.amount, available]) {
      const quote = await payouts.quote({...least, amount});
      const parts = [quote.fee, quote.tax].flatMap((part) => part ?? []);
      equal(parts.reduce(addMoney, quote.arrives), amount, `quote of ${amount.amount}: the sum of its parts`);
      equal(quote.available, available, `quote of ${amount.amount}: what is available`);
      const {arrival, meta} = quote;
      if (!arrival) continue;
      const today = dateIn(programme.timeZone, meta.asOf);
      isTrue(today <= arrival.from && arrival.from <= arrival.to, 'The days of arrival are not in their order.');
    }
  }),

  'what may not be requested is refused by its field, and nothing is written': tills(async (till) => {
    const {bench, payouts, least, available, programme, rows, account} = till;
    const {currency} = programme;
    const [before, money] = [await rows(), await account()];
    const wrong: [amount: Money, kind: 'validation' | 'conflict'][] = [
      [{amount: '0', currency}, 'validation'],
      [{amount: `-${least.amount.amount}`, currency}, 'validation'],
      [addMoney(least.amount, {amount: `0.${'0'.repeat(currencyDigits(currency))}5`, currency}), 'validation'],
      [{...least.amount, currency: currency === 'EUR' ? 'USD' : 'EUR'}, 'validation'],
      [addMoney(available, {amount: '1', currency}), 'conflict'],
    ];
    if (programme.minimumPayout) wrong.push([half(programme.minimumPayout), 'validation']);
    for (const [amount, kind] of wrong) {
      const asked = {...least, amount};
      for (const ask of [() => payouts.quote(asked), () => payouts.request(asked)]) {
        const error = await refuses(ask(), kind, `${amount.amount} ${amount.currency}`, '/amount');
        if (kind === 'conflict') equal(error.available, available, 'what is available, by the refusal');
      }
    }
    for (const amount of ['1e3', '', 'ten', '+5', '0x10', 'NaN', '1,5']) {
      const asked = payouts.request({...least, amount: {amount, currency}});
      await refuses(asked, 'validation', `an amount of ${JSON.stringify(amount)}`, '/amount/amount');
    }
    const theirs = await bench.other?.requisites?.list({programme: programme.id}).catch(() => undefined);
    for (const destination of ['no-such-requisites', ...(theirs?.items ?? []).map(({id}) => id)]) {
      await refuses(payouts.request({...least, destination}), 'not_found', 'foreign requisites', '/destination');
    }
    equal([await rows(), await account()], [before, money], 'payouts and balance after refusals');
  }),

  'a request is one payout and one debit, however often it is sent': tills(async (till) => {
    const {payouts, least, rows, account} = till;
    const [before, money] = [await rows(), await account()];
    const idempotencyKey = crypto.randomUUID();
    const {basis} = await payouts.quote(least);
    const asked = {...least, ...(basis !== undefined && {basis})};
    const answers = await Promise.all([1, 2, 3].map(() => payouts.request(asked, {idempotencyKey})));
    const again = await payouts.request(asked, {idempotencyKey});
    for (const answer of answers) equal(answer, again, 'the answer to a repeated request');
    equal([again.amount, again.status], [least.amount, 'requested'], 'a new request');
    equal(await rows(), before + 1, 'payouts after a request that was sent four times');
    const after = await account();
    equal(subtractMoney(money.available, after.available), least.amount, 'what has left the balance');
    equal(subtractMoney(after.requested, money.requested), least.amount, 'what is requested');
    equal(after.earned, money.earned, 'what was earned');
    if (basis !== undefined) {
      const late = await refuses(payouts.request(asked), 'conflict', 'a second window that shows the old balance');
      equal([late.code, late.available], ['balance_changed', after.available], 'the refusal of the second window');
    }
    await refuses(
      payouts.request({...asked, amount: till.available}, {idempotencyKey}),
      'conflict',
      'another amount with a used key',
    );
    await payouts.cancel({id: again.id});
  }),

  'of many requests for the whole balance at once one wins, and the others learn what is left': tills(async (till) => {
    const {payouts, least, available, rows, account} = till;
    const before = await rows();
    const asked = {...least, amount: available};
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(() => payouts.request(asked)));
    const [won, ...others] = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    isTrue(won !== undefined && others.length === 0, `${others.length + (won ? 1 : 0)} of five requests won.`);
    equal(await rows(), before + 1, 'payouts after five requests');
    isTrue(isZero((await account()).available), 'Something is left of a balance that was taken out.');
    const error = await refuses(payouts.request(least), 'conflict', 'a request on an empty balance');
    equal([error.code, error.available], ['insufficient_balance', zero(available.currency)], 'what the refusal tells');
    await payouts.cancel({id: won.id});
  }),

  'a request that is taken back leaves the balance as it was': tills(async ({payouts, least, account}) => {
    const before = await account();
    const made = await payouts.request(least);
    isTrue(made.cancellable === true, 'A new request cannot be taken back.');
    equal((await payouts.cancel({id: made.id})).status, 'cancelled', 'a request that was taken back');
    const again = await payouts.cancel({id: made.id});
    equal([again.status, again.cancellable ?? false], ['cancelled', false], 'a request that was taken back twice');
    equal(await account(), before, 'the balance after a request was taken back');
    const detail = await payouts.get({id: made.id});
    equal(
      detail.timeline.map(({code}) => code),
      ['requested', 'cancelled'],
      'the life of the request',
    );
    await refuses(payouts.cancel({id: 'no-such-payout'}), 'not_found', 'an unknown request');
  }),

  'what is finished, and what another partner asked for, cannot be taken back': tills(async (till) => {
    const {bench, payouts, least, programme} = till;
    const finished = (await everyPayout(bench.backend, programme.id)).find(({status}) => status === 'paid');
    if (finished) await refuses(payouts.cancel({id: finished.id}), 'conflict', 'a payout that is paid');
    const made = await payouts.request(least);
    const theirs = bench.other?.payouts;
    if (theirs?.cancel) await refuses(theirs.cancel({id: made.id}), 'not_found', 'a request of another partner');
    await payouts.cancel({id: made.id});
  }),
};

function half(value: Money): Money {
  return multiplyMoney(value, '0.5', currencyDigits(value.currency));
}

async function takeBackRequests(backend: PartnerBackend, programme: string): Promise<void> {
  for (const {id, cancellable} of await everyPayout(backend, programme)) {
    if (cancellable) await backend.payouts?.cancel?.({id});
  }
}

/** In every programme where the partner may ask for some money now, without a proof. */
function tills(judge: (till: Till) => Promise<void>): Judge {
  return async (bench) => {
    for (const programme of bench.programmes) {
      const till = await tillOf(bench, programme);
      if (till) await judge(till);
    }
  };
}

const NEEDED = ['payouts.get', 'payouts.quote', 'payouts.request', 'payouts.cancel', 'requisites.list', 'balance'];

async function tillOf(bench: Bench, programme: Programme): Promise<Till | undefined> {
  const {payouts, requisites, balance} = bench.backend;
  if (!payouts || !requisites || !balance || !programme.payoutRequests) return undefined;
  if (!NEEDED.every((name) => offers(bench, name))) return undefined;
  const {items, stepUp = [], frozenUntil} = await requisites.list({programme: programme.id});
  const [destination] = items;
  if (!destination || frozenUntil !== undefined || stepUp.includes('payouts.request')) return undefined;
  const account = async () => {
    const [first] = (await balance.call(bench.backend, {programme: programme.id})).accounts;
    if (!first) return fail('There is no account.');
    const {available, requested, earned} = first;
    return {available, requested, earned};
  };
  const minimum = programme.minimumPayout ?? {amount: '1', currency: programme.currency};
  const isPoor = async () => compareMoney((await account()).available, minimum) <= 0;
  if (bench.mayFreeBalance && (await isPoor())) await takeBackRequests(bench.backend, programme.id);
  const {available} = await account();
  if (await isPoor()) return undefined;
  const least = {programme: programme.id, amount: minimum, destination: destination.id};
  const rows = async () => (await everyPayout(bench.backend, programme.id)).length;
  // Checked above: all methods exist.
  return {bench, payouts: payouts as Cashier, programme, least, available, account, rows};
}
