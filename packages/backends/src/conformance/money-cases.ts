import {currencyDigits, dateIn} from '@kabinet/contract';
import type {Commission, Money, Programme} from '@kabinet/contract';
import {lastDays, sumAmounts, withoutZeros} from './sums.js';
import type {Bench, Judges} from './subject.js';
import {offers} from './subject.js';
import {equal, isTrue} from './verdict.js';
import {everyCommission, everyPayout} from './walk.js';

/** Digits after the point that no sum needs, unless the session declares a currency with more. */
const FINEST = 8;

/** Amounts, and whether two answers that tell of the same money agree. */
export const moneyCases: Judges = {
  'amounts are written with the digits of their currency': async (bench) => {
    const {backend, session, programmes} = bench;
    const declared = new Map(session.currencies?.map(({code, digits}) => [code, digits]));
    for (const programme of programmes) {
      const asked = {programme: programme.id};
      const period = lastDays(30, session, programme);
      const answers: [string, unknown][] = [
        ['commissions', await backend.commissions?.list({...asked, limit: 100})],
        ['balance', await backend.balance?.(asked)],
        ['payouts', await backend.payouts?.list({...asked, limit: 100})],
        ['report', await earningsOf(bench, programme, period)],
      ];
      for (const [name, answer] of answers) {
        for (const [pointer, {amount, currency}] of moneyIn(answer)) {
          const digits = declared.get(currency) ?? currencyDigits(currency);
          const written = amount.split('.')[1]?.length ?? 0;
          const what = `${name}: ${amount} ${currency}`;
          isTrue(written >= digits, `${what} has less than ${digits} digits after the point`, pointer);
          isTrue(written <= Math.max(digits, FINEST), `${what} was reckoned in floating point`, pointer);
        }
      }
    }
  },

  'earnings and conversions of each day are those of its commissions, in the programme’s zone': async (bench) => {
    const {session, programmes} = bench;
    const {metrics, granularities} = session.capabilities;
    const isKnown = ['earnings', 'conversions'].every((name) => metrics.some(({id}) => id === name));
    if (!isKnown || !granularities.includes('day') || !offers(bench, 'commissions.list')) return;
    for (const programme of programmes) {
      const period = lastDays(50, session, programme);
      const report = await earningsOf(bench, programme, period);
      const rows = await everyCommission(bench.backend, {programme: programme.id, period});
      const standing = rows.filter(({status}) => status !== 'rejected' && status !== 'reversed');
      for (const {bucket, figures} of report?.series ?? []) {
        const ofDay = standing.filter(({occurredAt}) => dateIn(programme.timeZone, occurredAt) === bucket);
        const earnings = figures['earnings'];
        if (Array.isArray(earnings)) equal(withoutZeros(earnings), sumAmounts(ofDay), `report: earnings of ${bucket}`);
        equal(figures['conversions'], ofDay.filter(isOwnConversion).length, `report: conversions of ${bucket}`);
      }
    }
  },

  'answers name the zone of their programme': async ({backend, programmes}) => {
    for (const {id: programme, timeZone} of programmes) {
      const answers = await Promise.all([
        backend.offers?.list({programme}),
        backend.links?.list({programme, limit: 1}),
        backend.commissions?.list({programme, limit: 1}),
        backend.balance?.({programme}),
        backend.payouts?.list({programme, limit: 1}),
      ]);
      for (const answer of answers)
        if (answer) equal(answer.meta.timeZone, timeZone, `${programme}: zone of an answer`);
    }
  },

  'what is paid or on its way says by which payout, and a payout that is paid says when': async (bench) => {
    for (const {id: programme} of bench.programmes) {
      const payouts = await everyPayout(bench.backend, programme);
      for (const {number, status, paidAt} of payouts) {
        if (status === 'paid') isTrue(paidAt !== undefined, `payout ${number}: it is paid and does not say when`);
      }
      if (payouts.length === 0) continue;
      const rows = await everyCommission(bench.backend, {programme});
      // A platform that says of no commission by which payout it was paid does not know it.
      const isKnown = rows.some(({payout}) => payout !== undefined);
      for (const {id, status, payout} of rows) {
        const isThere = payout === undefined || payouts.some((row) => row.id === payout.id);
        isTrue(isThere, `commission ${id}: its payout ${payout?.id} is not in the list`, '/payout/id');
        const isOut = status === 'paid' || status === 'in_payout';
        if (isOut && isKnown)
          isTrue(payout !== undefined, `commission ${id}: it is ${status} and names no payout`, '/payout');
      }
    }
  },
};

function isOwnConversion({type}: Commission): boolean {
  return type === 'lead' || type === 'sale';
}

async function earningsOf(bench: Bench, {id: programme}: Programme, period: {from: string; to: string}) {
  if (!bench.backend.report || !offers(bench, 'report')) return undefined;
  const names = bench.session.capabilities.metrics.map(({id}) => id);
  const metrics = ['earnings', 'conversions'].filter((name) => names.includes(name));
  if (metrics.length === 0) return undefined;
  return bench.backend.report({programme, period, metrics, granularity: 'day'});
}

/** Every Money in an answer, with its pointer; terms and rules of a commission are not amounts of money paid. */
function moneyIn(value: unknown, pointer = ''): [pointer: string, money: Money][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isMoney(value)) return [[pointer, value]];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'rule' ? [] : moneyIn(inner, `${pointer}/${key}`)));
}

function isMoney(value: object): value is Money {
  return 'amount' in value && 'currency' in value && typeof value.amount === 'string';
}
