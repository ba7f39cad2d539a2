import {addMoney, zero} from '@kabinet/contract';
import type {Account, Commission, Money} from '@kabinet/contract';
import {offers} from './subject.js';
import type {Judges} from './subject.js';
import {sumAmounts, withoutZeros} from './sums.js';
import {equal, isTrue, refuses} from './verdict.js';
import {everyCommission, everyPayout} from './walk.js';

export const balanceCases: Judges = {
  'the stations of the balance add up, and each is the sum of its commissions': async (bench) => {
    const {balance, commissions} = bench.backend;
    if (!balance || !commissions || !offers(bench, 'balance')) return;
    for (const {id: programme, currency} of bench.programmes) {
      const {accounts} = (await bench.backend.balance?.({programme})) ?? {accounts: []};
      equal(accounts[0]?.currency, currency, 'balance: the first account is in the programme’s currency');
      const rows = await everyCommission(bench.backend, {programme});
      for (const account of accounts) judgeAccount(account, rows);
    }
  },

  'the parts of a payout add up to it, and so do its commissions': async (bench) => {
    const {payouts, commissions} = bench.backend;
    if (!payouts?.get || !offers(bench, 'payouts.get')) return;
    for (const {id: programme} of bench.programmes) {
      for (const row of await everyPayout(bench.backend, programme)) {
        const {parts, timeline, documents, ...common} = await payouts.get({id: row.id});
        // A list may leave them out.
        equal({...common, ...(row.documents && {documents})}, row, `payout ${row.number}: detail and row`);
        equal(sumAmounts(parts), withoutZeros([row.amount]), `payout ${row.number}: sum of its parts`);
        const moments = timeline.flatMap(({at}) => (at === undefined ? [] : [Date.parse(at)]));
        equal(
          moments,
          [...moments].sort((a, b) => a - b),
          `payout ${row.number}: moments of the timeline`,
        );
        if (!commissions || RETURNED.has(row.status)) continue;
        const items = await everyCommission(bench.backend, {programme, payout: row.id});
        equal(sumAmounts(items), withoutZeros([row.amount]), `payout ${row.number}: sum of its commissions`);
        if (row.commissionCount !== undefined) {
          equal(items.length, row.commissionCount, `payout ${row.number}: number of its commissions`);
        }
      }
    }
  },

  'each status filter of payouts shows its part': async ({backend, programmes}) => {
    for (const {id: programme} of programmes) {
      const all = await everyPayout(backend, programme);
      for (const status of new Set(all.map((row) => row.status))) {
        const page = await backend.payouts?.list({programme, status: [status], limit: 100});
        const wanted = all.filter((row) => row.status === status).slice(0, 100);
        equal(
          page?.items.map(({id}) => id),
          wanted.map(({id}) => id),
          `payouts: ${status} ones`,
        );
      }
    }
  },

  'an unknown payout is not found, nor is one of another partner': async ({backend, other}) => {
    const get = backend.payouts?.get?.bind(backend.payouts);
    if (!get) return;
    await refuses(get({id: 'no-such-payout'}), 'not_found', 'an unknown payout');
    for (const {id: programme} of (await other?.session({}))?.programmes ?? []) {
      const page = await other?.payouts?.list({programme, limit: 3});
      for (const {id} of page?.items ?? []) await refuses(get({id}), 'not_found', 'a payout of another partner');
    }
  },
};

/** What these payouts held is in no payout any more, or in another. */
const RETURNED: ReadonlySet<string> = new Set(['failed', 'rejected', 'cancelled', 'unknown']);

function judgeAccount(account: Account, commissions: readonly Commission[]): void {
  const {currency} = account;
  const rows = commissions.filter(({amount}) => amount.currency === currency);
  const at = (status: string) => rows.filter((row) => row.status === status);
  const same = (station: Money, status: string) =>
    equal(withoutZeros([station]), sumAmounts(at(status)), `balance: ${status} in ${currency}`);
  same(account.pending, 'pending');
  same(account.onHold, 'on_hold');
  same(account.requested, 'in_payout');
  same(account.paid, 'paid');
  const carried = account.carryOver ?? zero(currency);
  same(addMoney(account.available, carried), 'approved');
  isTrue(!account.available.amount.startsWith('-'), 'balance: what is available is below zero');
  isTrue(!/^\d/.test(carried.amount) || !/[1-9]/.test(carried.amount), 'balance: what is carried over is above zero');
  const {pending, onHold, available, requested, paid, earned} = account;
  const sum = [onHold, available, requested, paid, carried].reduce(addMoney, pending);
  equal(sum, earned, `balance: the stations in ${currency} add up to what was earned`);
  if (account.counts?.pending !== undefined)
    equal(account.counts.pending, at('pending').length, 'balance: count of pending');
}
