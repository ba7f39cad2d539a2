import {compareMoney, dateIn} from '@kabinet/contract';
import type {Commission, CommissionDetail} from '@kabinet/contract';
import {resultOf} from './arithmetic.js';
import {sumAmounts, withoutZeros} from './sums.js';
import type {Bench, Judges} from './subject.js';
import {offers} from './subject.js';
import {equal, isTrue, refuses} from './verdict.js';
import {everyCommission} from './walk.js';

export const commissionCases: Judges = {
  'the summary is what the rows add up to, and each status filter shows its part': async (bench) => {
    const {commissions} = bench.backend;
    if (!commissions || !offers(bench, 'commissions.list')) return;
    for (const {id: programme} of bench.programmes) {
      const all = await everyCommission(bench.backend, {programme});
      const {summary, total} = await commissions.list({programme, limit: 1});
      if (total !== undefined) equal(total, all.length, 'commissions: total');
      for (const status of new Set(all.map((row) => row.status))) {
        const rows = all.filter((row) => row.status === status);
        const filtered = await everyCommission(bench.backend, {programme, status: [status]});
        equal(
          filtered.map(({id}) => id),
          rows.map(({id}) => id),
          `commissions: ${status} ones`,
        );
        const part = summary?.find((entry) => entry.status === status);
        if (!summary) continue;
        const page = await commissions.list({programme, status: [status], limit: 1});
        equal(page.summary, summary, 'commissions: the summary, whatever status is asked for');
        equal(part?.count, rows.length, `commissions: count of ${status} in the summary`);
        equal(withoutZeros(part?.amount ?? []), sumAmounts(rows), `commissions: amount of ${status} in the summary`);
      }
    }
  },

  'filters by type, offer and link show their part': async (bench) => {
    for (const {id: programme} of bench.programmes) {
      const all = await everyCommission(bench.backend, {programme});
      const [some] = all;
      if (!some) continue;
      await judgeFilter(bench, all, {programme, type: [some.type]}, (row) => row.type === some.type);
      await judgeFilter(bench, all, {programme, offer: some.offer.id}, (row) => row.offer.id === some.offer.id);
      const {link} = some;
      if (link) await judgeFilter(bench, all, {programme, link: link.id}, (row) => row.link?.id === link.id);
    }
  },

  'a day shows the commissions of that day in the programme’s zone': async (bench) => {
    for (const {id: programme, timeZone} of bench.programmes) {
      const all = await everyCommission(bench.backend, {programme});
      for (const day of new Set(all.slice(0, 60).map((row) => dateIn(timeZone, row.occurredAt)))) {
        const period = {from: day, to: day};
        await judgeFilter(bench, all, {programme, period}, (row) => dateIn(timeZone, row.occurredAt) === day);
      }
    }
  },

  'a commission explains itself: its steps, repeated by hand, lead to its amount': (bench) =>
    eachDetail(bench, (row, detail) => {
      const {explanation, timeline, adjustedBy: _adjustedBy, ...common} = detail;
      equal(common, row, `commission ${row.id}: detail and row`);
      const result = resultOf(explanation.steps);
      if (result)
        isTrue(compareMoney(result, row.amount) === 0, `commission ${row.id}: the steps lead to ${result.amount}`);
      const moments = timeline.flatMap(({at}) => (at === undefined ? [] : [Date.parse(at)]));
      equal(
        moments,
        [...moments].sort((a, b) => a - b),
        `commission ${row.id}: moments of the timeline`,
      );
      const lastPast = timeline.findLastIndex(({at}) => at !== undefined);
      const firstFuture = timeline.findIndex(({at}) => at === undefined);
      isTrue(firstFuture < 0 || firstFuture > lastPast, `commission ${row.id}: what is to come stands before the past`);
    }),

  'an adjustment is below zero and named by the commission that it adjusts': async (bench) => {
    const {commissions} = bench.backend;
    for (const {id: programme} of bench.programmes) {
      const rows = await everyCommission(bench.backend, {programme, type: ['adjustment']});
      for (const row of rows.slice(0, 10)) {
        isTrue(row.amount.amount.startsWith('-'), `adjustment ${row.id}: its amount is ${row.amount.amount}`);
        if (row.adjusts === undefined || !commissions?.get) continue;
        const original = await commissions.get({id: row.adjusts});
        const named = original.adjustedBy?.find(({id}) => id === row.id);
        equal(named, {id: row.id, amount: row.amount}, `commission ${original.id}: its adjustment`);
      }
    }
  },

  'a share of a sub-partner’s commission says of which level, and no other commission does': async (bench) => {
    for (const {id: programme} of bench.programmes) {
      for (const {id, type, subPartner} of await everyCommission(bench.backend, {programme})) {
        // What takes a share back may say it too.
        if (type !== 'adjustment') {
          equal(subPartner !== undefined, type === 'sub_partner', `commission ${id}: it is of a sub-partner`);
        }
      }
    }
  },

  'an unknown commission is not found, nor is one of another partner': async ({backend, other}) => {
    const get = backend.commissions?.get?.bind(backend.commissions);
    if (!get) return;
    await refuses(get({id: 'no-such-commission'}), 'not_found', 'an unknown commission');
    for (const {id: programme} of (await other?.session({}))?.programmes ?? []) {
      const page = await other?.commissions?.list({programme, limit: 3});
      for (const {id} of page?.items ?? []) await refuses(get({id}), 'not_found', 'a commission of another partner');
    }
  },
};

async function judgeFilter(
  {backend}: Bench,
  all: readonly Commission[],
  query: Parameters<typeof everyCommission>[1],
  isWanted: (row: Commission) => boolean,
): Promise<void> {
  const rows = await everyCommission(backend, query);
  const wanted = all.filter(isWanted).map(({id}) => id);
  equal(
    rows.map(({id}) => id),
    wanted,
    `commissions: rows of ${JSON.stringify(query)}`,
  );
}

/** The latest of each type and status, so that every kind is explained. */
async function eachDetail(bench: Bench, judge: (row: Commission, detail: CommissionDetail) => void): Promise<void> {
  const get = bench.backend.commissions?.get?.bind(bench.backend.commissions);
  if (!get || !offers(bench, 'commissions.get')) return;
  for (const {id: programme} of bench.programmes) {
    const kinds = new Map<string, number>();
    for (const row of await everyCommission(bench.backend, {programme})) {
      const kind = `${row.type} ${row.status} ${row.offer.id}`;
      const seen = kinds.get(kind) ?? 0;
      kinds.set(kind, seen + 1);
      if (seen < 3) judge(row, await get({id: row.id}));
    }
  }
}
